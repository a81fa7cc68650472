import { readFileSync } from "node:fs";
import { locales } from "./content.js";

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

/** What is there before the configurator is built, as the module `ibm-partners:built` for it. */
export const built = ({ dist, version }) => ({
  name: "built",
  resolveId: (id) => (id === "ibm-partners:built" ? id : null),
  load(id) {
    if (id !== "ibm-partners:built") return null;
    const snippets = locales.map((locale) => [
      locale,
      Object.fromEntries(
        ["full", "static"].map((name) => [
          name,
          readFileSync(`${dist}/snippets/${locale}/${name}.html`, "utf8"),
        ]),
      ),
    ]);
    return Object.entries({
      version,
      integrity: JSON.parse(readFileSync(`${dist}/integrity.json`, "utf8")),
      snippets: Object.fromEntries(snippets),
      looks: Object.fromEntries(
        looks.map((look) => [
          look,
          readFileSync(`demo/looks/${look}.css`, "utf8"),
        ]),
      ),
    })
      .map(
        ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
      )
      .join("\n");
  },
});
