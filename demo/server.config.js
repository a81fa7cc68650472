/** The development server: its address leads to the demo. */
export default {
  watch: true,
  middleware: [
    (context, next) =>
      context.path === "/" ? context.redirect("/demo/") : next(),
  ],
};
