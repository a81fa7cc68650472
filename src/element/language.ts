import { sourceLocale, targetLocales } from "../content/lit-localize.json";
import type { Content } from "../content/index.js";
import { warn } from "./warn.js";

/** Fetches the content of a language; rejects when it can't be had. `attempt` counts from 0. */
export type Loader = (lang: string, attempt: number) => Promise<Content>;

const languages = [sourceLocale, ...targetLocales];

/** Codes that pages still carry: `mo` was Moldovan Romanian until ISO 639 withdrew it in 2008. */
const formerly: Record<string, string> = { ro: "mo" };

const contents = new Map<string, Content>();
const failures = new Map<string, number>();
let loader: Loader | undefined;

/** Where the language of a place inside shadow roots is decided: WebKit's `:lang()` misses changes of a host. */
const decidingPlace = (element: Element): Element => {
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host && !element.closest("[lang]") ? decidingPlace(host) : element;
};

/** The language that there is a text in for a tag such as `ru-UA`. */
export const languageOf = (tag: string): string | undefined => {
  const [code] = tag.toLowerCase().split("-");
  return languages.find((lang) => code === lang || code === formerly[lang]);
};

/** What a page says of its language beside attributes; not all test runners know the selector. */
const pageLanguage = (place: Element): string | undefined =>
  languages.find((lang) => {
    try {
      return place.matches(`:lang(${lang})`);
    } catch {
      return false;
    }
  });

/**
 * The language wanted at an element's place in the page. One that there is no
 * translation for means the source's.
 */
export const wantedLanguage = (element: HTMLElement): string => {
  const place = decidingPlace(element);
  const tag = place.closest("[lang]")?.getAttribute("lang");
  const found = tag == null ? pageLanguage(place) : languageOf(tag);
  if (!found && element.lang) {
    warn(`lang="${element.lang}": allowed are ${languages.join(" ")}`);
  }
  return found ?? sourceLocale;
};

export const contentIn = (lang: string): Content | undefined =>
  contents.get(lang);

export const addContent = (content: Content, others?: Loader): void => {
  contents.set(content.lang, content);
  loader ??= others;
};

/**
 * What stands in for a language that can't be had: the source's, else the
 * first that was added. Nothing before the page has run all its scripts, one
 * of which may bring it.
 */
export const substitute = (lang: string): Content | undefined => {
  if (!loader) {
    if (document.readyState !== "complete") return undefined;
    warn(`no text in "${lang}": load ibm-partners.${lang}.js`);
  }
  return contents.get(sourceLocale) ?? contents.values().next().value;
};

/**
 * Gets a language; the browser fetches a module once however many widgets
 * want it. `undefined` where nothing can be loaded.
 */
export const loadContent = (lang: string): Promise<void> | undefined => {
  if (!loader) return undefined;
  const attempt = failures.get(lang) ?? 0;
  return loader(lang, attempt)
    .then((content) => addContent(content))
    .catch((error: unknown) => {
      failures.set(lang, attempt + 1);
      warn(`languages/${lang}.js not loaded: ${String(error)}`);
      throw error;
    });
};
