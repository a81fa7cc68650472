import type { Content } from "../content/index.js";
import type { Loader } from "./language.js";

interface LanguageModule {
  content: Content;
}

/** The files beside the module, each by an import of its own: bundlers find no others. Put in by the build. */
declare const LANGUAGES: Record<string, () => Promise<LanguageModule>>;

/**
 * Loads a language beside the module. Browsers of before 2026 remember that a
 * file failed for as long as the page lives (whatwg/html#6768): those name its
 * address, wherever a bundler has put it, which with another query is another
 * module. The others, and bundlers' own loaders, just try again.
 */
export const load: Loader = async (lang, attempt) => {
  const module = await LANGUAGES[lang]().catch((error: unknown) => {
    const [url] = /https?:[^\s)]+/.exec(String(error)) ?? [];
    if (!attempt || !url) throw error;
    return import(
      /* webpackIgnore: true */ /* @vite-ignore */
      `${url}${url.includes("?") ? "&" : "?"}${attempt}`
    ) as Promise<LanguageModule>;
  });
  return module.content;
};
