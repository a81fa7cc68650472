import { render } from "@lit-labs/ssr";
import { FallbackRenderer } from "@lit-labs/ssr/lib/element-renderer.js";
import { collectResultSync } from "@lit-labs/ssr/lib/render-result.js";
import { load, type CheerioAPI } from "cheerio";
import juice from "juice";
import { partnerIds, type Content } from "../content/index.js";
import { styles } from "../element/styles.js";
import { list } from "../element/template.js";

/*
 * The widget's own template and style sheet as plain HTML, so that nothing
 * moves when the widget takes the place of it.
 */

/** What the widget renders, as HTML; Lit's markers are comments. */
export const rendered = (content: Content, headingLevel: number): string =>
  collectResultSync(
    render(
      list({
        content,
        expanded: [],
        include: partnerIds,
        host: {
          headingLevel,
          exclusive: false,
          noHeading: false,
          openAll: () => undefined,
          closeAll: () => undefined,
        },
        printing: false,
        toggled: () => undefined,
      }),
      // Slots are allowed inside a custom element only.
      { customElementHostStack: [new FallbackRenderer("ibm-partners")] },
    ),
  )
    .replace(/<!--.*?-->|<\?>/g, "")
    .replace(/\s+(?=>)|(?<=>)\s+(?=<)/g, "");

/** The same outside a shadow root: without slots, and with a button that only keeps its place. */
export const light = (content: Content, headingLevel: number): CheerioAPI => {
  const $ = load(rendered(content, headingLevel), null, false);
  $("slot[name=heading]").replaceWith($("slot[name=heading]").contents());
  $("slot").remove();
  $("button").attr({ hidden: "", disabled: "" });
  $("details").each((index, details) => {
    $(details).attr("id", `ibm-partners-${partnerIds[index]}`);
  });
  return $;
};

/** Keeps the hidden button's place without showing it. */
export const placeholder = "button{display:block;visibility:hidden}";

/**
 * Styles in attributes: they survive where style sheets don't. `revert` undoes
 * the page's rules, which don't reach into the widget's shadow root either.
 */
export const inlined = ($light: CheerioAPI): string => {
  const $ = load(
    juice.inlineContent(
      $light.html(),
      `*:not(path){all:revert}${styles.replace(/:host(?!\()/g, "section")}${placeholder}`,
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
  return $.html().replace(/<\/(h2|button|details|summary|p)>/g, "$&\n");
};

/** Where no widget will come, its button needs no place. */
export const withoutButton = ($: CheerioAPI): CheerioAPI => {
  $("button").remove();
  return $;
};
