import { type Content } from "../content/index.js";
/** Markup to paste, by the name of the form. */
export declare const snippets: (content: Content) => Record<string, string>;
