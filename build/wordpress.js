import { readFileSync, readdirSync } from "node:fs";
import { strToU8 } from "fflate";
import { mo, po } from "gettext-parser";
import { languageFiles, elementPhp, sourceFiles } from "./extension.js";

/*
 * The WordPress plugin: its source, the texts to render from, and its words in
 * WordPress's own formats.
 */

const source = "src/wordpress";
const folder = "ibm-partners";
const script = "ibm-partners-editor";

/** WordPress's words for its scripts: https://messageformat.github.io/Jed/ */
const jed = ({ headers, translations: { "": messages } }) =>
  JSON.stringify({
    domain: "messages",
    locale_data: {
      messages: {
        "": { domain: "messages", lang: headers.Language },
        ...Object.fromEntries(
          Object.entries(messages)
            .filter(([id]) => id)
            .map(([id, { msgstr }]) => [id, msgstr]),
        ),
      },
    },
  });

const translated = (name) => {
  const words = po.parse(readFileSync(`${source}/languages/${name}`));
  const locale = name.replace(/\.po$/, "");
  return {
    [`languages/${folder}-${locale}.mo`]: mo.compile(words),
    [`languages/${folder}-${locale}-${script}.json`]: strToU8(jed(words)),
  };
};

/** The archive's files, by path. */
export const files = ({ dist, version, texts }) => {
  const files = {
    ...sourceFiles(source, /\.(json|js|php|txt)$/, version),
    ...languageFiles(dist, texts),
    LICENSE: readFileSync("LICENSE"),
    "class-element.php": elementPhp(texts, "IbmPartners"),
  };
  const names = Object.entries(texts).map(([lang, { title, partners }]) => [
    lang,
    {
      title,
      partners: Object.fromEntries(
        Object.entries(partners).map(([id, { name, url }]) => [
          id,
          { name, url },
        ]),
      ),
    },
  ]);
  files["text/names.json"] = strToU8(JSON.stringify(Object.fromEntries(names)));
  for (const [lang, text] of Object.entries(texts))
    files[`text/${lang}.json`] = strToU8(JSON.stringify(text));
  for (const name of readdirSync(`${source}/languages`))
    Object.assign(files, translated(name));
  return Object.fromEntries(
    Object.entries(files).map(([name, data]) => [`${folder}/${name}`, data]),
  );
};
