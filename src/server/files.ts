import type { Content, Text } from "../content/index.js";
import { standalonePage } from "./standalone-html.js";
import { snippets } from "./snippets.js";

export { extensionText } from "./extension.js";

/** Whatever encoding a server declares for the file, ASCII stays what it is. */
const ascii = (html: string): string =>
  html.replace(/[^\0-\x7f]/gu, (char) => `&#${char.codePointAt(0)};`);

/** What a language has beside its script, by file name. Runs in the build only. */
export const files = (
  content: Content,
  text: Text,
): Record<string, string> => ({
  [`ibm-partners.${content.lang}.html`]: ascii(standalonePage(content, text)),
  ...Object.fromEntries(
    Object.entries(snippets(content, text)).map(([name, html]) => [
      `snippets/${content.lang}/${name}.html`,
      `${(name === "static" ? ascii(html) : html).trim()}\n`,
    ]),
  ),
});
