import { sourceLocale, targetLocales } from '../content/lit-localize.js';
import { isLoaded, hostOf } from './document.js';
import { warn } from './warn.js';

const locales = [sourceLocale, ...targetLocales];
const contents = /* @__PURE__ */ new Map();
let loader;
const addContent = (content, newLoader) => {
  if (!contents.has(content.lang)) contents.set(content.lang, content);
  loader ??= newLoader;
};
const contentIn = (lang) => contents.get(lang);
const languageOf = (tag) => {
  const [code] = tag.toLowerCase().split("-");
  return locales.find((lang) => lang === (code === "mo" ? "ro" : code));
};
const isAvailable = (lang) => contents.has(lang) || !!loader && locales.includes(lang);
const decidingElement = (element) => {
  const host = hostOf(element);
  return host && !element.closest("[lang]") ? decidingElement(host) : element;
};
const declaredLanguage = (element) => locales.find((lang) => {
  try {
    return element.matches(`:lang(${lang})`);
  } catch {
    return false;
  }
});
const languageAt = (element) => {
  const place = decidingElement(element);
  const tag = place.closest("[lang]")?.getAttribute("lang");
  const lang = tag == null ? declaredLanguage(place) : languageOf(tag);
  if (!lang && element.lang) {
    warn(`lang="${element.lang}": allowed are ${locales.join(" ")}`);
  }
  return lang ?? sourceLocale;
};
const substituteFor = (lang) => {
  if (!loader) {
    if (!isLoaded()) return void 0;
    warn(`no text in "${lang}": load ibm-partners.${lang}.js`);
  }
  return contents.get(sourceLocale) ?? contents.values().next().value;
};
const load = async (lang, loader2) => {
  try {
    addContent(await loader2(lang));
  } catch (error) {
    warn(`languages/${lang}.js not loaded: ${String(error)}`);
    throw error;
  }
};
const loadContent = (lang) => loader && load(lang, loader);

export { addContent, contentIn, isAvailable, languageAt, languageOf, loadContent, substituteFor };
//# sourceMappingURL=language.js.map
