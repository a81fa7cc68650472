import { partnerIds, type Content } from "../content/index.js";
import { escape, linked } from "../element/template.js";
import { load } from "cheerio";
import { styles } from "./details.js";
import { inlined, lasting, light, rendered, unlabelled } from "./markup.js";

/** Where snippets expect the files on the webmaster's server. */
const folder = "/ibm-partners/";

/** An empty line: of two breaks in a row WordPress makes a paragraph. */
const gap = "<br>\n&nbsp;<br>\n";

/** The whole text where only phrasing content may stand: editors wrap everything in `<p>`. */
const phrasing = ({ partners }: Content): string =>
  partnerIds
    .map((id) =>
      [`<b>${escape(partners[id].name)}</b>`]
        .concat(partners[id].text.map(linked))
        .join("<br>\n"),
    )
    .join(gap)
    .replaceAll(' part="link" rel="noopener"', "");

/** The shadow root's HTML. Its style sheet stands in a comment, which is none to CSS: a filter that takes the tags away leaves no code as text. */
const shadow = (content: Content): string => {
  const $ = load(rendered(content, 2), null, false);
  unlabelled($);
  return $.html();
};

/** Markup to paste, by the name of the form. */
export const snippets = (content: Content): Record<string, string> => {
  const { lang } = content;
  const title = escape(content.title);
  const file = `${folder}ibm-partners.${lang}`;
  const link = `<a href="${file}.html?embed">${title}</a>`;
  const script = `<script src="${file}.js" defer></script>`;
  return {
    short: `${script}
<ibm-partners lang="${lang}">${link}</ibm-partners>`,
    // WordPress would put paragraphs around the element's tags, were they not in a block; the block is also as wide as a theme wants its text.
    full: `${script}
<div><ibm-partners lang="${lang}" style="display:block">
${inlined(light(content, 2))}</ibm-partners></div>`,
    phrasing: `${script}
<p><ibm-partners lang="${lang}"><b>${title}</b>${gap}${phrasing(content)}</ibm-partners></p>`,
    static: `<div>
${lasting(light(content, 2))}</div>`,
    // Where a filter leaves the text, its link is none to be made a list of.
    shadow: `${script}
<ibm-partners lang="${lang}"><template shadowrootmode="open"><style><!--
${styles.replace(/\bbutton\b/g, "input")}
--></style>${shadow(content)}</template>${link.replace("?embed", "")}</ibm-partners>`,
  };
};
