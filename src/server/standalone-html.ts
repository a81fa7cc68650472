import type { CheerioAPI } from "cheerio";
import type { Content, Text } from "../content/index.js";
import { escapeHtml } from "../content/markup.js";
import { standalonePageId, tag } from "../element/ids.js";
import { detailsStyles } from "./details.js";
import { lightHtml } from "./html.js";

/** Selectors of `part`, which has a meaning in shadow roots only, as classes. */
const partsAsClasses = ($: CheerioAPI, css: string): string => {
  $("[part]").each((_, element) => {
    $(element).attr("class", $(element).attr("part")).removeAttr("part");
  });
  return css.replace(/\[part~?="?([a-z-]+)"?\]/g, ".$1");
};

/** `ibm-partners.<lang>.html`: the text as a standalone page, complete and styled without its scripts. The frame's comes first: it takes the options from the address before the element is defined. */
export const standalonePage = (
  content: Content,
  { title, asOf }: Text,
): string => {
  const $ = lightHtml(content, 1);
  const css = partsAsClasses($, detailsStyles)
    .replace(/:host\(([^)]*)\)/g, `${tag}$1`)
    .replaceAll(":host", tag);
  return `<!doctype html>
<html lang="${content.lang}" id="${standalonePageId}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="img-src 'none'; font-src 'none'; media-src 'none'; connect-src 'none'; frame-src 'none'; object-src 'none'; form-action 'none'; base-uri 'none'; script-src 'self'">
<title>${escapeHtml(title)}</title>
<style>
body { max-width: 50rem; margin: 0 auto; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; }
footer { margin-top: 1rem; font-size: 0.875rem; }
${css}
</style>
<script src="ibm-partners-frame.js" defer></script>
<script src="ibm-partners.${content.lang}.js" defer></script>
</head>
<body>
<main>
<ibm-partners lang="${content.lang}" heading-level="1">
${$.html()}
</ibm-partners>
</main>
<footer>${escapeHtml(asOf)}</footer>
</body>
</html>
`;
};
