import { readFileSync } from "node:fs";
import { po } from "gettext-parser";

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

const read = (path) =>
  Object.values(po.parse(readFileSync(path)).translations).flatMap((messages) =>
    Object.values(messages).map(({ msgid, msgstr: [text] }) => [msgid, text]),
  );

/** The translations of English words, by language; a word that has none is an error. */
export const translations = (words) =>
  Object.fromEntries(
    Object.entries(locales).map(([lang, locale]) => {
      const known = new Map([
        ...read(`src/wordpress/languages/${locale}.po`),
        ...read(`src/server/words/${lang}.po`),
      ]);
      const missing = words.filter((word) => !known.get(word));
      if (missing.length)
        throw new Error(`No ${lang} for: ${missing.join(" | ")}`);
      return [lang, Object.fromEntries(words.map((it) => [it, known.get(it)]))];
    }),
  );
