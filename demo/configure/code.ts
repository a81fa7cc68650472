import { partnerIds } from "../../src/content/index.js";
import {
  integrity,
  looks as ready,
  snippets,
  version,
} from "ibm-partners:built";
import { colors, formOf, sizes, type Choice } from "./choice.js";
import type { Form, Shown } from "./systems.js";

/** What the webmaster does with what the choice leads to. */
export interface Code {
  form: Form;
  /** Names of the files to upload, as in the folder of files. */
  files: string[];
  /** What there is to copy, by where it goes. */
  texts: Partial<Record<Shown, string>>;
  /** The version that the folder's address names, where a script comes from there. */
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
  const { include, expanded, level } = choice;
  const attributes: [string, string, boolean][] = [
    ["expanded", expanded.join(" "), expanded.length > 0],
    ["include", include.join(" "), include.join() !== partnerIds.join()],
    ["heading-level", String(level), level !== 2],
    ["no-heading", "", choice.noHeading],
    ["exclusive", "", choice.exclusive],
    ["remember", "", choice.remember],
  ];
  return attributes
    .filter(([, , isWanted]) => isWanted)
    .map(([name, value]) =>
      name === "expanded" && expanded.length === partnerIds.length
        ? [name, "all"]
        : [name, value],
    );
};

const prefix = "--ibm-partners-";

/** The custom properties that a ready look sets on the list itself, for where its style sheet can't come along. */
const readyDeclarations = (look: string): Attributes => {
  const [, rule] = /^ibm-partners \{([^}]*)\}/m.exec(ready[look] ?? "") ?? [];
  const declared = new Map(
    [...(rule ?? "").matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(
      ([, property, value]) => [property, value],
    ),
  );
  return [...declared]
    .filter(([property]) => property.startsWith(prefix))
    .map(([property, value]) => [
      property,
      value.replace(/var\((--[\w-]+)\)/g, (_, name: string) =>
        String(declared.get(name)),
      ),
    ]);
};

/** The custom properties that were chosen one by one. */
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
    return value === undefined ? [] : [[prefix + property, value + unit]];
  });
};

/** The value of a custom property that the choice sets, if it does. */
export const declared = (
  choice: Choice,
  property: string,
): string | undefined =>
  new Map([...readyDeclarations(choice.look), ...declarationsOf(choice)]).get(
    prefix + property,
  );

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

/** What has no value is only named; a comma may stand as it is. */
const address = (file: string, query: Attributes): string => {
  const params = query.map(([name, value]) =>
    value ? `${new URLSearchParams([[name, value]])}` : name,
  );
  return query.length ? `${file}?${params.join("&")}` : file;
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
  if (exclusive || include.length < 2) root.querySelector("button")?.remove();
  root.querySelectorAll("h3").forEach((name) => renamed(name, `h${level + 1}`));
  const title = root.querySelector("h2")!;
  const slot = title.closest("slot");
  if (noHeading) (slot ?? title).remove();
  else renamed(title, `h${level}`);
};

/** What a Drupal theme says in its two files. */
const yamlOf = (
  scripts: string[],
  sheets: string[],
  rule: string,
  isElsewhere: boolean,
): string => {
  const external = isElsewhere ? "type: external, " : "";
  const lines = [
    "# mytheme.libraries.yml",
    "ibm-partners:",
    "  js:",
    ...scripts.map(
      (script) =>
        `    ${script}: { ${external}attributes: { defer: true }, minified: true }`,
    ),
    ...(sheets.length ? ["  css:", "    theme:"] : []),
    ...sheets.map(
      (sheet) => `      ${sheet}: {${external ? " type: external " : ""}}`,
    ),
    "",
    "# mytheme.info.yml",
    "libraries:",
    "  - mytheme/ibm-partners",
  ];
  return lines.join("\n") + (rule && `\n\n/* mytheme.css */\n${rule.trim()}`);
};

const typoscriptOf = (script: string, sheet: string, rule: string): string =>
  [
    `page.includeJSFooter.ibmPartners = ${script}`,
    "page.includeJSFooter.ibmPartners.external = 1",
    ...(sheet
      ? [
          `page.includeCSS.ibmPartners = ${sheet}`,
          "page.includeCSS.ibmPartners.external = 1",
        ]
      : []),
    ...(rule
      ? [
          "page.cssInline.1950 = TEXT",
          `page.cssInline.1950.value = ${rule.replace(/\s+/g, " ").trim()}`,
        ]
      : []),
  ].join("\n");

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
  const { lang, folder, look } = choice;
  const form = formOf(choice);
  const file = `ibm-partners.${lang}`;
  const html = `${file}.html`;
  const js = `${file}.js`;
  const css = look && `looks/${look}.css`;
  const [named] = /\d+\.\d+\.\d+[\w.+-]*/.exec(folder) ?? [];
  const isElsewhere = /^(https?:)?\/\//i.test(folder);
  const [title] = namesIn(lang);

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
  const own = declarationsOf(choice);
  const all = [
    ...new Map([...readyDeclarations(look), ...own]),
  ] satisfies Attributes;
  const rulesOf = (declarations: Attributes): string[] =>
    declarations.map((it) => it.join(": "));
  const rules = rulesOf(own);
  const style: Attributes = rules.length ? [["style", rules.join("; ")]] : [];
  const rule = rules.length
    ? `ibm-partners {\n${rules.map((line) => `  ${line};\n`).join("")}}\n`
    : "";
  /** The look's style sheet, on a line of its own. */
  const sheet = css
    ? `<${tagOf("link", [
        ["rel", "stylesheet"],
        ["href", folder + css],
      ])}>\n`
    : "";
  /** For forms without an element that could have a style of its own. */
  const sheets = rule ? `${sheet}<style>\n${rule}</style>\n` : sheet;
  const link = (query: Attributes): string =>
    `<a href="${escape(address(folder + html, query))}">${escape(title)}</a>`;
  /** A link that is to become the list says so. */
  const embed: Attributes = [["embed", ""]];
  const element = (content: string): string =>
    `<${tagOf("ibm-partners", [["lang", lang], ...attributes, ...style])}>${content}</ibm-partners>`;
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
    return {
      host,
      root,
      json: json ? `\n${organizations(json, choice)}` : "",
    };
  };
  const frame = (): string =>
    `<${tagOf("iframe", [
      [
        "src",
        address(folder + html, [
          ...attributes,
          ...all,
          ...(choice.isDark ? ([["color-scheme", "dark"]] as Attributes) : []),
        ]),
      ],
      ["title", title],
      ["width", "100%"],
      ["height", "420"],
    ])}></iframe>`;

  const codes: Record<Form, () => Pick<Code, "files" | "texts">> = {
    plugin: () => ({
      files: ["ibm-partners-wordpress.zip"],
      texts: {
        shortcode: `[${tagOf("ibm-partners", [
          ["lang", lang],
          ...attributes.map(([name, value]): [string, string] => [
            name,
            value || "true",
          ]),
        ])}]`,
        css: (ready[look] ?? "") + rule,
      },
    }),
    element: () => ({
      files: [js, html],
      texts: { page: `${sheet}${scriptTag(js)}\n${element(link(embed))}` },
    }),
    link: () => ({
      files: [js, html],
      texts: {
        template: sheets + scriptTag(js),
        page: `<p>${link([...embed, ...attributes])}</p>`,
        address: address(folder + html, [...embed, ...attributes]),
        yaml: yamlOf(
          [folder + js],
          css ? [folder + css] : [],
          rule,
          isElsewhere,
        ),
        typoscript: typoscriptOf(folder + js, css && folder + css, rule),
      },
    }),
    frame: () => ({
      files: [html, js, "ibm-partners-frame.js"],
      texts: {
        // Themes treat a frame alone as a picture or a video.
        page: `<div>${frame()}</div>`,
        // SharePoint takes nothing but a frame.
        frame: frame(),
        template: scriptTag("ibm-partners-frame.js"),
      },
    }),
    static: () => {
      const { root } = built("full");
      root.querySelector("button")?.remove();
      const section = root.querySelector("section")!;
      section.setAttribute(
        "style",
        [
          section.getAttribute("style")!.replace(/;$/, ""),
          ...rulesOf(all),
        ].join("; "),
      );
      return { files: [], texts: { page: serialize(section) } };
    },
    full: () => {
      const { host, json } = built("full");
      return {
        files: [js],
        texts: { page: `${sheet}${scriptTag(js)}\n${serialize(host)}${json}` },
      };
    },
    script: () => ({
      files: [js],
      texts: {
        page:
          sheets +
          scriptTag(js, [["data-ibm-partners", lang], ...data(attributes)]),
      },
    }),
    container: () => ({
      files: [js, html],
      texts: {
        template: sheets + scriptTag(js),
        page: `<${tagOf("div", [["data-ibm-partners", lang], ...data(attributes)])}>${link([])}</div>`,
      },
    }),
    phrasing: () => ({
      files: [js],
      texts: {
        template: sheet + scriptTag(js),
        page: `<p>${element(phrasingOf(built("full").root))}</p>`,
      },
    }),
    shadow: () => {
      const { host } = built("shadow");
      host.querySelector("a")!.outerHTML = link(embed);
      return {
        files: [js, html],
        texts: { page: `${sheet}${scriptTag(js)}\n${serialize(host)}` },
      };
    },
    module: () => ({
      files: ["ibm-partners.js", "languages/", html],
      texts: {
        page: `${sheet}${scriptTag("ibm-partners.js")}\n${element(link(embed))}`,
      },
    }),
  };
  const { files, texts } = codes[form]();
  const hasSheet = css && !["plugin", "frame", "static"].includes(form);
  return {
    form,
    files: hasSheet ? [...files, css] : files,
    texts,
    version: files.some((name) => name.endsWith(".js")) ? named : undefined,
  };
};
