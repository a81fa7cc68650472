import { partnerIds } from "../../src/content/index.js";
import {
  colors,
  sizes,
  recommended,
  type Choice,
  type Form,
} from "./choice.js";
import { integrity, snippets, version } from "ibm-partners:built";

/** What the webmaster does with what the choice leads to. */
export interface Code {
  form: Form;
  /** Names of the files to copy, in `dist`. */
  files: string[];
  /** Goes into the site's template, once. */
  template?: string;
  /** Goes into the page. */
  page: string;
  /** The version that the folder's address names. */
  version?: string;
}

export { version };

type Attributes = [name: string, value: string][];

const escape = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");

const parse = (markup: string): DocumentFragment => {
  const template = document.createElement("template");
  template.innerHTML = markup;
  return template.content;
};

/** Attributes with an empty value are written as short as people do. */
const serialize = (element: Element): string =>
  element.outerHTML.replaceAll('=""', "");

/** Title and names, as the list itself has them. */
export const namesIn = (lang: string): string[] =>
  [...parse(snippets[lang].full).querySelectorAll("h2, h3")].map(
    (heading) => heading.textContent,
  );

/** The element's attributes, without those that say what is so anyway. */
const attributesOf = (choice: Choice): Attributes => {
  const { include, open, level } = choice;
  const attributes: [string, string, boolean][] = [
    ["open", open.join(" "), open.length > 0],
    ["include", include.join(" "), include.join() !== partnerIds.join()],
    ["heading-level", String(level), level !== 2],
    ["no-heading", "", choice.noHeading],
    ["exclusive", "", choice.exclusive],
    ["remember", "", choice.remember],
  ];
  return attributes
    .filter(([, , isWanted]) => isWanted)
    .map(([name, value]) => [name, value]);
};

const declarationsOf = ({ looks }: Choice): Attributes => {
  const all = [
    ...Object.entries(colors).map(
      ([look, property]) => [look, property, ""] as const,
    ),
    ...Object.entries(sizes).map(
      ([look, { property, unit }]) => [look, property, unit] as const,
    ),
  ];
  return all.flatMap(([look, property, unit]) => {
    const value = looks[look as keyof typeof looks];
    return value === undefined
      ? []
      : [[`--ibm-partners-${property}`, value + unit]];
  });
};

const tagOf = (name: string, attributes: Attributes): string =>
  [
    name,
    ...attributes.map(([key, value]) =>
      value ? `${key}="${escape(value)}"` : key,
    ),
  ].join(" ");

/** Filters drop attributes without a value. */
const data = (attributes: Attributes): Attributes =>
  attributes.map(([name, value]) => [`data-${name}`, value || "true"]);

const address = (file: string, query: Attributes): string => {
  const params = new URLSearchParams(
    query.map(([name, value]) => [name, value || "true"]),
  );
  return query.length ? `${file}?${params}` : file;
};

const renamed = (element: Element, name: string): void => {
  const other = document.createElement(name);
  for (const { name, value } of element.attributes)
    other.setAttribute(name, value);
  other.append(...element.childNodes);
  element.replaceWith(other);
};

/** Makes a ready list, as the build renders it, look as the choice wants it. */
const arrange = (root: ParentNode, choice: Choice): void => {
  const { include, open, level, exclusive, noHeading } = choice;
  const items = [...root.querySelectorAll("li")];
  const looks = items.map((item) => item.getAttribute("style"));
  items.forEach((item) => item.remove());
  include.forEach((id, index) => {
    const item = items[partnerIds.indexOf(id)];
    // The first one's style differs from the others'.
    if (looks[0]) item.setAttribute("style", looks[index && 1]!);
    const details = item.querySelector("details")!;
    details.toggleAttribute("open", open.includes(id));
    if (exclusive) details.setAttribute("name", "ibm-partners");
    root.querySelector("ul")!.append(item);
  });
  if (exclusive || include.length < 2) root.querySelector("button")?.remove();
  root.querySelectorAll("h3").forEach((name) => renamed(name, `h${level + 1}`));
  const title = root.querySelector("h2")!;
  const slot = title.closest("slot");
  if (noHeading) (slot ?? title).remove();
  else renamed(title, `h${level}`);
};

/** Only the organisations that are shown. */
const organizations = (script: Element, { include }: Choice): string => {
  const { "@context": context, "@graph": graph } = JSON.parse(
    script.textContent,
  ) as { "@context": string; "@graph": unknown[] };
  const json = JSON.stringify({
    "@context": context,
    "@graph": include.map((id) => graph[partnerIds.indexOf(id)]),
  });
  return `<script type="application/ld+json">${json.replaceAll("<", "\\u003c")}</script>`;
};

/** The text alone, where only phrasing content may stand. */
const phrasingOf = (list: ParentNode): string =>
  [...list.querySelectorAll("h1, h2, h3, h4, h5, h6, p")]
    .map((block) => {
      for (const link of block.querySelectorAll("a"))
        for (const name of link.getAttributeNames())
          if (name !== "href") link.removeAttribute(name);
      const { innerHTML, localName, nextElementSibling } = block;
      if (localName === "p")
        return nextElementSibling
          ? `${innerHTML}<br>`
          : `${innerHTML}<br>\n<br>`;
      return block.parentElement?.localName === "summary"
        ? `<b>${innerHTML}</b><br>`
        : `<b>${innerHTML}</b><br>\n<br>`;
    })
    .join("\n")
    .replace(/(<br>\s*)+$/, "");

/** The code for a page whose files lie in the folder. */
export const codeOf = (choice: Choice): Code => {
  const { lang, folder, template: hasTemplate, keeps } = choice;
  const form = choice.form ?? recommended(choice);
  const file = `ibm-partners.${lang}`;
  const html = `${file}.html`;
  const js = `${file}.js`;
  const [named] = /\d+\.\d+\.\d+[\w.+-]*/.exec(folder) ?? [];
  const isElsewhere = /^(https?:)?\/\//i.test(folder);

  const scriptTag = (name: string, attributes: Attributes = []): string => {
    const pinned: Attributes =
      named === version ? [["integrity", integrity[name]]] : [];
    const shared: Attributes =
      pinned.length && isElsewhere ? [["crossorigin", "anonymous"]] : [];
    const kind: Attributes = form === "module" ? [["type", "module"]] : [];
    return `<${tagOf("script", [
      ...kind,
      ["src", folder + name],
      ...attributes,
      ...pinned,
      ...shared,
      ...(kind.length ? [] : ([["defer", ""]] as Attributes)),
    ])}></script>`;
  };
  const attributes = attributesOf(choice);
  const declarations = declarationsOf(choice);
  const rules = declarations.map((it) => it.join(": "));
  const style: Attributes = rules.length ? [["style", rules.join("; ")]] : [];
  const sheet = rules.length
    ? `<style>\n  ibm-partners {\n${rules.map((rule) => `    ${rule};\n`).join("")}  }\n</style>\n`
    : "";
  const link = (query: Attributes = []): string =>
    `<a href="${escape(address(folder + html, query))}">${escape(namesIn(lang)[0])}</a>`;
  const element = (content: string): string =>
    `<${tagOf("ibm-partners", [["lang", lang], ...attributes, ...style])}>${content}</ibm-partners>`;
  /** What the page alone doesn't do needs a script: in the template, else beside it where scripts are kept. */
  const supported = (support: string, page: string) =>
    hasTemplate
      ? { template: support, page }
      : { page: keeps === "all" ? `${support}\n${page}` : page };
  /** The list as the build rendered it, inside the element. */
  const built = (
    name: "full" | "shadow",
  ): { host: Element; root: ParentNode; json: string } => {
    const fragment = parse(snippets[lang][name]);
    const host = fragment.querySelector("ibm-partners")!;
    const root = host.querySelector("template")?.content ?? host;
    const json = fragment.querySelector('[type="application/ld+json"]');
    arrange(root, choice);
    for (const [attribute, value] of attributes)
      host.setAttribute(attribute, value);
    const styles = [host.getAttribute("style") ?? [], rules].flat();
    if (styles.length) host.setAttribute("style", styles.join("; "));
    return { host, root, json: json ? organizations(json, choice) : "" };
  };

  const codes: Record<Form, () => Omit<Code, "form" | "version">> = {
    element: () => ({
      files: [js, html],
      page: `${scriptTag(js)}\n${element(link())}`,
    }),
    full: () => {
      const { host, json } = built("full");
      return {
        files: [js],
        page: `${scriptTag(js)}\n${serialize(host)}\n${json}`,
      };
    },
    shadow: () => {
      const { host } = built("shadow");
      host.querySelector("a")!.outerHTML = link();
      return {
        files: [js, html],
        page: `${scriptTag(js)}\n${serialize(host)}`,
      };
    },
    script: () => ({
      files: [js],
      page:
        sheet +
        scriptTag(js, [["data-ibm-partners", lang], ...data(attributes)]),
    }),
    link: () => ({
      files: [js, html],
      ...supported(sheet + scriptTag(js), `<p>${link(attributes)}</p>`),
    }),
    container: () => ({
      files: [js, html],
      ...supported(
        sheet + scriptTag(js),
        `<${tagOf("div", [["data-ibm-partners", lang], ...data(attributes)])}>${link()}</div>`,
      ),
    }),
    phrasing: () => ({
      files: [js],
      ...supported(
        scriptTag(js),
        `<p>${element(phrasingOf(built("full").root))}</p>`,
      ),
    }),
    frame: () => ({
      files: [html, js, "ibm-partners-frame.js"],
      ...supported(
        scriptTag("ibm-partners-frame.js"),
        `<${tagOf("iframe", [
          ["src", address(folder + html, [...attributes, ...declarations])],
          ["title", namesIn(lang)[0]],
          ["width", "100%"],
          ["height", "420"],
        ])}></iframe>`,
      ),
    }),
    static: () => {
      const { root } = built("full");
      root.querySelector("button")?.remove();
      const section = root.querySelector("section")!;
      section.setAttribute(
        "style",
        [section.getAttribute("style")!.replace(/;$/, ""), ...rules].join("; "),
      );
      return { files: [], page: serialize(section) };
    },
    module: () => ({
      files: ["ibm-partners.js", "languages", html],
      page: `${scriptTag("ibm-partners.js")}\n${element(link())}`,
    }),
  };
  return { form, version: named, ...codes[form]() };
};
