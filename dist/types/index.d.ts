/** The module: the element, which `element.ts` defines, and lists for links and scripts. */
export * from "./element.js";
