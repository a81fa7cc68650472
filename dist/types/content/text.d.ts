import type { Content } from "./index.js";
/**
 * The text, verbatim from the Azerbaijani source; every other language is an
 * XLIFF file beside this one. A web address inside a paragraph becomes a link.
 */
export declare const content: Content;
