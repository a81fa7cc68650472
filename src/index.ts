import { content } from "./content/text.js";
import { define } from "./element/define.js";
import { load } from "./element/load.js";
import { watchPlaceholders } from "./embedding/placeholders.js";

/** The module: the source language inside, the others beside it, loaded when wanted. */
define(content, load, watchPlaceholders);

export * from "./element.js";
