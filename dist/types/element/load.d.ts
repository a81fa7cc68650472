import type { Loader } from "./language.js";
/**
 * Loads a language beside the module. Browsers of before 2026 remember that a
 * file failed for as long as the page lives (whatwg/html#6768): those name its
 * address, wherever a bundler has put it, which with another query is another
 * module. The others, and bundlers' own loaders, just try again.
 */
export declare const load: Loader;
