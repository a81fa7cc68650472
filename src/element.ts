import { content } from "./content/text.js";
import { define } from "./element/define.js";
import { load } from "./element/load.js";

/** The module for applications: the element alone, which leaves links and containers as they are. */
define(content, load);

export * from "./element/ibm-partners.js";
export type { ErrorDetail, ToggleDetail } from "./element/events.js";
export type { Expanded, Include } from "./element/options.js";
export type { Content, PartnerId } from "./content/index.js";
