import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import ssri from "ssri";
import { contents } from "./content.js";

const cache = "node_modules/.cache/ibm-partners";

/** Runs in the build what writes the static files, where it finds the packages that it needs. */
export const staticFiles = {
  name: "static-files",
  async generateBundle(_, bundle) {
    for (const [name, { code }] of Object.entries(bundle)) {
      delete bundle[name];
      const module = resolve(cache, name);
      mkdirSync(cache, { recursive: true });
      writeFileSync(module, code);
      const { files } = await import(`${pathToFileURL(module)}?${Date.now()}`);
      for (const { content, text } of Object.values(await contents())) {
        for (const [fileName, source] of Object.entries(files(content, text)))
          this.emitFile({ type: "asset", fileName, source });
      }
    }
  },
};

/** A file that pages load or lead to. */
export const isHosted = (file) =>
  /^(ibm-partners[^/]*\.(js|html)|languages\/[^/]*\.js)$/.test(file);

/** Subresource Integrity of all of them, for pages that pin one. */
export const integrity = {
  name: "integrity",
  writeBundle({ dir }) {
    const files = readdirSync(dir, { recursive: true }).filter(isHosted);
    const hashes = files.sort().map((file) => {
      const data = readFileSync(`${dir}/${file}`);
      return [file, ssri.fromData(data, { algorithms: ["sha384"] }).toString()];
    });
    writeFileSync(
      `${dir}/integrity.json`,
      `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`,
    );
  },
};
