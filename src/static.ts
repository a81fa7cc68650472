import { render } from "@lit-labs/ssr";
import { FallbackRenderer } from "@lit-labs/ssr/lib/element-renderer.js";
import { collectResultSync } from "@lit-labs/ssr/lib/render-result.js";
import { load, type CheerioAPI } from "cheerio";
import juice from "juice";
import { hrefOf, partnerIds, splitAtAddresses } from "./content/index.js";
import { content } from "./content/text.js";
import { pageId } from "./message.js";
import { styles } from "./styles.js";
import { escape, linked, list } from "./template.js";

/*
 * What a language has beside its script: pages and snippets that are complete
 * without any. Runs nowhere but in the build, and makes everything from the
 * widget's own template and style sheet, so that nothing moves when the widget
 * takes the place of its fallback.
 */

const { lang, title, partners } = content;
const file = `ibm-partners.${lang}`;
/** Where snippets expect the files on the webmaster's server. */
const folder = "/ibm/";

/** What the widget renders, as HTML; Lit's markers are comments. */
const rendered = (headingLevel: number): string =>
  collectResultSync(
    render(
      list({
        content,
        open: [],
        include: partnerIds,
        host: {
          headingLevel,
          exclusive: false,
          noHeading: false,
          openAll: () => undefined,
          closeAll: () => undefined,
        },
        printing: false,
        toggled: () => undefined,
      }),
      // Slots are allowed inside a custom element only.
      { customElementHostStack: [new FallbackRenderer("ibm-partners")] },
    ),
  )
    .replace(/<!--.*?-->|<\?>/g, "")
    .replace(/\s+(?=>)|(?<=>)\s+(?=<)/g, "");

/** The same outside a shadow root: without slots, and with a button that only keeps its place. */
const light = (headingLevel: number): CheerioAPI => {
  const $ = load(rendered(headingLevel), null, false);
  $("slot[name=heading]").replaceWith($("slot[name=heading]").contents());
  $("slot").remove();
  $("button").attr({ hidden: "", disabled: "" });
  $("details").each((index, details) => {
    $(details).attr("id", `ibm-partners-${partnerIds[index]}`);
  });
  return $;
};

/** Keeps the hidden button's place without showing it. */
const placeholder = "button{display:block;visibility:hidden}";

/**
 * Styles in attributes: they survive where style sheets don't. `revert` undoes
 * the page's rules, which don't reach into the widget's shadow root either.
 */
const inlined = ($light: CheerioAPI): string => {
  const $ = load(
    juice.inlineContent(
      $light.html(),
      `*:not(path){all:revert}${styles.replace(/:host(?!\()/g, "section")}${placeholder}`,
      {
        preserveMediaQueries: false,
        preservePseudos: false,
        preserveImportant: false,
      },
    ),
    null,
    false,
  );
  $("[part]").removeAttr("part");
  return $.html().replace(/<\/(h2|button|details|summary|p)>/g, "$&\n");
};

const link = `<a href="${folder}${file}.html">${escape(title)}</a>`;
const script = `<script src="${folder}${file}.js" defer></script>`;

/** Where no widget will come, its button needs no place. */
const withoutButton = ($: CheerioAPI): CheerioAPI => {
  $("button").remove();
  return $;
};

/** The whole text where only phrasing content may stand: editors wrap everything in `<p>`. */
const phrasing = partnerIds
  .map((id) =>
    [`<b>${escape(partners[id].name)}</b>`]
      .concat(partners[id].text.map(linked))
      .join("<br>\n"),
  )
  .join("<br>\n<br>\n")
  .replaceAll(' part="link" rel="noopener"', "");

/** What search engines read: https://schema.org/Organization. */
const organizations = JSON.stringify({
  "@context": "https://schema.org",
  "@graph": partnerIds.map((id) => {
    const { name, text } = partners[id];
    const [, address] = splitAtAddresses(text.join(" "));
    return {
      "@type": "Organization",
      name,
      url: address && hrefOf(address),
      description: text[0],
    };
  }),
}).replaceAll("<", "\\u003c");

const snippets = {
  short: `${script}
<ibm-partners lang="${lang}">${link}</ibm-partners>`,
  full: `${script}
<ibm-partners lang="${lang}" style="display:block">
${inlined(light(2))}</ibm-partners>
<script type="application/ld+json">${organizations}</script>`,
  phrasing: `${script}
<p><ibm-partners lang="${lang}"><b>${escape(title)}</b><br>
<br>
${phrasing}</ibm-partners></p>`,
  static: inlined(withoutButton(light(2))),
  shadow: `${script}
<ibm-partners lang="${lang}"><template shadowrootmode="open"><style>${styles}</style>${rendered(2)}</template>${link}</ibm-partners>`,
};

/** Whatever encoding a server claims the file to have, ASCII stays what it is. */
const ascii = (html: string): string =>
  html.replace(/[^\0-\x7f]/gu, (char) => `&#${char.codePointAt(0)};`);

/** A page of its own. */
const page = `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="img-src 'none'; font-src 'none'; media-src 'none'; connect-src 'none'; frame-src 'none'; object-src 'none'; form-action 'none'">
<title>${escape(title)}</title>
<style>
body { max-width: 50rem; margin: 0 auto; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; }
${placeholder}
${styles.replace(/:host\(([^)]*)\)/g, "ibm-partners$1").replaceAll(":host", "ibm-partners")}
</style>
<script src="${file}.js" defer></script>
</head>
<body>
<main id="${pageId}">
<ibm-partners lang="${lang}" heading-level="1">
${light(1).html()}
</ibm-partners>
</main>
</body>
</html>
`;

/** What to write, by file name. */
export const files: Record<string, string> = {
  [`${file}.html`]: ascii(page),
  ...Object.fromEntries(
    Object.entries(snippets).map(([name, markup]) => [
      `snippets/${lang}/${name}.html`,
      `${markup.trim()}\n`,
    ]),
  ),
};
