import type { Content } from "../content/index.js";
/** Fetches the content of a language; rejects when it can't be had. `attempt` counts from 0. */
export type Loader = (lang: string, attempt: number) => Promise<Content>;
/**
 * The language wanted at an element's place in the page. `:lang()` knows the
 * `lang` attribute, its inheritance and region subtags. A language that there
 * is no translation for means the source's.
 */
export declare const wantedLanguage: (element: HTMLElement) => string;
export declare const contentIn: (lang: string) => Content | undefined;
/** What stands in for a language that can't be had: the source's, else the first that was added. */
export declare const substitute: () => Content | undefined;
export declare const addContent: (content: Content) => void;
export declare const setLoader: (value?: Loader) => void;
/**
 * Gets a language; the browser fetches a module once however many widgets
 * want it. Where nothing can be loaded there is `undefined`, and a warning
 * once the page has had the time to run all its scripts.
 */
export declare const loadContent: (lang: string) => Promise<void> | undefined;
