export * from "./element/ibm-partners.js";
export type { Content, PartnerId } from "./content/index.js";
