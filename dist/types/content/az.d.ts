import type { Content, Text } from "./index.js";
/**
 * The text, verbatim from the Azerbaijani source. Each translation is an XLIFF
 * file beside this one; importing it gives `content` in its language, since the
 * build evaluates this module once per language.
 */
export declare const text: Text;
/** What the scripts carry: the same text as HTML. */
export declare const content: Content;
