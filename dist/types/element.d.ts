export * from "./element/ibm-partners.js";
export type { ErrorDetail, ToggleDetail } from "./element/events.js";
export type { Expanded, Include } from "./element/options.js";
export type { Content, PartnerId } from "./content/index.js";
