import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { customElementJetBrainsPlugin } from "custom-element-jet-brains-integration";
import { customElementVsCodePlugin } from "custom-element-vs-code-integration";
import { locales, targetLocales } from "./content.js";

/*
 * The manifest, and what is made from it: types for frameworks and data for
 * editors.
 */

const types = "dist/types";

/** Each file has types of its own, so that a name without a file is an error. */
const writeTypes = () => {
  cpSync("src/types", `${types}/types`, { recursive: true });
  const write = (folder, names, source) => {
    mkdirSync(`${types}/${folder}`, { recursive: true });
    for (const name of names)
      writeFileSync(
        `${types}/${folder}/${name}.d.ts`,
        `export * from "../types/${source}";\n`,
      );
  };
  write("languages", targetLocales, "language.js");
  write("scripts", locales, "script.js");
};

/** Custom properties are declared in the style sheet: name, default and, in the comment above, meaning. */
const customProperties = () => {
  const declaration =
    /\/\*\* (?<description>[^*]+) @example (?<example>[^*]+) \*\/\s*[a-z-]+:[^;]*?var\(\s*(?<name>--ibm-partners-[a-z-]+),\s*(?<value>(?:[^()]|\([^()]*\))+?)\s*\)/g;
  return [
    ...readFileSync("src/element/styles.ts", "utf8").matchAll(declaration),
  ].map(({ groups: { name, description, example, value } }) => ({
    name,
    description,
    default: value,
    // Storybook's helpers have a picker for colours, and take a default of digits alone for a number.
    ...(/color|background/.test(name) && { type: { text: "<color>" } }),
    ...(/weight/.test(name) && { type: { text: "<number>" } }),
    example,
  }));
};

export default {
  globs: ["src/element/ibm-partners.ts"],
  outdir: "dist",
  plugins: [
    {
      name: "ibm-partners",
      packageLinkPhase({ customElementsManifest }) {
        const [{ declarations }] = customElementsManifest.modules;
        const element = declarations.find(({ customElement }) => customElement);
        element.cssProperties = customProperties();
        element.superclass = { name: "HTMLElement" };
        // What is the class's own looks settable on an element (Storybook).
        element.members = element.members.filter(
          ({ privacy, static: isStatic }) => !privacy && !isStatic,
        );
        const ready = element.members.find(({ name }) => name === "ready");
        ready.readonly = true;
        delete ready.default;
        // Tools read a default as a value: "all four" is none.
        for (const item of [...element.attributes, ...element.members]) {
          if (!item.type?.text.endsWith("[]")) continue;
          item.prose = item.default;
          delete item.default;
          if (item.fieldName) item.type = { text: "string" };
        }
        writeTypes();
      },
    },
    customElementVsCodePlugin({
      outdir: "dist",
      htmlFileName: "vscode.html-custom-data.json",
      cssFileName: "vscode.css-custom-data.json",
    }),
    customElementJetBrainsPlugin({ outdir: "dist", packageJson: false }),
  ],
};
