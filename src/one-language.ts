import { content } from "./content/az.js";
import { define } from "./element/define.js";
import { start } from "./element/document.js";
import { watchPage } from "./embedding/links-and-scripts.js";

/** A plain script in one language, which loads nothing: the build replaces the import of `az.ts` by the content of that language. */
start(() => {
  define(content);
  watchPage();
});
