import { readFileSync } from "node:fs";
import { strToU8 } from "fflate";
import { languageFiles, elementPhp, sourceFiles } from "./extension.js";
import { translations } from "./words.js";

/*
 * The plugin for Joomla: its source, the scripts and pages, and its words in
 * Joomla's format.
 */

const source = "src/joomla";
const words = "plg_content_ibmpartners";

/** The files of a language: lists of extensions read the one with `.sys`, the plugin's own form the other. */
const language = (locale, ini) => ({
  [`language/${locale}/${words}.ini`]: strToU8(ini),
  [`language/${locale}/${words}.sys.ini`]: strToU8(ini),
});

const languages = () => {
  const english = readFileSync(`${source}/${words}.ini`, "utf8");
  const line = /(?<==")(.*)(?="$)/gm;
  const files = language("en-GB", english);
  for (const [lang, messages] of Object.entries(
    translations(english.match(line)),
  )) {
    const ini = english.replace(line, (word) => messages[word]);
    const { region } = new Intl.Locale(lang).maximize();
    Object.assign(files, language(`${lang}-${region}`, ini));
  }
  return files;
};

/** The archive's files, by path. */
export const files = ({ dist, version, texts }) => {
  const media = languageFiles(dist, texts);
  const manifest = readFileSync(`${source}/ibmpartners.xml`, "utf8")
    .replace("VERSION", version)
    .replace(
      "FILES",
      Object.keys(media)
        .map((name) => `<filename>${name}</filename>`)
        .join("\n\t\t"),
    );
  const files = {
    ...languages(),
    LICENSE: readFileSync("LICENSE"),
    "Element.php": elementPhp(texts, "IbmPartners"),
    ...sourceFiles(source, /\.php$/, version),
    "ibmpartners.xml": strToU8(manifest),
    "install.sql": readFileSync(`${source}/install.sql`),
  };
  for (const [name, data] of Object.entries(media))
    files[`media/${name}`] = data;
  return files;
};
