import { content } from "./content/az.js";
import { define } from "./element/define.js";
import { start } from "./element/warn.js";
import { watchPage } from "./embedding/links-and-scripts.js";

/** A plain script in one language, which loads nothing; the build hands it that language in place of the source's. */
start(() => {
  define(content);
  watchPage();
});
