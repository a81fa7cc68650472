import { hash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { contents } from "./content.js";
import { extensions } from "./extension.js";
import { folder } from "./files.js";

const cache = "node_modules/.cache/ibm-partners";

/** Files that pages load or lead to. */
export const hosted = /^(ibm-partners[^/]*\.(js|html)|languages\/[^/]*\.js)$/;

/** Subresource Integrity of all of them, for pages that pin one. */
const integrity = (dist) => {
  const hashes = Object.entries(folder(`${dist}/`, hosted)).map(
    ([file, data]) => [file, `sha384-${hash("sha384", data, "base64")}`],
  );
  return `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`;
};

/** Runs in the build what writes the static files, where it finds the packages that it needs; then comes what is made of all files. */
export const staticFiles = (version) => {
  const texts = {};
  return {
    name: "static-files",
    async generateBundle(_, bundle) {
      for (const [name, { code }] of Object.entries(bundle)) {
        delete bundle[name];
        const module = resolve(cache, name);
        mkdirSync(cache, { recursive: true });
        writeFileSync(module, code);
        const { files, extensionText } = await import(
          `${pathToFileURL(module)}?${Date.now()}`
        );
        for (const { content, text } of Object.values(await contents())) {
          texts[content.lang] = extensionText(content, text);
          for (const [fileName, source] of Object.entries(files(content, text)))
            this.emitFile({ type: "asset", fileName, source });
        }
      }
    },
    writeBundle({ dir: dist }) {
      const files = {
        "integrity.json": integrity(dist),
        ...extensions({ dist, version, texts }),
      };
      for (const [name, data] of Object.entries(files))
        writeFileSync(`${dist}/${name}`, data);
    },
  };
};
