import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { mo, po } from "gettext-parser";

/*
 * The WordPress plugin: its source, the texts to render from, the scripts and
 * pages of all languages, and its words in WordPress's own formats, in one
 * archive that is the same byte for byte wherever it is built.
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

const archive = (dist, version, texts) => {
  const versioned = (name) =>
    strToU8(
      readFileSync(`${source}/${name}`, "utf8").replace(
        /\bVERSION\b/g,
        version,
      ),
    );
  const names = Object.fromEntries(
    Object.entries(texts).map(([lang, { title, partners }]) => [
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
    ]),
  );
  const files = {
    LICENSE: readFileSync("LICENSE"),
    "text/names.json": strToU8(JSON.stringify(names)),
  };
  for (const name of [
    "block.json",
    "editor.js",
    "ibm-partners.php",
    "readme.txt",
    "uninstall.php",
  ])
    files[name] = versioned(name);
  for (const [lang, text] of Object.entries(texts)) {
    files[`text/${lang}.json`] = strToU8(JSON.stringify(text));
    for (const name of [`ibm-partners.${lang}.js`, `ibm-partners.${lang}.html`])
      files[name] = readFileSync(`${dist}/${name}`);
  }
  for (const name of readdirSync(`${source}/languages`))
    Object.assign(files, translated(name));
  const sorted = Object.keys(files)
    .sort()
    .map((name) => [`${folder}/${name}`, files[name]]);
  // An archive's times have no zone: this is the earliest that it can tell.
  return zipSync(Object.fromEntries(sorted), {
    level: 9,
    mtime: new Date(1980, 0, 1),
  });
};

/** Takes the texts to render from out of the static files, and writes the archive when all else is there. */
export const wordpress = (version) => {
  const texts = {};
  return {
    name: "wordpress",
    generateBundle(_, bundle) {
      for (const [name, { source }] of Object.entries(bundle)) {
        const [, lang] = /^wordpress\/(\w+)\.json$/.exec(name) ?? [];
        if (!lang) continue;
        delete bundle[name];
        texts[lang] = JSON.parse(source);
      }
    },
    writeBundle({ dir }) {
      writeFileSync(
        `${dir}/ibm-partners-wordpress.zip`,
        archive(dir, version, texts),
      );
    },
  };
};
