import { hrefOf, partnerIds, splitAtAddresses } from "./content/index.js";
import { content } from "./content/text.js";

/*
 * What a language has beside its script, as text that runs nowhere but in the
 * build: pages and snippets that are complete without any script.
 */

const { lang, title, partners } = content;

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

const linked = (paragraph: string): string =>
  splitAtAddresses(paragraph)
    .map((part, index) =>
      index % 2
        ? `<a href="${hrefOf(part)}" rel="noopener">${part}</a>`
        : escape(part),
    )
    .join("");

/** The whole text as plain disclosures. */
const disclosures = (
  level: number,
): string => `<h${level}>${escape(title)}</h${level}>
${partnerIds
  .map(
    (id) => `<details id="ibm-partners-${id}">
<summary><h${level + 1}>${escape(partners[id].name)}</h${level + 1}></summary>
${partners[id].text.map((paragraph) => `<p>${linked(paragraph)}</p>`).join("\n")}
</details>`,
  )
  .join("\n")}`;

/** A page of its own. The byte order mark outweighs whatever encoding a server claims. */
const page = `\uFEFF<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(title)}</title>
<style>
body { max-width: 50rem; margin: 0 auto; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
h1, h2 { line-height: 1.3; }
h1 { margin: 0 0 .5rem; font-size: 1.5rem; }
h2 { display: inline; margin: 0; font-size: 1rem; }
details { margin-top: -1px; border: 1px solid #949494; padding: 0 1rem; }
summary { min-height: 44px; box-sizing: border-box; margin: 0 -1rem; padding: .6rem 1rem; cursor: pointer; }
a { color: inherit; overflow-wrap: anywhere; }
</style>
<script src="ibm-partners.${lang}.js" defer></script>
</head>
<body>
<main>
<ibm-partners lang="${lang}" heading-level="1">
${disclosures(1)}
</ibm-partners>
</main>
</body>
</html>
`;

/** What to write, by file name. */
export const files: Record<string, string> = {
  [`ibm-partners.${lang}.html`]: page,
};
