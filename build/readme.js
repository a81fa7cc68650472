import { readFileSync } from "node:fs";
import { markdownTable } from "markdown-table";
import { apps } from "../test/apps/apps.js";
import { fill, prose } from "./fill.js";

const code = (text) => `\`${text}\``;
const described = (entries, name = (it) => code(it.name)) =>
  entries.map((it) => [name(it), prose(it.description)]);

/** The tables of README, by the name that marks their place there. */
const tables = ({ attributes, members, events, cssProperties }) => {
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
const components = {
  react: "src/Partners.tsx",
  "react-18": "src/Partners.tsx",
  vue: "src/Partners.vue",
  svelte: "src/Partners.svelte",
  solid: "src/Partners.tsx",
  angular: "src/partners.ts",
  astro: "src/pages/index.astro",
  plain: "src/main.js",
};

const example = ([app, file]) => {
  const code = readFileSync(`test/apps/${app}/${file}`, "utf8");
  const language = file.split(".").pop();
  return [app, `\`\`\`${language}\n${code.trim()}\n\`\`\``];
};

const versions = () => [
  ["App", "With"],
  ...Object.entries(apps).map(([name, { packages }]) => [
    name,
    Object.entries(packages)
      .filter(([it]) => !it.startsWith("@types/"))
      .map((it) => it.join(" "))
      .join(", "),
  ]),
];

export const writeReadme = (element) => {
  const parts = Object.entries(tables(element)).map(([name, rows]) => [
    name,
    markdownTable(rows),
  ]);
  fill("README.md", { ...Object.fromEntries(parts) });
  fill("test/apps/README.md", {
    ...Object.fromEntries(Object.entries(components).map(example)),
    versions: markdownTable(versions()),
  });
};
