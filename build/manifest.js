import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { customElementJetBrainsPlugin } from "custom-element-jet-brains-integration";
import { customElementVsCodePlugin } from "custom-element-vs-code-integration";
import { customProperties } from "./custom-properties.js";
import { locales, targetLocales } from "./content.js";
import { writeReadme } from "./readme.js";
import { writeReference } from "./reference.js";

/*
 * The manifest, and what is made from it: README's tables, the reference page,
 * types for frameworks and data for editors.
 */

const types = "dist/types";

/** Each file has types of its own, so that a name that there is no file for is an error. */
const writeTypes = () => {
  cpSync("src/types", `${types}/types`, { recursive: true });
  const write = (folder, names, extension, source) => {
    mkdirSync(`${types}/${folder}`, { recursive: true });
    for (const name of names)
      writeFileSync(
        `${types}/${folder}/${name}.d.${extension}`,
        `export * from "../types/${source}";\n`,
      );
  };
  write("languages", targetLocales, "ts", "language.js");
  write("scripts", locales, "ts", "script.js");
  write("scripts", locales, "cts", "script.cjs");
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
        // The analyzer also lists the line that dispatches them all.
        element.events = element.events.filter(({ name }) => name);
        // What is the class's own looks settable on an element (Storybook).
        element.members = element.members.filter(
          (member) => member.privacy !== "private" && !member.static,
        );
        element.members.find(({ name }) => name === "ready").readonly = true;
        writeReadme(element);
        writeReference(element);
        for (const property of element.cssProperties) delete property.example;
        // Tools write what stands here: an attribute is text, "all four" no default of it.
        for (const item of [...element.attributes, ...element.members]) {
          if (!item.type?.text.endsWith("[]")) continue;
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
