import { render } from "@lit-labs/ssr";
import { collectResultSync } from "@lit-labs/ssr/lib/render-result.js";
import { load, type CheerioAPI } from "cheerio";
import juice from "juice";
import type { Content, PartnerId } from "../content/index.js";
import { optionsOf } from "../element/attributes.js";
import { list } from "../element/template.js";
import { detailsTemplates, styles } from "./details.js";
import { IbmPartnersRenderer } from "./ssr.js";
import { tag } from "../element/names.js";

/*
 * The list and its style sheet as plain HTML outside a shadow root, so that
 * nothing moves when the element replaces it.
 */

/** What a server renders into the shadow root; Lit's markers are comments. */
const shadowHtml = (
  content: Content,
  attributes: Readonly<Record<string, string>>,
): string => {
  const options = optionsOf({
    getAttribute: (name) => attributes[name] ?? null,
  });
  return collectResultSync(
    render(list({ ...options, content, status: undefined }, detailsTemplates), {
      // Slots are rendered inside a custom element only.
      customElementHostStack: [new IbmPartnersRenderer(tag)],
    }),
  )
    .replace(/<!--.*?-->|<\?>/g, "")
    .replace(/\s+(?=\/?>)|(?<=>)\s*\n\s*(?=<)/g, "");
};

/**
 * The list without slots. Search engines read
 * https://schema.org/Organization in attributes: a filter that removes those
 * leaves no code as text.
 */
export const lightHtml = (
  content: Content,
  headingLevel: number,
  expanded: readonly PartnerId[] = [],
): CheerioAPI => {
  const $ = load(
    shadowHtml(content, {
      "heading-level": `${headingLevel}`,
      expanded: expanded.join(" "),
    }),
    null,
    false,
  );
  $("[lang=und]").replaceWith($("[part=base]"));
  $("slot[name=heading]").replaceWith($("slot[name=heading]").contents());
  $("slot").remove();
  $("li").attr({ itemscope: "", itemtype: "https://schema.org/Organization" });
  $("[part=name]").attr("itemprop", "name");
  $("p:first-child").attr("itemprop", "description");
  $("a").attr("itemprop", "url");
  return $;
};

/** Selectors of `part`, which has a meaning in shadow roots only, as classes. */
export const partsAsClasses = ($: CheerioAPI, css: string): string => {
  $("[part]").each((_, element) => {
    $(element).attr("class", $(element).attr("part")).removeAttr("part");
  });
  return css.replace(/\[part~?="?([a-z-]+)"?\]/g, ".$1");
};

/**
 * Styles in attributes: they survive where style sheets don't. `revert` undoes
 * the page's rules, which don't reach into the element's shadow root either.
 * WordPress's filter removes the marker, and a `display` that it can't read: a
 * name is the browser's own list item then, with its triangle, beside which
 * only an inline heading stands.
 */
export const inlined = ($: CheerioAPI, css = ""): string => {
  const result = load(
    juice.inlineContent(
      $.html(),
      `*:not(path){all:revert}${styles.replace(/:host(?!\()/g, "section")}
      [part~=summary]{display:env(ibm-partners,flex)}
      [part=name]{display:inline}
      ul{list-style-type:none}
      ${css}`,
      {
        preserveMediaQueries: false,
        preservePseudos: false,
        preserveImportant: false,
      },
    ),
    null,
    false,
  );
  result("[part]").removeAttr("part");
  return result
    .html()
    .replace(/<\/(h2|details|summary|p)>|<input[^>]*>/g, "$&\n");
};
