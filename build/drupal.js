import { po } from "gettext-parser";
import { translations } from "./words.js";

/** Calls of `t`, annotations, and the description of the module. */
const word = /(?:\bt\(|@Translation\(|^description: )(["'])(.*?)\1/gm;

/** Scripts are small already; Drupal adds the version to their addresses. */
const library = (lang, version) => `${lang}:
  version: ${version}
  js:
    files/ibm-partners.${lang}.js: { minified: true, attributes: { defer: true } }
`;

/** The module for Drupal: a library for each script, and its words in Drupal's format. */
export default {
  folder: "ibm_partners/",
  scripts: "files/",
  element: "src/Element.php",
  namespace: "Drupal\\ibm_partners",
  files({ source, version, texts }) {
    const libraries = Object.keys(texts).map((lang) => library(lang, version));
    const files = { "ibm_partners.libraries.yml": libraries.join("") };
    const words = Object.values(source).flatMap((code) =>
      [...code.matchAll(word)].map(([, , text]) => text),
    );
    for (const [lang, messages] of translations(words))
      files[`translations/${lang}.po`] = po.compile({
        headers: {
          Language: lang,
          "Content-Type": "text/plain; charset=UTF-8",
        },
        translations: { "": messages },
      });
    return files;
  },
};
