import {
  hrefOf,
  partnerIds,
  splitAtAddresses,
  type Content,
} from "../content/index.js";
import { styles } from "../element/styles.js";
import { escape, linked } from "../element/template.js";
import { inlined, light, rendered, withoutButton } from "./markup.js";

/** Where snippets expect the files on the webmaster's server. */
const folder = "/ibm-partners/";

/** The whole text where only phrasing content may stand: editors wrap everything in `<p>`. */
const phrasing = ({ partners }: Content): string =>
  partnerIds
    .map((id) =>
      [`<b>${escape(partners[id].name)}</b>`]
        .concat(partners[id].text.map(linked))
        .join("<br>\n"),
    )
    .join("<br>\n<br>\n")
    .replaceAll(' part="link" rel="noopener"', "");

/** What search engines read: https://schema.org/Organization. */
const organizations = ({ partners }: Content): string =>
  JSON.stringify({
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
${inlined(light(content, 2))}</ibm-partners>
<script type="application/ld+json">${organizations(content)}</script>`,
    phrasing: `${script}
<p><ibm-partners lang="${lang}"><b>${title}</b><br>
<br>
${phrasing(content)}</ibm-partners></p>`,
    static: inlined(withoutButton(light(content, 2))),
    shadow: `${script}
<ibm-partners lang="${lang}"><template shadowrootmode="open"><style>${styles}</style>${rendered(content, 2)}</template>${link}</ibm-partners>`,
  };
};
