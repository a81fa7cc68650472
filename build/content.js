import { readdirSync, rmSync, statSync } from "node:fs";
import { basename, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { readConfigFileAndWriteSchema } from "@lit/localize-tools/lib/config.js";
import { TransformLitLocalizer } from "@lit/localize-tools/lib/modes/transform.js";
import settings from "../src/content/lit-localize.json" with { type: "json" };

/*
 * The text in all languages. `src/content/az.ts` is compiled and evaluated once
 * per language by `@lit/localize` in transform mode; what it exports is data,
 * and takes the place of the module and of each XLIFF file.
 */

const folder = resolve("src/content");
const cache = resolve("node_modules/.cache/ibm-partners/content");

/** The module that holds the source text. */
export const sourceModule = resolve(folder, "az.ts");

/** The language of the source text, and the others. */
export const { sourceLocale, targetLocales } = settings;
export const locales = [sourceLocale, ...targetLocales];

/** Into a folder of its own each time: Node never imports a module twice. */
const compile = async (outputDir) => {
  rmSync(cache, { recursive: true, force: true });
  const config = readConfigFileAndWriteSchema(`${folder}/lit-localize.json`);
  config.output.outputDir = outputDir;
  await new TransformLitLocalizer(config).build();
  const modules = locales.map(async (locale) => [
    locale,
    await import(pathToFileURL(`${outputDir}/${locale}/az.js`)),
  ]);
  return Object.fromEntries(await Promise.all(modules));
};

const compiled = new Map();

/** What `az.ts` exports in each language, by its code; compiled again when a file of the text has changed. */
export const contents = () => {
  const times = readdirSync(folder).map(
    (name) => statSync(`${folder}/${name}`).mtimeMs,
  );
  const changedAt = Math.max(...times);
  if (!compiled.has(changedAt))
    compiled.set(changedAt, compile(`${cache}/${changedAt}`));
  return compiled.get(changedAt);
};

/** Loads `az.ts` and the XLIFF files as the content that they export. */
export const content = {
  name: "content",
  async load(id) {
    if (id !== sourceModule && !(id.startsWith(folder) && id.endsWith(".xlf")))
      return null;
    const { content } = (await contents())[basename(id).replace(/\.\w+$/, "")];
    return `export const content = ${JSON.stringify(content)};`;
  },
};
