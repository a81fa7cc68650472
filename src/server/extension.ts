import { load } from "cheerio";
import {
  hrefOf,
  partnerIds,
  splitAtAddresses,
  type Content,
  type PartnerId,
} from "../content/index.js";
import { inlined, light } from "./markup.js";

/*
 * What the extensions for content management systems render from: the markup
 * of the full snippet in pieces, and what they name partners by. In braces
 * stands what options change.
 */

const marked = (content: Content, expanded?: PartnerId[]) => {
  const css = expanded && "svg{transform:rotate(180deg)}";
  const $ = load(inlined(light(content, 2, expanded), css), null, false);
  $("h2").each((_, heading) => void (heading.tagName = "h{title}"));
  $("h3").each((_, heading) => void (heading.tagName = "h{name}"));
  $("details").each((index, details) => {
    $(details).attr({ id: `{id}-${partnerIds[index]}`, name: "{group}" });
  });
  return $;
};

export const text = (content: Content) => {
  const $ = marked(content);
  const $open = marked(content, [...partnerIds]);
  const tag = (selector: string): string =>
    $.html($(selector).first().clone().empty()).replace(/<\/\w+>$/, "");
  const head = (from: typeof $, index: number): string => {
    const details = from("details").eq(index).clone();
    details.children("div").remove();
    return from.html(details).replace(/\s*<\/details>$/, "");
  };
  return {
    title: content.title,
    section: tag("section"),
    heading: $.html("section > :first-child"),
    openAll: $.html("input"),
    closeAll: $open.html("input"),
    list: tag("ul"),
    first: tag("li:first-child"),
    next: tag("li:not(:first-child)"),
    partners: Object.fromEntries(
      partnerIds.map((id, index) => {
        const { name, text } = content.partners[id];
        const [, address] = splitAtAddresses(text.join(" "));
        return [
          id,
          {
            name,
            url: hrefOf(address),
            closed: head($, index),
            open: head($open, index),
            panel: $.html($("details > div").eq(index)),
          },
        ];
      }),
    ),
  };
};
