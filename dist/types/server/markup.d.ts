import { type CheerioAPI } from "cheerio";
import { type Content, type PartnerId } from "../content/index.js";
/** What the widget renders, as HTML; Lit's markers are comments. */
export declare const rendered: (content: Content, headingLevel: number, expanded?: readonly PartnerId[]) => string;
/**
 * The same outside a shadow root: without slots, and with a button that only
 * keeps its place. Search engines are told of https://schema.org/Organization
 * in attributes: a filter that forbids them leaves no code as text.
 */
export declare const light: (content: Content, headingLevel: number, expanded?: readonly PartnerId[]) => CheerioAPI;
/** Keeps the hidden button's place without showing it. */
export declare const placeholder = "button{display:block;visibility:hidden}";
/** The button with its label as a value, which is no text: excerpts of the page don't begin with it. */
export declare const unlabelled: ($: CheerioAPI) => void;
/**
 * Styles in attributes: they survive where style sheets don't. `revert` undoes
 * the page's rules, which don't reach into the widget's shadow root either.
 * WordPress's filter takes the marker away, and a `display` that it can't
 * read: a name is the browser's own list item then, with its triangle, beside
 * which only an inline heading stands.
 */
export declare const inlined: ($light: CheerioAPI, css?: string) => string;
/** Where no widget will come: no place for its button, and the browser's own marker, which turns and which no filter knows of. */
export declare const lasting: ($light: CheerioAPI) => string;
