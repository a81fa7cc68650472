import { po } from "gettext-parser";
import { read } from "./files.js";

/*
 * The extensions' words: what WordPress's plugin has too is taken from there.
 */

const locales = {
  az: "az",
  be: "bel",
  hy: "hy",
  ka: "ka_GE",
  ro: "ro_RO",
  ru: "ru_RU",
  uk: "uk",
};

/** Without comments and contexts: only WordPress has these. */
const messagesOf = (path) =>
  Object.values(po.parse(read(path)).translations)
    .flatMap(Object.values)
    .map(({ msgid, msgstr }) => [msgid, { msgid, msgstr }]);

/** By language the messages for English words; a word without a translation is an error. */
export const translations = (words) =>
  Object.entries(locales).map(([lang, locale]) => {
    const known = new Map([
      ...messagesOf(`src/wordpress/languages/${locale}.po`),
      ...messagesOf(`src/server/words/${lang}.po`),
    ]);
    const missing = words.filter((word) => !known.get(word)?.msgstr[0]);
    if (missing.length)
      throw new Error(`No ${lang} for: ${missing.join(" | ")}`);
    return [lang, Object.fromEntries(words.map((it) => [it, known.get(it)]))];
  });
