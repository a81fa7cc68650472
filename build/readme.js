import { readFileSync } from "node:fs";
import { markdownTable } from "markdown-table";
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

export const writeReadme = (element) => {
  const parts = Object.entries(tables(element)).map(([name, rows]) => [
    name,
    markdownTable(rows),
  ]);
  fill("README.md", { ...Object.fromEntries(parts), ...examples() });
};
