import type { Content } from "./index.js";
/**
 * Loads a translation. Browsers released before 2026 remember that a module
 * failed for as long as the page lives (whatwg/html#6768): the second attempt
 * imports the address that the error names, with a query that makes it another
 * module. Not where the page has an import map, whose hashes pin the first
 * address alone.
 */
export declare const load: (lang: string) => Promise<Content>;
