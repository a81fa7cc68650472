import { readFileSync, writeFileSync } from "node:fs";
import { markdownTable } from "markdown-table";

/** Custom properties are declared in the style sheet: name, default and, in the comment above, meaning. */
const customProperties = () => {
  const declaration =
    /\/\*\* (?<description>[^*]+) \*\/\s*[a-z-]+:[^;]*?var\(\s*(?<name>--ibm-partners-[a-z-]+),\s*(?<value>(?:[^()]|\([^()]*\))+?)\s*\)/g;
  return [...readFileSync("src/styles.ts", "utf8").matchAll(declaration)].map(
    ({ groups: { name, description, value } }) => ({
      name,
      description,
      default: value,
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

const writeReadme = (element) => {
  let readme = readFileSync("README.md", "utf8");
  for (const [name, rows] of Object.entries(tables(element))) {
    const place = new RegExp(`(<!-- ${name} -->)[^]*?(<!-- end -->)`);
    readme = readme.replace(
      place,
      (_, start, end) => `${start}\n\n${markdownTable(rows)}\n\n${end}`,
    );
  }
  writeFileSync("README.md", readme);
};

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
      },
    },
  ],
};
