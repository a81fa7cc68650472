import { integrity, looks as ready, version } from "ibm-partners:built";
import { formOf, type Choice } from "./choice.js";
import {
  attributesOf,
  declarationsOf,
  readyDeclarations,
  type Attributes,
} from "./declarations.js";
import { hostOf, versionIn } from "./folder.js";
import { builtIn, namesIn } from "./markup.js";
import type { Form, Shown } from "./steps.js";
import { typoscriptOf, yamlOf } from "./themes.js";

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

const escape = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");

/** Attributes with an empty value are written as short as people do; letters by number, so that a page in any encoding shows them. */
const serialize = (element: Element): string =>
  element.outerHTML
    .replaceAll('=""', "")
    .replace(/[^\0-\x7f]/gu, (letter) => `&#${letter.codePointAt(0)};`);

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

/** The code for a page whose files lie in the folder. */
export const codeOf = (choice: Choice): Code => {
  const { lang, folder, look } = choice;
  const form = formOf(choice);
  const languages = [lang, ...choice.also];
  const html = `ibm-partners.${lang}.html`;
  const js = `ibm-partners.${lang}.js`;
  const scripts = languages.map((lang) => `ibm-partners.${lang}.js`);
  /** The pages, and the script that serves them in frames and reads their address. */
  const pages = [
    ...languages.map((lang) => `ibm-partners.${lang}.html`),
    "ibm-partners-frame.js",
  ];
  const css = look && `looks/${look}.css`;
  const named = versionIn(folder);
  // TYPO3 lets browsers keep files for a year, and leaves addresses in tags as they are.
  const fresh = choice.system === "typo3" && !named ? `?v=${version}` : "";
  const isElsewhere = hostOf(folder) !== undefined;
  const [title] = namesIn(lang);

  const scriptTag = (name: string, attributes: Attributes = []): string => {
    const pinned: Attributes =
      named === version ? [["integrity", integrity[name]]] : [];
    const shared: Attributes =
      pinned.length && isElsewhere ? [["crossorigin", "anonymous"]] : [];
    return `<${tagOf("script", [
      ["src", folder + name + fresh],
      ...attributes,
      ...pinned,
      ...shared,
      ["defer", ""],
    ])}></script>`;
  };
  const scriptTags = scripts.map((js) => scriptTag(js)).join("\n");
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
        ["href", folder + css + fresh],
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
  const frame = (content = ""): string =>
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
    ])}>${content}</iframe>`;

  const [open, close] = choice.system === "joomla" ? "{}" : "[]";
  const codes: Record<Form, () => Pick<Code, "files" | "texts">> = {
    plugin: () => ({
      files: [`ibm-partners-${choice.system}.zip`],
      texts: {
        shortcode: `${open}${tagOf("ibm-partners", [
          ["lang", lang],
          ...attributes.map(([name, value]): [string, string] => [
            name,
            value || "true",
          ]),
        ])}${close}`,
        css: (ready[look] ?? "") + rule,
        // Where Drupal puts the module; the script comes with it wherever the link leads.
        address: address(`/modules/ibm_partners/files/${html}`, [
          ...embed,
          ...attributes,
        ]),
      },
    }),
    element: () => ({
      files: [...scripts, ...pages],
      texts: { page: `${sheet}${scriptTag(js)}\n${element(link(embed))}` },
    }),
    link: () => ({
      files: [...scripts, ...pages],
      texts: {
        template: sheets + scriptTags,
        page: `<p>${link([...embed, ...attributes])}</p>`,
        address: address(folder + html, [...embed, ...attributes]),
        yaml: yamlOf(
          scripts.map((js) => folder + js),
          css ? [folder + css] : [],
          rule,
          isElsewhere,
        ),
        typoscript: typoscriptOf(sheet + scriptTags, rule),
      },
    }),
    frame: () => ({
      files: [...pages, ...scripts],
      texts: {
        // Themes treat a frame alone as a picture or a video; the link is what filters leave of it.
        page: `<div>${frame(link(embed))}</div>`,
        // SharePoint takes nothing but a frame.
        frame: frame(),
        template: scriptTag("ibm-partners-frame.js"),
      },
    }),
    static: () => {
      const { whole } = builtIn("static", choice);
      const section =
        whole.closest("section") ?? whole.querySelector("section")!;
      section.setAttribute(
        "style",
        [
          section.getAttribute("style")!.replace(/;$/, ""),
          ...rulesOf(all),
        ].join("; "),
      );
      return { files: [], texts: { page: serialize(whole) } };
    },
    full: () => {
      const { whole, host } = builtIn("full", choice);
      for (const [attribute, value] of attributes)
        host!.setAttribute(attribute, value);
      const styles = [host!.getAttribute("style") ?? [], rules].flat();
      if (styles.length) host!.setAttribute("style", styles.join("; "));
      return {
        files: scripts,
        texts: { page: `${sheet}${scriptTag(js)}\n${serialize(whole)}` },
      };
    },
    script: () => ({
      files: [...scripts, ...pages],
      texts: {
        page: `${sheets}${scriptTag(js, [["data-ibm-partners", lang], ...data(attributes)])}<noscript>${link(embed)}</noscript>`,
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
