import { locales } from "./content.js";
import { read } from "./files.js";

/** The ready looks, in the order in which they are offered. */
export const looks = [
  "plain",
  "govuk",
  "europa",
  "uswds",
  "bootstrap",
  "material",
  "dark",
  "large",
  "sidebar",
];

const name = "ibm-partners:built";

const texts = (names, path) =>
  Object.fromEntries(names.map((name) => [name, `${read(path(name))}`]));

/** What is there before the configurator is built, as a module for it. */
export const built = (version) => ({
  name: "built",
  resolveId: (id) => (id === name ? id : null),
  load(id) {
    if (id !== name) return null;
    const snippets = locales.map((lang) => [
      lang,
      texts(["full", "static"], (it) => `dist/snippets/${lang}/${it}.html`),
    ]);
    const exports = {
      version,
      integrity: JSON.parse(read("dist/integrity.json")),
      snippets: Object.fromEntries(snippets),
      looks: texts(looks, (look) => `demo/looks/${look}.css`),
    };
    return Object.entries(exports)
      .map(([key, value]) => `export const ${key} = ${JSON.stringify(value)};`)
      .join("\n");
  },
});
