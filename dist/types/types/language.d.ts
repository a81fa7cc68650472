import type { Content } from "../index.js";

/** The text in one language, for `IbmPartners.addContent()`. */
export declare const content: Content;
