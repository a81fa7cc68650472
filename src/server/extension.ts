import {
  hrefOf,
  partnerIds,
  splitAtAddresses,
  type Content,
} from "../content/index.js";
import { inlined, light } from "./markup.js";

/** What comes before the list, the list's own tag, and the partners. */
const cut = (html: string): [string, string, string[]] => {
  const [, start, list, partners] =
    /^(.*?)(<ul[^>]*>)(.*?)<\/ul><\/section>$/s.exec(html)!;
  return [start, list, partners.split(/(?=<li )/)];
};

/** A partner's name and panel. */
const halves = (partner: string): string[] => partner.split(/(?=<div )/);

const isOpen = "svg{transform:rotate(180deg)}";

/** What the plugin for WordPress renders a language from: the same markup as in the full snippet, cut where options change it. */
export const text = (content: Content) => {
  const [start, list, closed] = cut(inlined(light(content, 2)));
  const [startOpen, , open] = cut(
    inlined(light(content, 2, partnerIds), isOpen),
  );
  const [, section, heading, openAll] =
    /^(<section[^>]*>)(.*?)(<input[^>]*>)\s*$/s.exec(start)!;
  const [closeAll] = /<input[^>]*>/.exec(startOpen)!;
  // Of a partner's style, what it has only after another one.
  const [joint] = / margin-block-start: calc[^;]*;(?=")/.exec(closed[1])!;
  const name = (partner: string, index: number): string => {
    const [html] = halves(partner);
    return index ? html : html.replace(/;"/, `;${joint}"`);
  };
  return {
    title: content.title,
    start: section,
    heading,
    openAll,
    closeAll,
    list,
    joint,
    partners: Object.fromEntries(
      partnerIds.map((id, index) => {
        const partner = content.partners[id];
        const [, address] = splitAtAddresses(partner.text.join(" "));
        return [
          id,
          {
            name: partner.name,
            url: hrefOf(address),
            closed: name(closed[index], index),
            open: name(open[index], index),
            panel: halves(closed[index])[1],
          },
        ];
      }),
    ),
    end: "</ul></section>",
  };
};
