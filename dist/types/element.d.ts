export type { Content, PartnerId } from "./content/index.js";
export type { ErrorDetail, ToggleDetail } from "./element/events.js";
export * from "./element/ibm-partners.js";
