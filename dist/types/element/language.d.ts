import type { Content } from "../content/index.js";
/** Loads the content of a language; rejects when that fails. */
export type Loader = (lang: string) => Promise<Content>;
export declare const addContent: (content: Content, newLoader?: Loader) => void;
/** The content of a language, where it is there already. */
export declare const contentIn: (lang: string) => Content | undefined;
/** The supported language of a BCP 47 tag such as `ru-UA`; `mo` was Moldovan Romanian until ISO 639 withdrew it in 2008. */
export declare const languageOf: (tag: string) => string | undefined;
/** Whether a language can be shown on this page. */
export declare const isAvailable: (lang: string) => boolean;
/** The language wanted at an element's place in the page; the source's where it is not supported. */
export declare const languageAt: (element: HTMLElement) => string;
/**
 * What is shown for a language that is not available, with a warning: the
 * source's text, else the first that was added. Nothing before the page has run its scripts, one of
 * which may bring the language.
 */
export declare const substituteFor: (lang: string) => Content | undefined;
/** Loads a language; `undefined` where nothing can be loaded. The browser fetches a module once, however many elements want it. */
export declare const loadContent: (lang: string) => Promise<void> | undefined;
