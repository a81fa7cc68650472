import { load } from "cheerio";
import {
  partnerIds,
  type Content,
  type PartnerId,
  type Text,
} from "../content/index.js";
import { siteOf } from "../content/markup.js";
import { inlined, lightHtml } from "./html.js";

/*
 * What the extensions for content management systems are built from: titles
 * and names for all of them, and for WordPress's block the full snippet in
 * pieces, with placeholders in braces for what options change.
 */

const withPlaceholders = (content: Content, expanded?: PartnerId[]) => {
  const css = expanded && "svg{transform:rotate(180deg)}";
  const $ = load(inlined(lightHtml(content, 2, expanded), css), null, false);
  $("h2").each((_, heading) => void (heading.tagName = "h{title}"));
  $("h3").each((_, heading) => void (heading.tagName = "h{name}"));
  $("details").each((index, details) => {
    $(details).attr({ id: `{id}-${partnerIds[index]}`, name: "{group}" });
  });
  return $;
};

export const extensionText = (content: Content, text: Text) => {
  const $ = withPlaceholders(content);
  const $open = withPlaceholders(content, [...partnerIds]);
  const tag = (selector: string): string =>
    $.html($(selector).first().clone().empty()).replace(/<\/\w+>$/, "");
  const head = (from: typeof $, index: number): string => {
    const details = from("details").eq(index).clone();
    details.children("div").remove();
    return from.html(details).replace(/\s*<\/details>$/, "");
  };
  return {
    title: text.title,
    section: tag("section"),
    heading: $.html("section > :first-child"),
    openAll: $.html("input"),
    closeAll: $open.html("input"),
    list: tag("ul"),
    first: tag("li:first-child"),
    next: tag("li:not(:first-child)"),
    partners: Object.fromEntries(
      partnerIds.map((id, index) => {
        const partner = text.partners[id];
        return [
          id,
          {
            name: partner.name,
            url: siteOf(partner),
            closed: head($, index),
            open: head($open, index),
            panel: $.html($("details > div").eq(index)),
          },
        ];
      }),
    ),
  };
};
