import { readdirSync, statSync } from "node:fs";
import { basename, resolve } from "node:path";
import { localeTransformers } from "@lit/localize-tools/lib/rollup.js";
import { build } from "esbuild";
import ts from "typescript";
import config from "../src/content/lit-localize.json" with { type: "json" };

/*
 * The text in all languages. `src/content/az.ts` is evaluated once per
 * language, with `@lit/localize` in transform mode; what it exports is data, and
 * takes the place of the module and of each XLIFF file.
 */

const folder = resolve("src/content");
/** The module that holds the source text. */
export const sourceModule = resolve(folder, "az.ts");

/** The language of the source text, and the others. */
export const { sourceLocale, targetLocales } = config;
export const locales = [sourceLocale, ...targetLocales];

/** TypeScript's types are what `@lit/localize` finds `msg()` by. */
const createProgram = () => {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile("tsconfig.json", ts.sys.readFile).config,
    ts.sys,
    ".",
  );
  return ts.createProgram([sourceModule], {
    ...options,
    noEmit: false,
    // The text is plain data: reading the DOM's types takes a second.
    lib: ["lib.es2022.d.ts"],
  });
};

const localized = (program, transformer) => {
  let code = "";
  program.emit(
    program.getSourceFile(sourceModule),
    (_, output) => (code = output),
    undefined,
    false,
    { before: [transformer.factory(program)] },
  );
  return code;
};

const evaluate = async (contents) => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    format: "esm",
    write: false,
  });
  const { text, content } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`
  );
  return { text, content };
};

const compile = async () => {
  const program = createProgram();
  const modules = await Promise.all(
    localeTransformers(resolve(folder, "lit-localize.json")).map(
      async ({ locale, localeTransformer }) => [
        locale,
        await evaluate(localized(program, localeTransformer)),
      ],
    ),
  );
  return Object.fromEntries(modules);
};

const files = () => readdirSync(folder).map((name) => resolve(folder, name));

let compiled;
let compiledAt = 0;

/** What `az.ts` exports in each language, by its code; compiled again when a file of the text has changed. */
export const contents = () => {
  const changedAt = Math.max(...files().map((file) => statSync(file).mtimeMs));
  if (changedAt > compiledAt) {
    compiledAt = changedAt;
    compiled = compile();
  }
  return compiled;
};

/** Loads `az.ts` and the XLIFF files as the content that they export. */
export const content = {
  name: "content",
  async load(id) {
    if (id !== sourceModule && !(id.startsWith(folder) && id.endsWith(".xlf")))
      return null;
    files().forEach((file) => this.addWatchFile(file));
    const lang = id === sourceModule ? sourceLocale : basename(id, ".xlf");
    const { content } = (await contents())[lang];
    return `export const content = ${JSON.stringify(content)};`;
  },
};
