import { translations } from "./words.js";

const words = "plg_content_ibmpartners";

/** The plugin for Joomla: its manifest names each script and page, its words are in Joomla's format. */
export default {
  folder: "",
  scripts: "media/",
  element: "Element.php",
  namespace: "IbmPartners",
  files({ source, scripts }) {
    const names = scripts.map((name) => `<filename>${name}</filename>`);
    const files = {
      "ibmpartners.xml": source["ibmpartners.xml"].replace(
        "FILES",
        names.join("\n\t\t"),
      ),
    };
    const english = source[`language/en-GB/${words}.ini`];
    const line = /(?<==")(.*)(?="$)/gm;
    // Lists of extensions read the file with `.sys`, the plugin's own form the other.
    files[`language/en-GB/${words}.sys.ini`] = english;
    for (const [lang, messages] of translations(english.match(line))) {
      const { region } = new Intl.Locale(lang).maximize();
      const folder = `language/${lang}-${region}`;
      files[`${folder}/${words}.ini`] = files[`${folder}/${words}.sys.ini`] =
        english.replace(line, (word) => messages[word].msgstr[0]);
    }
    return files;
  },
};
