import { render } from "@lit-labs/ssr";
import { FallbackRenderer } from "@lit-labs/ssr/lib/element-renderer.js";
import { collectResultSync } from "@lit-labs/ssr/lib/render-result.js";
import { load, type CheerioAPI } from "cheerio";
import juice from "juice";
import { partnerIds, type Content, type PartnerId } from "../content/index.js";
import { list } from "../element/template.js";
import { details, styles } from "./details.js";

/*
 * The widget's own template and style sheet as plain HTML, so that nothing
 * moves when the widget takes the place of it.
 */

/** What the widget renders, as HTML; Lit's markers are comments. */
export const rendered = (
  content: Content,
  headingLevel: number,
  expanded: readonly PartnerId[] = [],
): string =>
  collectResultSync(
    render(
      list(
        {
          content,
          expanded,
          include: partnerIds,
          host: {
            headingLevel,
            exclusive: false,
            noHeading: false,
            openAll: () => undefined,
            closeAll: () => undefined,
          },
          toggle: () => undefined,
        },
        details,
      ),
      // Slots are allowed inside a custom element only.
      { customElementHostStack: [new FallbackRenderer("ibm-partners")] },
    ),
  )
    .replace(/<!--.*?-->|<\?>/g, "")
    .replace(/\s+(?=>)|(?<=>)\s+(?=<)/g, "")
    .replace(/^<section lang[^>]*>(?=<)(.*)<\/section>$/s, "$1");

/**
 * The same outside a shadow root: without slots, and with a button that only
 * keeps its place. Search engines are told of https://schema.org/Organization
 * in attributes: a filter that forbids them leaves no code as text.
 */
export const light = (
  content: Content,
  headingLevel: number,
  expanded?: readonly PartnerId[],
): CheerioAPI => {
  const $ = load(rendered(content, headingLevel, expanded), null, false);
  $("slot[name=heading]").replaceWith($("slot[name=heading]").contents());
  $("slot").remove();
  $("button").attr({ hidden: "", disabled: "" });
  $("details").each((index, details) => {
    $(details).attr("id", `ibm-partners-${partnerIds[index]}`);
  });
  $("li").attr({ itemscope: "", itemtype: "https://schema.org/Organization" });
  $("[part=name]").attr("itemprop", "name");
  $("p:first-child").attr("itemprop", "description");
  $("a").attr("itemprop", "url");
  return $;
};

/** Keeps the hidden button's place without showing it. */
export const placeholder = "button{display:block;visibility:hidden}";

/** The button with its label as a value, which is no text: excerpts of the page don't begin with it. */
export const unlabelled = ($: CheerioAPI): void => {
  $("button").replaceWith((_, button) =>
    $("<input>").attr({ ...$(button).attr(), value: $(button).text() }),
  );
};

/**
 * Styles in attributes: they survive where style sheets don't. `revert` undoes
 * the page's rules, which don't reach into the widget's shadow root either.
 * WordPress's filter takes the marker away, and a `display` that it can't
 * read: a name is the browser's own list item then, with its triangle, beside
 * which only an inline heading stands.
 */
export const inlined = ($light: CheerioAPI, css = ""): string => {
  const $ = load(
    juice.inlineContent(
      $light.html(),
      `*:not(path){all:revert}${styles.replace(/:host(?!\()/g, "section")}${placeholder}
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
  $("[part]").removeAttr("part");
  unlabelled($);
  return $.html().replace(/<\/(h2|details|summary|p)>|<input[^>]*>/g, "$&\n");
};

/** Where no widget will come: no place for its button, and the browser's own marker, which turns and which no filter knows of. */
export const lasting = ($light: CheerioAPI): string => {
  $light("button, svg").remove();
  return inlined(
    $light,
    "[part~=summary]{display:list-item;list-style:revert}",
  );
};
