import {
  partnerIds,
  type Content,
  type PartnerId,
  type Text,
} from "./index.js";

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

/** A web address in the text. */
const address = /(?:https?:\/\/|www\.)[\w./-]+\w/;

/** The partner's own site: the address in the text; `https://` where the source writes none. */
export const siteOf = ({ paragraphs }: Text["partners"][PartnerId]): string =>
  address.exec(paragraphs.join(" "))![0].replace(/^www/, "https://www");

/**
 * Words whose ending is joined to a figure, an abbreviation or a quotation by
 * a hyphen (`98%-ni`, `ÜGT-nin`, `site-ul`): no line breaks there, and what is
 * copied and searched stays the text.
 */
const inseparable =
  /[\p{L}\d]*(?:[\p{Lu}\d%»”“]-\p{L}+|\p{L}-\p{L}{1,2}(?!\p{L}))/gu;

const keepTogether = (html: string): string =>
  html.replace(inseparable, "<span>$&</span>");

const linkAddresses = (html: string): string =>
  html
    .split(new RegExp(`(${address.source})`))
    .map((part, index) =>
      index % 2
        ? `<a part="link" rel="noopener" href="${part.replace(/^www/, "https://www")}">${part}</a>`
        : keepTogether(part),
    )
    .join("");

/** The text as HTML. Runs when scripts and static files are built. */
export const markUp = (text: Text): Content => {
  const { lang, title, expandAll, collapseAll } = text;
  const html = (plain: string) => linkAddresses(escapeHtml(plain));
  return {
    lang,
    title: html(title),
    expandAll: html(expandAll),
    collapseAll: html(collapseAll),
    partners: Object.fromEntries(
      partnerIds.map((id) => {
        const { name, paragraphs } = text.partners[id];
        return [
          id,
          {
            name: html(name),
            html: paragraphs.map((it) => `<p>${html(it)}</p>`).join(""),
          },
        ];
      }),
    ) as Content["partners"],
  };
};
