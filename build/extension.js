import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import * as drupal from "./drupal.js";
import * as joomla from "./joomla.js";
import * as wordpress from "./wordpress.js";

/*
 * The extensions for content management systems. Each module here names the
 * files of one archive, which is the same byte for byte wherever it is built.
 */
const systems = { drupal, joomla, wordpress };

const php = (text) => `'${text.replace(/[\\']/g, "\\$&")}'`;

/** The PHP that all extensions share, in a namespace of their own. */
export const elementPhp = (texts, namespace) => {
  const titles = Object.entries(texts).map(
    ([lang, { title }]) => `\n\t\t${php(lang)} => ${php(title)},`,
  );
  const partners = Object.keys(Object.values(texts)[0].partners).map(php);
  return strToU8(
    readFileSync("src/server/element.php", "utf8")
      .replace("namespace IbmPartners;", () => `namespace ${namespace};`)
      .replace(" /* titles */ ", () => `${titles.join("")}\n\t`)
      .replace("/* partners */", () => partners.join(", ")),
  );
};

/** The files of an extension's source that have these endings, by path, with the version put in. */
export const sourceFiles = (folder, endings, version) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true })
      .filter((name) => endings.test(name))
      .map((name) => [
        name,
        strToU8(
          readFileSync(`${folder}/${name}`, "utf8").replace(
            /\bVERSION\b/g,
            version,
          ),
        ),
      ]),
  );

/** The scripts and pages of all languages, by file name, and the licences of what is inside. */
export const languageFiles = (dist, texts) =>
  Object.fromEntries(
    [
      "ibm-partners-frame.js",
      "third-party.txt",
      ...Object.keys(texts).flatMap((lang) => [
        `ibm-partners.${lang}.js`,
        `ibm-partners.${lang}.html`,
      ]),
    ].map((name) => [name, readFileSync(`${dist}/${name}`)]),
  );

/** Ever later with each version: PHP's cache and Drupal's translations look at nothing else to see that a file has changed. An archive's times have no zone. */
const timeOf = (version) => {
  const [major, minor, patch] = version.split(".").map(parseFloat);
  return new Date(2026, 0, 1, 0, 2 * (10_000 * major + 100 * minor + patch));
};

const archive = (files, version) => {
  const sorted = Object.keys(files)
    .sort()
    .map((name) => [name, files[name]]);
  return zipSync(Object.fromEntries(sorted), {
    level: 9,
    mtime: timeOf(version),
  });
};

/** Takes the extensions' texts out of the static files, and writes each archive once all other files are there. */
export const extensions = (version) => {
  const texts = {};
  return {
    name: "extensions",
    generateBundle(_, bundle) {
      for (const [name, { source }] of Object.entries(bundle)) {
        const [, lang] = /^extension\/(\w+)\.json$/.exec(name) ?? [];
        if (!lang) continue;
        delete bundle[name];
        texts[lang] = JSON.parse(source);
      }
    },
    writeBundle({ dir: dist }) {
      for (const [system, { files }] of Object.entries(systems))
        writeFileSync(
          `${dist}/ibm-partners-${system}.zip`,
          archive(files({ dist, version, texts }), version),
        );
    },
  };
};
