import { render } from "@lit-labs/ssr";
import { collectResultSync } from "@lit-labs/ssr/lib/render-result.js";
import { load, type CheerioAPI } from "cheerio";
import juice from "juice";
import { partnerIds, type Content, type PartnerId } from "../content/index.js";
import { list, type View } from "../element/template.js";
import { detailsStyles, detailsTemplates } from "./details.js";
import { IbmPartnersRenderer } from "./ssr.js";
import { tag } from "../element/ids.js";

/*
 * The list and its style sheet as plain HTML outside a shadow root, so that
 * nothing moves when the element replaces it.
 */

/** What a server renders into the shadow root; Lit's markers are comments. */
const shadowHtml = (view: View): string =>
  collectResultSync(
    render(list(view, detailsTemplates), {
      // Slots are rendered inside a custom element only.
      customElementHostStack: [new IbmPartnersRenderer(tag)],
    }),
  )
    .replace(/<!--.*?-->|<\?>/g, "")
    .replace(/\s+(?=\/?>)|(?<=>)\s*\n\s*(?=<)/g, "");

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
    shadowHtml({
      content,
      headingLevel,
      include: [...partnerIds],
      expanded: [...expanded],
      exclusive: false,
      noHeading: false,
    }),
    null,
    false,
  );
  $("[lang=und]").replaceWith($("[part=base]"));
  $("slot[name=heading]").replaceWith($("slot[name=heading]").contents());
  $("slot").remove();
  $("[part=heading]").wrapInner("<span></span>");
  $("li").attr({ itemscope: "", itemtype: "https://schema.org/Organization" });
  $("[part=name]").attr("itemprop", "name");
  $("p:first-child").attr("itemprop", "description");
  $("a").attr("itemprop", "url");
  return $;
};

/**
 * Styles in attributes: they survive where style sheets don't. `revert` undoes
 * the page's rules, which don't reach into the element's shadow root either.
 * WordPress's filter removes the SVG, and any `display` with a function:
 * written as `env()`, `flex` goes too, so the browser's triangle returns, and
 * the heading, which is inline, stands beside it. Pseudo-elements have no
 * attributes: what a theme draws before titles gets a row without height.
 */
export const inlined = ($: CheerioAPI, css = ""): string => {
  const result = load(
    juice.inlineContent(
      $.html(),
      `*:not(path){all:revert}${detailsStyles.replace(/:host(?!\()/g, "section")}
      [part~=summary]{display:env(ibm-partners,flex)}
      [part=name]{display:inline}
      [part=heading]{display:grid;grid-template-rows:auto;grid-auto-rows:0;overflow:clip;overflow-clip-margin:.25em}
      [part=heading]>span{grid-row:1}
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
