import { start } from "./element/document.js";
import { watchPage } from "./embedding/links-and-scripts.js";

/** The module: the element, which `element.ts` defines, and lists for links and scripts. */
export * from "./element.js";
start(watchPage);
