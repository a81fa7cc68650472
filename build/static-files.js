import { hash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { contents } from "./content.js";
import { extensions } from "./extension.js";
import { folder } from "./files.js";

/** Files that pages load or lead to. */
export const hosted = /^(ibm-partners[^/]*\.(js|html)|languages\/[^/]*\.js)$/;

/** Subresource Integrity of all of them, for pages that pin one. */
const integrity = () => {
  const hashes = Object.entries(folder("dist/", hosted)).map(([file, data]) => [
    file,
    `sha384-${hash("sha384", data, "base64")}`,
  ]);
  return `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`;
};

/** Runs what was built for this, beside the packages that it needs, and writes what it returns; then what is made of all files. */
export const staticFiles = (version) => ({
  name: "static-files",
  async writeBundle({ dir }) {
    const write = (files) => {
      for (const [name, data] of Object.entries(files)) {
        mkdirSync(dirname(`dist/${name}`), { recursive: true });
        writeFileSync(`dist/${name}`, data);
      }
    };
    const module = pathToFileURL(resolve(dir, "files.js"));
    const { files, extensionText } = await import(`${module}?${Date.now()}`);
    const texts = {};
    for (const { content, text } of Object.values(await contents())) {
      write(files(content, text));
      texts[content.lang] = extensionText(content, text);
    }
    write({ "integrity.json": integrity() });
    write(extensions({ version, texts }));
  },
});
