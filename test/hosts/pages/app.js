const href = `${location.origin}/dist/ibm-partners.az.html?embed`;

/** What a framework's application renders around a placeholder; `h` is the framework's. */
export const App = (h, { form, shown, count }) => {
  const link = h("a", { href }, `İcraçılar ${count}`);
  const placeholder = {
    link: () => link,
    element: () => h("ibm-partners", { lang: "az" }, link),
  }[form];
  return h(
    "div",
    null,
    h("p", null, `Before ${count}`),
    shown ? placeholder() : null,
    count > 1 ? h("p", null, "More") : null,
    h("p", null, `After ${count}`),
  );
};
