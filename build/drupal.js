import { readFileSync } from "node:fs";
import { strToU8 } from "fflate";
import { po } from "gettext-parser";
import { languageFiles, elementPhp, sourceFiles } from "./extension.js";
import { translations } from "./words.js";

/*
 * The module for Drupal: its source, the scripts and pages, a library for
 * each script, and its words in Drupal's format.
 */

const source = "src/drupal";
const folder = "ibm_partners";
const block = "src/Plugin/Block/PartnersBlock.php";

/** Scripts are small already; Drupal adds the version to their addresses. */
const library = (lang, version) => `${lang}:
  version: ${version}
  js:
    files/ibm-partners.${lang}.js: { minified: true, attributes: { defer: true } }
`;

/** The words that the module translates: calls of `t`, annotations, and its description. */
const words = () =>
  [`${folder}.module`, block, `${folder}.info.yml`]
    .flatMap((name) => [
      ...readFileSync(`${source}/${name}`, "utf8").matchAll(
        /(?:\bt\(|@Translation\(|^description: )(["'])(.*?)\1/gm,
      ),
    ])
    .map(([, , word]) => word);

const translated = (lang, messages) =>
  po.compile({
    headers: { Language: lang, "Content-Type": "text/plain; charset=UTF-8" },
    translations: {
      "": Object.fromEntries(
        Object.entries(messages).map(([msgid, text]) => [
          msgid,
          { msgid, msgstr: [text] },
        ]),
      ),
    },
  });

/** The archive's files, by path. */
export const files = ({ dist, version, texts }) => {
  const files = {
    ...sourceFiles(source, /\.(md|json|yml|module|php)$/, version),
    LICENSE: readFileSync("LICENSE"),
    "src/Element.php": elementPhp(texts, "Drupal\\ibm_partners"),
    [`${folder}.libraries.yml`]: strToU8(
      Object.keys(texts)
        .map((lang) => library(lang, version))
        .join(""),
    ),
  };
  for (const [name, data] of Object.entries(languageFiles(dist, texts)))
    files[`files/${name}`] = data;
  for (const [lang, messages] of Object.entries(translations(words())))
    files[`translations/${lang}.po`] = translated(lang, messages);
  return Object.fromEntries(
    Object.entries(files).map(([name, data]) => [`${folder}/${name}`, data]),
  );
};
