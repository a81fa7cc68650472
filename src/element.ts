import { content } from "./content/az.js";
import { load } from "./content/load.js";
import { define } from "./element/define.js";
import { start } from "./element/document.js";

/** The module for applications: the element alone, which leaves links and scripts as they are. */
start(() => define(content, load));

export type { Content, PartnerId } from "./content/index.js";
export type { ErrorDetail, ToggleDetail } from "./element/events.js";
export * from "./element/ibm-partners.js";
