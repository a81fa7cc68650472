import { content } from "./content/az.js";
import { load } from "./content/load.js";
import { define } from "./element/define.js";
import { start } from "./element/warn.js";
import { watchPage } from "./embedding/links-and-scripts.js";

/** The module: the source language inside, the others beside it, loaded on demand. */
start(() => {
  define(content, load);
  watchPage();
});

export * from "./element.js";
