import type { Content, Text } from "../content/index.js";
import { escapeHtml } from "../content/markup.js";
import { ownPageId, tag } from "../element/names.js";
import { styles } from "./details.js";
import { lightHtml, partsAsClasses } from "./html.js";

/** `ibm-partners.<lang>.html`: the text as a page of its own, complete and styled without its script. */
export const ownPage = (content: Content, { title, asOf }: Text): string => {
  const $ = lightHtml(content, 1);
  const css = partsAsClasses($, styles)
    .replace(/:host\(([^)]*)\)/g, `${tag}$1`)
    .replaceAll(":host", tag);
  return `<!doctype html>
<html lang="${content.lang}" id="${ownPageId}">
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
