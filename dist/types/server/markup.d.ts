import { type CheerioAPI } from "cheerio";
import { type Content } from "../content/index.js";
/** What the widget renders, as HTML; Lit's markers are comments. */
export declare const rendered: (content: Content, headingLevel: number) => string;
/** The same outside a shadow root: without slots, and with a button that only keeps its place. */
export declare const light: (content: Content, headingLevel: number) => CheerioAPI;
/** Keeps the hidden button's place without showing it. */
export declare const placeholder = "button{display:block;visibility:hidden}";
/**
 * Styles in attributes: they survive where style sheets don't. `revert` undoes
 * the page's rules, which don't reach into the widget's shadow root either.
 */
export declare const inlined: ($light: CheerioAPI) => string;
/** Where no widget will come, its button needs no place. */
export declare const withoutButton: ($: CheerioAPI) => CheerioAPI;
