import type { Content } from "../content/index.js";
import { pageId } from "../element/names.js";
import { escape } from "../element/template.js";
import { styles } from "./details.js";
import { light, placeholder } from "./markup.js";

/** A page of its own. */
export const page = (content: Content): string => `<!doctype html>
<html lang="${content.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="img-src 'none'; font-src 'none'; media-src 'none'; connect-src 'none'; frame-src 'none'; object-src 'none'; form-action 'none'">
<title>${escape(content.title)}</title>
<style>
body { max-width: 50rem; margin: 0 auto; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; }
${placeholder}
${styles.replace(/:host\(([^)]*)\)/g, "ibm-partners$1").replaceAll(":host", "ibm-partners")}
</style>
<script src="ibm-partners.${content.lang}.js" defer></script>
</head>
<body>
<main id="${pageId}">
<ibm-partners lang="${content.lang}" heading-level="1">
${light(content, 1).html()}
</ibm-partners>
</main>
</body>
</html>
`;
