import { fill, prose } from "./fill.js";

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
export const writeReference = ({
  attributes,
  slots,
  cssParts,
  cssProperties,
}) =>
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
