import { readFileSync, writeFileSync } from "node:fs";
import { markdownTable } from "markdown-table";
import { format } from "prettier";
import { apps } from "../test/apps/apps.js";
import { escape } from "./files.js";

/*
 * `npm run docs` writes the generated parts of documents. With `--check` it
 * writes nothing, and fails naming the documents that are stale.
 */

const read = (path) => readFileSync(path, "utf8");
const { modules } = JSON.parse(read("dist/custom-elements.json"));
const { attributes, members, events, slots, cssParts, cssProperties } =
  modules[0].declarations.find(({ customElement }) => customElement);
const others = members.filter((it) => !it.attribute);
const versions = Object.entries(apps).map(([name, { packages }]) => {
  const names = Object.keys(packages).filter((it) => !it.startsWith("@types/"));
  const list = names.map((it) => `${it} ${packages[it]}`);
  return { name, description: list.join(", ") };
});

const name = (it) => (it.name ? `\`${it.name}\`` : "(default)");
const initial = (it) => it.prose ?? `\`${it.default}\``;
const type = (it) => `\`${it.type.text}\``;
const property = ({ fieldName }) =>
  `\`${fieldName}: ${members.find((it) => it.name === fieldName).type.text}\``;
const member = ({ kind, name, parameters: [first] = [] }) =>
  `\`${name}${kind === "field" ? "" : `(${first?.name ?? ""})`}\``;

/** The last column is the description. */
const table = (titles, items, ...columns) =>
  markdownTable([
    titles.split(" | "),
    ...items.map((it) => [
      ...columns.map((column) => column(it)),
      it.description.replaceAll("\n", " "),
    ]),
  ]);

const list = (options, content = "") =>
  `<ibm-partners ${options}>${content}</ibm-partners>`;
const entry = (kind, it, code, example = code, note = "") => {
  const value = it.prose || it.default ? `Default: ${initial(it)}.` : "";
  const text = escape(`${it.description} ${value} ${note}`);
  return `<section id="${kind}-${it.name}"><h3><code>${it.name}</code></h3>
<p>${text.replace(/`(.+?)`/g, "<code>$1</code>")}</p>
<pre><code>${escape(code)}</code></pre>
<div class="example">${example}</div></section>`;
};

/** Lists stand below headings of level 3. */
const h4 = 'heading-level="4"';
const iom = `${h4} expanded="iom"`;
/** By attribute, what shows it, and a note. */
const examples = {
  expanded: [`${h4} expanded="wco"`],
  exclusive: [`${iom} exclusive`, "There is no button for all."],
  include: [`${h4} include="iom frontex"`],
  "heading-level": [h4, "The title is an `h4` here, and the names are `h5`."],
  "no-heading": ['heading-level="3" no-heading'],
  remember: [`${iom} remember id="kept"`, "Expand another one, and reload."],
};

const documents = {
  "DEVELOPERS.md": {
    attributes: table(
      "Attribute | Property | Default | Meaning",
      attributes,
      name,
      property,
      initial,
    ),
    members: table("Property or method | Meaning", others, member),
    events: table("Event | Type | When", events, name, type),
    slots: table("Slot | Meaning", slots, name),
    parts: table("Part | Meaning", cssParts, name),
    properties: table("Name | Default | Meaning", cssProperties, name, initial),
    versions: table("App | With", versions, (it) => it.name),
  },
  "demo/reference.html": {
    attributes: attributes.map((it) => {
      const [options, note] = examples[it.name];
      return entry("attribute", it, list(options), undefined, note);
    }),
    properties: cssProperties.map((it) => {
      const css = `${it.name}: ${it.example};`;
      return entry("property", it, css, list(`${iom} style="${css}"`));
    }),
    parts: cssParts.map((it) => {
      const part = it.name.replace("expanded", "summary expanded");
      const css = `ibm-partners::part(${part}) { outline: 3px dashed #c0392b; }`;
      const style = `<style>#part-${it.name} ${css}</style>`;
      return entry("part", it, css, style + list(iom));
    }),
    slots: slots.slice(1).map((it) => {
      const tag = it.name === "heading" ? "h4" : "p";
      const shown = `${h4} include="${it.name}" expanded="${it.name}"`;
      const content = `<${tag} slot="${it.name}">Added by this page</${tag}>`;
      return entry("slot", it, list(tag === "h4" ? h4 : shown, content));
    }),
  },
};

const place = /(<!-- ((?!end)\S+) -->)[^]*?(<!-- end -->)/g;
for (const [path, parts] of Object.entries(documents)) {
  const filled = read(path).replace(place, (_, start, name, end) => {
    const part = parts[name] ?? `~~~${name.split(".")[1]}\n${read(name)}~~~`;
    return [start, part, end].flat().join("\n\n");
  });
  const text = await format(filled, { filepath: path });
  if (text === read(path)) continue;
  if (process.argv.includes("--check")) {
    console.error(`${path} is stale: run "npm run docs".`);
    process.exitCode = 1;
  } else writeFileSync(path, text);
}
