import type { Content } from "../content/index.js";
import { page } from "./page.js";
import { snippets } from "./snippets.js";
import { text } from "./extension.js";

/** Whatever encoding a server claims the file to have, ASCII stays what it is. */
const ascii = (html: string): string =>
  html.replace(/[^\0-\x7f]/gu, (char) => `&#${char.codePointAt(0)};`);

/**
 * What a language has beside its script, by file name: a page and snippets
 * that are complete without any. Runs nowhere but in the build.
 */
export const files = (content: Content): Record<string, string> => ({
  [`ibm-partners.${content.lang}.html`]: ascii(page(content)),
  [`extension/${content.lang}.json`]: JSON.stringify(text(content)),
  ...Object.fromEntries(
    Object.entries(snippets(content)).map(([name, markup]) => [
      `snippets/${content.lang}/${name}.html`,
      `${markup.trim()}\n`,
    ]),
  ),
});
