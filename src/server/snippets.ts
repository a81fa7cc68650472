import type { Content, Text } from "../content/index.js";
import { escapeHtml } from "../content/markup.js";
import { inlined, lightHtml } from "./html.js";

/** Where snippets expect the files on the webmaster's server. */
const folder = "/ibm-partners/";

/**
 * Static HTML has no button for all, and the browser's own marker, which turns
 * and which filters don't remove. The name is inline without a style sheet
 * too, so that it stands beside the marker.
 */
const staticList = (content: Content, asOf: string): string => {
  const $ = lightHtml(content, 2);
  $("input, svg").remove();
  $("h3").each((_, heading) => {
    heading.tagName = "span";
    $(heading).attr({ role: "heading", "aria-level": "3" });
  });
  $("section").append(`<p>${escapeHtml(asOf)}</p>`);
  return inlined(
    $,
    "[part~=summary]{display:list-item;list-style:revert} section p:last-child{font-size:.875em}",
  );
};

/** Markup to paste, by the name of the form. */
export const snippets = (
  content: Content,
  { title, asOf }: Text,
): Record<string, string> => {
  const { lang } = content;
  const file = `${folder}ibm-partners.${lang}`;
  const script = `<script src="${file}.js" defer></script>`;
  return {
    short: `${script}
<ibm-partners lang="${lang}"><a href="${file}.html?embed">${escapeHtml(title)}</a></ibm-partners>`,
    // WordPress would put paragraphs around the element's tags, were they not in a block; the block is also as wide as a theme wants its text.
    full: `${script}
<div><ibm-partners lang="${lang}" style="display:block">
${inlined(lightHtml(content, 2))}</ibm-partners></div>`,
    static: `<div>
${staticList(content, asOf)}</div>`,
  };
};
