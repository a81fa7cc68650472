import { partnerIds } from "../../src/content/index.js";
import { snippets } from "ibm-partners:built";
import type { Choice } from "./choice.js";

/* Lists as the build rendered them, made to look as the choice wants them. */

const parse = (markup: string): DocumentFragment => {
  const template = document.createElement("template");
  template.innerHTML = markup;
  return template.content;
};

const names = new Map<string, string[]>();

/** Title and names, as the list itself has them. */
export const namesIn = (lang: string): string[] => {
  if (!names.has(lang))
    names.set(
      lang,
      [...parse(snippets[lang].full).querySelectorAll("h2, h3")].map(
        (heading) => heading.textContent,
      ),
    );
  return names.get(lang)!;
};

/** Each partner's name and text, to be copied by hand. */
export const textsIn = ({ lang, include }: Choice): [string, string][] => {
  const items = parse(snippets[lang].full).querySelectorAll("li");
  return include.map((id) => {
    const item = items[partnerIds.indexOf(id)];
    const paragraphs = [...item.querySelectorAll("p")];
    return [
      item.querySelector("h3")!.textContent,
      paragraphs.map(({ textContent }) => textContent).join("\n\n"),
    ];
  });
};

const renamed = (element: Element, name: string): void => {
  const other = document.createElement(name);
  for (const { name, value } of element.attributes)
    other.setAttribute(name, value);
  other.append(...element.childNodes);
  element.replaceWith(other);
};

/** Makes a ready list look as the choice wants it. */
const arrange = (root: ParentNode, choice: Choice): void => {
  const { include, expanded, level, exclusive, noHeading } = choice;
  const items = [...root.querySelectorAll("li")];
  const looks = items.map((item) => item.getAttribute("style"));
  items.forEach((item) => item.remove());
  include.forEach((id, index) => {
    const item = items[partnerIds.indexOf(id)];
    // The first one's style differs from the others'.
    if (looks[0]) item.setAttribute("style", looks[index && 1]!);
    const details = item.querySelector("details")!;
    details.toggleAttribute("open", expanded.includes(id));
    if (exclusive) details.setAttribute("name", "ibm-partners");
    root.querySelector("ul")!.append(item);
  });
  if (exclusive || include.length < 2)
    root.querySelector("button, input")?.remove();
  root.querySelectorAll("h3").forEach((name) => renamed(name, `h${level + 1}`));
  root
    .querySelectorAll("[aria-level]")
    .forEach((name) => name.setAttribute("aria-level", `${level + 1}`));
  const title = root.querySelector("h2")!;
  if (noHeading) title.remove();
  else renamed(title, `h${level}`);
};

/** A list as it was built, without what stands beside it, and its element where it has one. */
export const builtIn = (
  name: "full" | "static",
  choice: Choice,
): { whole: Element; host: Element | null } => {
  const fragment = parse(snippets[choice.lang][name]);
  const whole = [...fragment.children].find((it) => it.localName !== "script")!;
  arrange(whole, choice);
  return { whole, host: fragment.querySelector("ibm-partners") };
};
