import type { Content } from "../content/index.js";
/**
 * What a language has beside its script, by file name: a page and snippets
 * that are complete without any. Runs nowhere but in the build.
 */
export declare const files: (content: Content) => Record<string, string>;
