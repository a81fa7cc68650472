import { define } from "./element/define.js";
import type { Content } from "./content/index.js";
import { content } from "./content/text.js";
import { watchPlaceholders } from "./embedding/placeholders.js";

interface LanguageModule {
  content: Content;
}

/** The files beside the module, each by an import of its own: bundlers find no others. Put in by the build. */
declare const LANGUAGES: Record<string, () => Promise<LanguageModule>>;

/**
 * The module: the source language inside, the others beside it, loaded when
 * wanted. A browser may remember that a file failed for as long as the page
 * lives (HTML's module map), so another attempt is another address.
 */
const isInCharge = define(content, async (lang, attempt) => {
  const module = (await (attempt
    ? import(new URL(`languages/${lang}.js?${attempt}`, import.meta.url).href)
    : LANGUAGES[lang]())) as LanguageModule;
  return module.content;
});
if (isInCharge) watchPlaceholders();

export * from "./element/ibm-partners.js";
export type { ErrorDetail, ToggleDetail } from "./element/events.js";
export type { Content, PartnerId } from "./content/index.js";
