import { cpSync, readFileSync } from "node:fs";
import { jsxTypesPlugin } from "@wc-toolkit/jsx-types";
import { customElementJetBrainsPlugin } from "custom-element-jet-brains-integration";
import { customElementVsCodePlugin } from "custom-element-vs-code-integration";
import { markdownTable } from "markdown-table";
import { fill } from "./.ci/fill.js";

/** Custom properties are declared in the style sheet: name, default and, in the comment above, meaning. */
const customProperties = () => {
  const declaration =
    /\/\*\* (?<description>[^*]+) @example (?<example>[^*]+) \*\/\s*[a-z-]+:[^;]*?var\(\s*(?<name>--ibm-partners-[a-z-]+),\s*(?<value>(?:[^()]|\([^()]*\))+?)\s*\)/g;
  return [...readFileSync("src/styles.ts", "utf8").matchAll(declaration)].map(
    ({ groups: { name, description, example, value } }) => ({
      name,
      description,
      default: value,
      example,
    }),
  );
};

const code = (text) => `\`${text}\``;
const prose = (text) => text.replaceAll("\n", " ");
const described = (entries, name = (it) => code(it.name)) =>
  entries.map((it) => [name(it), prose(it.description)]);

/** The tables of README, by the name that marks their place there. */
const tables = ({
  attributes,
  members,
  events,
  slots,
  cssParts,
  cssProperties,
}) => {
  const isAttribute = ({ name }) =>
    attributes.some(({ fieldName }) => fieldName === name);
  const others = members.filter(
    (it) => !it.privacy && !it.static && !isAttribute(it),
  );
  return {
    attributes: [
      ["Attribute", "Property", "Default", "Meaning"],
      ...attributes.map((it) => [
        code(it.name),
        code(`${it.fieldName}: ${it.type.text}`),
        it.default,
        prose(it.description),
      ]),
    ],
    members: [
      ["Property or method", "Meaning"],
      ...described(others, (it) =>
        code(
          it.kind === "method" ? `${it.name}()` : `${it.name}: ${it.type.text}`,
        ),
      ),
    ],
    events: [
      ["Event", "When"],
      ...described(events, (it) => `${code(it.name)} ${code(it.type.text)}`),
    ],
    slots: [
      ["Slot", "Meaning"],
      ...described(slots, (it) => (it.name ? code(it.name) : "(default)")),
    ],
    parts: [["Part", "What it is"], ...described(cssParts)],
    "custom properties": [
      ["Custom property", "Default", "Meaning"],
      ...cssProperties.map((it) => [
        code(it.name),
        code(it.default),
        it.description,
      ]),
    ],
  };
};

/** Examples of frameworks are the components of the apps that are tested. */
const examples = () => {
  const components = {
    react: "Partners.tsx",
    vue: "Partners.vue",
    svelte: "Partners.svelte",
    angular: "partners.ts",
    vite: "main.ts",
  };
  return Object.fromEntries(
    Object.entries(components).map(([app, file]) => {
      const code = readFileSync(`test/apps/${app}/src/${file}`, "utf8");
      const language = file.split(".").pop();
      return [app, `\`\`\`${language}\n${code.trim()}\n\`\`\``];
    }),
  );
};

const writeReadme = (element) => {
  const parts = Object.entries(tables(element)).map(([name, rows]) => [
    name,
    markdownTable(rows),
  ]);
  fill("README.md", { ...Object.fromEntries(parts), ...examples() });
};

const escape = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** What shows an attribute or a slot, where it needs more than its name. */
const values = {
  open: "wco",
  include: "iom frontex",
  "heading-level": "4",
};

const widget = (attributes, content = "") =>
  `<ibm-partners${attributes && ` ${attributes}`}>${content}</ibm-partners>`;

/** On this page the entries' names are headings of level 3. */
const below = 'heading-level="4"';

/** An entry of the reference: what it is, how it is written and how it looks then. */
const entry = (
  kind,
  name,
  meaning,
  code,
  markup,
  style = "",
) => `<section id="${kind}-${name.replace(/\W+/g, "-")}">
<h3><code>${name}</code></h3>
<p>${escape(meaning).replace(/`(.+?)`/g, "<code>$1</code>")}</p>
${code ? `<pre><code>${escape(code)}</code></pre>` : ""}
${style ? `<style>\n${style}\n</style>` : ""}
<div class="example">${markup}</div>
</section>`;

/** The reference of the demo site: live examples of what the manifest names. */
const writeReference = ({ attributes, slots, cssParts, cssProperties }) =>
  fill("demo/reference.html", {
    attributes: attributes
      .map(({ name, default: initial, description }) => {
        const value = values[name];
        const attribute = value ? `${name}="${value}"` : name;
        const meaning = `${prose(description)} Default: ${initial}.`;
        return entry(
          "attribute",
          name,
          meaning,
          widget(attribute),
          widget(
            name === "heading-level"
              ? attribute
              : `${name === "no-heading" ? 'heading-level="3"' : below} ${attribute}`,
          ),
        );
      })
      .join("\n"),
    slots: slots
      .filter(({ name }) => name)
      .map(({ name, description }) => {
        const content =
          name === "heading"
            ? '<h2 slot="heading">Our partners</h2>'
            : `<p slot="${name}">Added by this page.</p>`;
        const open =
          name === "heading" ? "" : `include="${name}" open="${name}"`;
        return entry(
          "slot",
          name,
          description,
          widget(open, content),
          widget(`${below} ${open}`.trim(), content.replaceAll("h2", "h4")),
        );
      })
      .join("\n"),
    "custom properties": cssProperties
      .map(({ name, description, default: initial, example }) => {
        const code = `ibm-partners {\n  ${name}: ${example};\n}`;
        return entry(
          "property",
          name,
          `${description} Default: ${initial}.`,
          code,
          widget(`${below} open="iom" style="${name}: ${example}"`),
        );
      })
      .join("\n"),
    parts: cssParts
      .map(({ name, description }) => {
        const part = name === "open" ? "summary open" : name;
        const rule = `::part(${part}) {\n  outline: 3px dashed #c0392b;\n}`;
        return entry(
          "part",
          name,
          prose(description),
          `ibm-partners${rule}`,
          widget(`${below} open="iom"`),
          `#part-${name} ibm-partners${rule}`,
        );
      })
      .join("\n"),
  });

const types = "dist/types";

export default {
  globs: ["src/ibm-partners.ts"],
  outdir: "dist",
  plugins: [
    {
      name: "ibm-partners",
      packageLinkPhase({ customElementsManifest }) {
        const [{ declarations }] = customElementsManifest.modules;
        const element = declarations.find(({ customElement }) => customElement);
        element.cssProperties = customProperties();
        // The analyzer also lists the line that dispatches them all.
        element.events = element.events.filter(({ name }) => name);
        element.members = element.members.filter(
          ({ privacy }) => privacy !== "private",
        );
        writeReadme(element);
        writeReference(element);
        for (const property of element.cssProperties) delete property.example;
        cpSync("src/frameworks", types, { recursive: true });
      },
    },
    jsxTypesPlugin({
      outdir: types,
      fileName: "jsx.d.ts",
      globalTypePath: "./index.js",
    }),
    customElementVsCodePlugin({
      outdir: "dist",
      htmlFileName: "vscode.html-custom-data.json",
      cssFileName: "vscode.css-custom-data.json",
    }),
    customElementJetBrainsPlugin({ outdir: "dist", packageJson: false }),
  ],
};
