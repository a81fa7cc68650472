import { readdirSync } from "node:fs";
import { mo, po } from "gettext-parser";
import { read } from "./files.js";

/** Words for WordPress's scripts: https://messageformat.github.io/Jed/ */
const jed = ({ headers, translations: { "": messages } }) => {
  const words = Object.entries(messages).map(([id, { msgstr }]) => [
    id,
    id ? msgstr : { domain: "messages", lang: headers.Language },
  ]);
  return JSON.stringify({
    domain: "messages",
    locale_data: { messages: Object.fromEntries(words) },
  });
};

/** The plugin for WordPress: the texts to render from, and its words in WordPress's formats. */
export default {
  folder: "ibm-partners/",
  scripts: "",
  element: "class-element.php",
  namespace: "IbmPartners",
  files({ texts }) {
    const files = {};
    for (const [lang, text] of Object.entries(texts))
      files[`text/${lang}.json`] = JSON.stringify(text);
    const [{ partners }] = Object.values(texts);
    // Of all languages, only what the block's editor shows.
    files["text/names.json"] = JSON.stringify(texts, [
      ...Object.keys(texts),
      ...Object.keys(partners),
      ...["title", "partners", "name", "url"],
    ]);
    for (const name of readdirSync("src/wordpress/languages")) {
      const words = po.parse(read(`src/wordpress/languages/${name}`));
      const path = `languages/ibm-partners-${name.replace(/\.po$/, "")}`;
      files[`${path}.mo`] = mo.compile(words);
      files[`${path}-ibm-partners-editor.json`] = jed(words);
    }
    return files;
  },
};
