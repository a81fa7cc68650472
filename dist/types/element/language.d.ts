import type { Content } from "../content/index.js";
/** Fetches the content of a language; rejects when it can't be had. `attempt` counts from 0. */
export type Loader = (lang: string, attempt: number) => Promise<Content>;
/** The language that there is a text in for a tag such as `ru-UA`. */
export declare const languageOf: (tag: string) => string | undefined;
/**
 * The language wanted at an element's place in the page. One that there is no
 * translation for means the source's.
 */
export declare const wantedLanguage: (element: HTMLElement) => string;
export declare const contentIn: (lang: string) => Content | undefined;
export declare const addContent: (content: Content, others?: Loader) => void;
/**
 * What stands in for a language that can't be had: the source's, else the
 * first that was added. Nothing before the page has run all its scripts, one
 * of which may bring it.
 */
export declare const substitute: (lang: string) => Content | undefined;
/**
 * Gets a language; the browser fetches a module once however many widgets
 * want it. `undefined` where nothing can be loaded.
 */
export declare const loadContent: (lang: string) => Promise<void> | undefined;
