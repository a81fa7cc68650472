// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- tests and the configurator import this file from projects of their own
/// <reference path="./translations.d.ts" />
import type { Content } from "./index.js";

/** The translations, each a file beside the module: bundlers see ordinary imports of literal names. */
const translations = new Map<string, () => Promise<{ content: Content }>>([
  ["be", () => import("./be.xlf")],
  ["en", () => import("./en.xlf")],
  ["hy", () => import("./hy.xlf")],
  ["ka", () => import("./ka.xlf")],
  ["ro", () => import("./ro.xlf")],
  ["ru", () => import("./ru.xlf")],
  ["uk", () => import("./uk.xlf")],
]);

/**
 * Loads a translation. Browsers released before 2026 remember that a module
 * failed for as long as the page lives (whatwg/html#6768): the second attempt
 * imports the address that the error names, with a query that makes it another
 * module. Not where the page has an import map, whose hashes pin the first
 * address alone.
 */
export const load = async (lang: string): Promise<Content> => {
  const module = await translations.get(lang)!().catch((error: unknown) => {
    const [url] = /https?:\S*[^\s)]/.exec(String(error)) ?? [];
    if (!url || document.querySelector("[type=importmap]")) throw error;
    return import(
      /* webpackIgnore: true */ /* @vite-ignore */
      `${url}${url.includes("?") ? "&" : "?"}${Date.now()}`
    ) as Promise<{ content: Content }>;
  });
  return module.content;
};
