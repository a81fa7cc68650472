import { partnerIds, type Content } from "../content/index.js";
import { styles } from "../element/styles.js";
import { escape, linked } from "../element/template.js";
import { inlined, lasting, light, rendered } from "./markup.js";

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
    full: `${script}
<ibm-partners lang="${lang}" style="display:block">
${inlined(light(content, 2))}</ibm-partners>`,
    phrasing: `${script}
<p><ibm-partners lang="${lang}"><b>${title}</b>${gap}${phrasing(content)}</ibm-partners></p>`,
    // The block around it is as wide as a theme wants its text.
    static: `<div>
${lasting(light(content, 2))}</div>`,
    shadow: `${script}
<ibm-partners lang="${lang}"><template shadowrootmode="open"><style>${styles}</style>${rendered(content, 2)}</template>${link}</ibm-partners>`,
  };
};
