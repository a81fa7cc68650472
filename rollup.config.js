import { readFileSync } from "node:fs";
import json from "@rollup/plugin-json";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import replace from "@rollup/plugin-replace";
import terser from "@rollup/plugin-terser";
import esbuild, { minify as quickly } from "rollup-plugin-esbuild";
import minifyLiterals from "rollup-plugin-html-literals";
import { built } from "./build/configurator.js";
import {
  contents,
  filled,
  language,
  locales,
  sourceLocale,
  targetLocales,
} from "./build/languages.js";
import { changedLit, compiledTemplates } from "./build/lit.js";
import { extensions } from "./build/extension.js";
import { once } from "./build/once.js";
import { integrity, staticFiles } from "./build/static.js";

const dist = "dist";
const { version } = JSON.parse(readFileSync("package.json", "utf8"));

/** Languages as files beside the module; all of them inside what old test runners `require`. */
const beside = (lang) => `() => import("../languages/${lang}.js")`;
const texts = await contents();
const inside = (lang) =>
  `() => Promise.resolve({ content: ${JSON.stringify(texts[lang])} })`;

const source = [
  once("transform", esbuild({ target: "es2022", tsconfig: "tsconfig.json" })),
  once("transform", minifyLiterals({ failOnError: true })),
];
const compiled = once("transform", compiledTemplates);

const plugins = (locale, { isCompiled = false, others = beside } = {}) => [
  nodeResolve(),
  language(locale),
  json({ preferConst: true }),
  replace({
    preventAssignment: true,
    VERSION: JSON.stringify(version),
    COMPILED: `${isCompiled}`,
    LANGUAGES: `({${targetLocales.map((lang) => `${lang}: ${others(lang)}`).join(", ")}})`,
  }),
  isCompiled ? [...source, compiled, changedLit] : source,
];

/** Members that start with `_` are the bundle's own, Lit's as well as ours. Comments that bundlers read stay. */
const minify = (format, preamble) =>
  once(
    "renderChunk",
    terser({
      ecma: 2020,
      module: true,
      maxWorkers: 1,
      compress: { passes: 3 },
      mangle: { properties: { regex: /^_/ } },
      format: {
        ascii_only: format === "iife",
        comments: /webpackIgnore|@vite-ignore/,
        preamble,
      },
    }),
  );

/** Where bytes don't matter, or there is nothing but text. */
const minifyQuickly = quickly({ charset: "utf8" });

/** Chromium compiles such a script in the background, and not each function when it is first called. */
const early = "//# allFunctionsCalledOnLoad";
const minifyModule = minify("es", early);
const minifyScript = minify("iife", early);

/** A script for browsers: modules are always UTF-8, a plain script is pure ASCII and so runs in a page of any encoding. */
const script = (locale, input, format, file, ...output) => ({
  input,
  external: /\/languages\//,
  output: {
    file: `${dist}/${file}`,
    format,
    // For our own tools; users' bundlers and browsers would ask for what the package leaves out.
    sourcemap: "hidden",
    plugins: output,
  },
  plugins: plugins(locale, { isCompiled: true }),
});

/** What servers import; it finds the packages that it needs there. */
const serverModule = (name) => ({
  input: `src/server/${name}.ts`,
  external: [/^@lit-labs/, /^lit/, /\/languages\//],
  output: { file: `${dist}/server/${name}.js`, format: "es" },
  plugins: plugins(sourceLocale),
});

export default [
  script(sourceLocale, "src/index.ts", "es", "ibm-partners.js", minifyModule),
  script(sourceLocale, "src/element.ts", "es", "element.js", minifyModule),
  {
    input: ["src/index.ts", "src/element.ts"],
    output: {
      dir: `${dist}/commonjs`,
      format: "cjs",
      entryFileNames: ({ facadeModuleId }) =>
        facadeModuleId.endsWith("element.ts")
          ? "element.cjs"
          : "ibm-partners.cjs",
      chunkFileNames: "all.cjs",
      plugins: [minifyQuickly],
    },
    plugins: plugins(sourceLocale, { isCompiled: true, others: inside }),
  },
  ...targetLocales.map((locale) =>
    script(
      locale,
      "src/content/text.ts",
      "es",
      `languages/${locale}.js`,
      minifyQuickly,
    ),
  ),
  ...locales.map((locale) =>
    script(
      undefined,
      "src/one-language.ts",
      "iife",
      `ibm-partners.${locale}.js`,
      minifyScript,
      filled(locale),
    ),
  ),
  script(
    sourceLocale,
    "src/embedding/frame.ts",
    "iife",
    "ibm-partners-frame.js",
    minify("iife"),
  ),
  serverModule("ssr"),
  {
    input: "src/server/static.ts",
    output: { dir: dist, format: "es" },
    external: [/^@lit-labs/, /^lit/, "cheerio", "juice"],
    plugins: [
      ...plugins(sourceLocale),
      staticFiles,
      integrity,
      extensions(version),
    ],
  },
  {
    input: "demo/configure/index.ts",
    output: {
      file: `${dist}/demo/configure.js`,
      format: "iife",
      plugins: [minifyQuickly],
    },
    onLog: (level, log, handler) =>
      log.code === "CIRCULAR_DEPENDENCY" || handler(level, log),
    plugins: [built({ dist, version }), ...plugins(sourceLocale)],
  },
];
