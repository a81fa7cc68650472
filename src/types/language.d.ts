import type { Content } from "../index.js";

/** The text in one language, for `IbmPartners.addLanguage()`. */
export declare const content: Content;
