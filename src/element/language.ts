import type { Content } from "../content/index.js";
import { sourceLocale, targetLocales } from "../content/lit-localize.json";
import { hostOf, isLoaded } from "./document.js";
import { warn } from "./warn.js";

/** Loads the content of a language; rejects when that fails. */
export type Loader = (lang: string) => Promise<Content>;

const locales = [sourceLocale, ...targetLocales];

const contents = new Map<string, Content>();
let loader: Loader | undefined;

export const addContent = (content: Content, newLoader?: Loader): void => {
  // Of two copies on a page the first is in charge: its text is shown too.
  if (!contents.has(content.lang)) contents.set(content.lang, content);
  loader ??= newLoader;
};

/** The content of a language, where it is there already. */
export const contentIn = (lang: string): Content | undefined =>
  contents.get(lang);

/** The supported language of a BCP 47 tag such as `ru-UA`; `mo` was Moldovan Romanian until ISO 639 withdrew it in 2008. */
export const languageOf = (tag: string): string | undefined => {
  const [code] = tag.toLowerCase().split("-");
  return locales.find((lang) => lang === (code === "mo" ? "ro" : code));
};

/** Whether a language can be shown on this page. */
export const isAvailable = (lang: string): boolean =>
  contents.has(lang) || (!!loader && locales.includes(lang));

/** The element whose ancestors decide: in a shadow root without `lang` its host, whose changes WebKit's `:lang()` misses. */
const decidingElement = (element: Element): Element => {
  const host = hostOf(element);
  return host && !element.closest("[lang]") ? decidingElement(host) : element;
};

/** The language that a page declares by a header or `<meta>`; jsdom does not know the selector. */
const declaredLanguage = (element: Element): string | undefined =>
  locales.find((lang) => {
    try {
      return element.matches(`:lang(${lang})`);
    } catch {
      return false;
    }
  });

/** The language wanted at an element's place in the page; the source's where it is not supported. */
export const languageAt = (element: HTMLElement): string => {
  const place = decidingElement(element);
  const tag = place.closest("[lang]")?.getAttribute("lang");
  const lang = tag == null ? declaredLanguage(place) : languageOf(tag);
  if (!lang && element.lang) {
    warn(`lang="${element.lang}": allowed are ${locales.join(" ")}`);
  }
  return lang ?? sourceLocale;
};

/**
 * What is shown for a language that is not available, with a warning: the
 * source's text, else the first that was added. Nothing before the page has run its scripts, one of
 * which may bring the language.
 */
export const substituteFor = (lang: string): Content | undefined => {
  if (!loader) {
    if (!isLoaded()) return undefined;
    warn(`no text in "${lang}": load ibm-partners.${lang}.js`);
  }
  return contents.get(sourceLocale) ?? contents.values().next().value;
};

const load = async (lang: string, loader: Loader): Promise<void> => {
  try {
    addContent(await loader(lang));
  } catch (error) {
    warn(`languages/${lang}.js not loaded: ${String(error)}`);
    throw error;
  }
};

/** Loads a language; `undefined` where nothing can be loaded. The browser fetches a module once, however many elements want it. */
export const loadContent = (lang: string): Promise<void> | undefined =>
  loader && load(lang, loader);
