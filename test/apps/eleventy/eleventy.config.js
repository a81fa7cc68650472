/** The module and its languages, from the package into the site. */
export default (config) => {
  config.addPassthroughCopy({
    "node_modules/ibm-partners/dist": "ibm-partners",
  });
  config.ignores.add("node_modules");
  return { dir: { output: "dist" } };
};
