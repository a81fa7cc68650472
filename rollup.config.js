import { readFileSync } from "node:fs";
import json from "@rollup/plugin-json";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import replace from "@rollup/plugin-replace";
import terser from "@rollup/plugin-terser";
import esbuild from "rollup-plugin-esbuild";
import minifyLiterals from "rollup-plugin-html-literals";
import { built } from "./build/configurator.js";
import {
  language,
  locales,
  sourceLocale,
  targetLocales,
} from "./build/languages.js";
import { changedLit, compiledTemplates } from "./build/lit.js";
import { integrity, staticFiles } from "./build/static.js";
import { wordpress } from "./build/wordpress.js";

const dist = "dist";
const { version } = JSON.parse(readFileSync("package.json", "utf8"));

const plugins = (locale, { isCompiled = false } = {}) => [
  nodeResolve(),
  language(locale),
  json({ preferConst: true }),
  replace({
    preventAssignment: true,
    VERSION: JSON.stringify(version),
    COMPILED: `${isCompiled}`,
    LANGUAGES: `{${targetLocales.map((lang) => `${lang}: () => import("./languages/${lang}.js")`).join(", ")}}`,
  }),
  esbuild({ target: "es2022", tsconfig: "tsconfig.json" }),
  minifyLiterals({ failOnError: true }),
  isCompiled && [compiledTemplates, changedLit],
];

/** Members that start with `_` are the bundle's own, Lit's as well as ours. */
const minify = (format, preamble) =>
  terser({
    ecma: 2020,
    module: true,
    maxWorkers: 1,
    compress: { passes: 3 },
    mangle: { properties: { regex: /^_/ } },
    format: { ascii_only: format === "iife", comments: false, preamble },
  });

/** A script for browsers: modules are always UTF-8, a plain script is pure ASCII and so runs in a page of any encoding. */
const script = (locale, input, format, file, preamble) => ({
  input,
  external: /\/languages\//,
  output: {
    file: `${dist}/${file}`,
    format,
    sourcemap: true,
    plugins: [minify(format, preamble)],
  },
  plugins: plugins(locale, { isCompiled: true }),
});

/** Chromium compiles such a script in the background, and not each function when it is first called. */
const compileEarly = "//# allFunctionsCalledOnLoad";

/** What servers import; it finds the packages that it needs there. */
const serverModule = (name) => ({
  input: `src/server/${name}.ts`,
  external: [/^@lit-labs/, /^lit/, /\/languages\//],
  output: { file: `${dist}/server/${name}.js`, format: "es" },
  plugins: plugins(sourceLocale),
});

export default [
  script(sourceLocale, "src/index.ts", "es", "ibm-partners.js", compileEarly),
  ...targetLocales.map((locale) =>
    script(locale, "src/content/text.ts", "es", `languages/${locale}.js`),
  ),
  ...locales.map((locale) =>
    script(
      locale,
      "src/one-language.ts",
      "iife",
      `ibm-partners.${locale}.js`,
      compileEarly,
    ),
  ),
  script(
    sourceLocale,
    "src/embedding/frame.ts",
    "iife",
    "ibm-partners-frame.js",
  ),
  serverModule("node"),
  serverModule("ssr"),
  {
    input: "src/server/static.ts",
    output: { dir: dist, format: "es" },
    external: [/^@lit-labs/, /^lit/, "cheerio", "juice"],
    plugins: [
      ...plugins(sourceLocale),
      staticFiles,
      integrity,
      wordpress(version),
    ],
  },
  {
    input: "demo/configure/index.ts",
    output: {
      file: `${dist}/demo/configure.js`,
      format: "iife",
      plugins: [minify("es")],
    },
    onLog: (level, log, handler) =>
      log.code === "CIRCULAR_DEPENDENCY" || handler(level, log),
    plugins: [built({ dist, version }), ...plugins(sourceLocale)],
  },
];
