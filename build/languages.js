import { readdirSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { localeTransformers } from "@lit/localize-tools/lib/rollup.js";
import { build, transform } from "esbuild";
import MagicString from "magic-string";
import ts from "typescript";
import config from "../src/content/lit-localize.json" with { type: "json" };

/*
 * The text in all languages. `@lit/localize` needs TypeScript's types to find
 * `msg()`, so one program reads the text, and is emitted once a language.
 */

const folder = resolve("src/content");
const text = resolve(folder, "text.ts");

/** The language of the source text, and the others. */
export const { sourceLocale, targetLocales } = config;
export const locales = [sourceLocale, ...targetLocales];

const emit = (program, transformer) => {
  let code = "";
  program.emit(
    program.getSourceFile(text),
    (_, output) => (code = output),
    undefined,
    false,
    { before: [transformer.factory(program)] },
  );
  return code;
};

/** Runs the emitted module, which is nothing but data. */
const evaluate = async (contents) => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    format: "esm",
    write: false,
  });
  const module = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`
  );
  return module.content;
};

const compile = async () => {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile("tsconfig.json", ts.sys.readFile).config,
    ts.sys,
    ".",
  );
  const program = ts.createProgram([text], {
    ...options,
    noEmit: false,
    // The text is plain data: reading the DOM's types takes a second.
    lib: ["lib.es2022.d.ts"],
  });
  const contents = await Promise.all(
    localeTransformers(resolve(folder, "lit-localize.json")).map(
      async ({ locale, localeTransformer }) => [
        locale,
        await evaluate(emit(program, localeTransformer)),
      ],
    ),
  );
  return Object.fromEntries(contents);
};

const files = () => readdirSync(folder).map((name) => resolve(folder, name));

let compiled;
let compiledAt = 0;

/** The content of every language, by its code; compiled again when a file of the text has changed. */
export const contents = () => {
  const changedAt = Math.max(...files().map((file) => statSync(file).mtimeMs));
  if (changedAt > compiledAt) {
    compiledAt = changedAt;
    compiled = compile();
  }
  return compiled;
};

/** Stands in a script where its text will be. */
const gap = "CONTENT";

/** Puts one language's text in the place of `src/content/text.ts`; without one a gap. */
export const language = (locale) => ({
  name: "language",
  async load(id) {
    if (id !== text) return null;
    files().forEach((file) => this.addWatchFile(file));
    const content = locale ? JSON.stringify((await contents())[locale]) : gap;
    return `export const content = ${content};`;
  },
});

/** Fills the gap of a script that is minified already: what is the same for all languages is done once. */
export const filled = (locale) => ({
  name: "filled",
  async renderChunk(code) {
    const literal = await transform(
      `export default ${JSON.stringify((await contents())[locale])}`,
      { minify: true, charset: "ascii" },
    );
    const [, content] = /^export default\s*(.*);\s*$/s.exec(literal.code);
    const script = new MagicString(code);
    script.replace(gap, () => content);
    return {
      code: script.toString(),
      map: script.generateMap({ hires: true }),
    };
  },
});
