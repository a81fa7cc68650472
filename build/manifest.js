import { cpSync } from "node:fs";
import { jsxTypesPlugin } from "@wc-toolkit/jsx-types";
import { customElementJetBrainsPlugin } from "custom-element-jet-brains-integration";
import { customElementVsCodePlugin } from "custom-element-vs-code-integration";
import { customProperties } from "./custom-properties.js";
import { writeReadme } from "./readme.js";
import { writeReference } from "./reference.js";

/*
 * The manifest, and what is made from it: README's tables, the reference page,
 * types for frameworks and data for editors.
 */

const types = "dist/types";

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
        // The analyzer also lists the line that dispatches them all.
        element.events = element.events.filter(({ name }) => name);
        element.members = element.members.filter(
          ({ privacy }) => privacy !== "private",
        );
        writeReadme(element);
        writeReference(element);
        for (const property of element.cssProperties) delete property.example;
        cpSync("src/types", types, { recursive: true });
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
