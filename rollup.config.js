import { readFileSync } from "node:fs";
import { basename } from "node:path";
import json from "@rollup/plugin-json";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import terser from "@rollup/plugin-terser";
import esbuild, { minify as minifyQuickly } from "rollup-plugin-esbuild";
import minifyLiterals from "rollup-plugin-html-literals";
import { built } from "./build/configurator.js";
import { content, locales, targetLocales } from "./build/content.js";
import { extensions } from "./build/extension.js";
import { integrity, staticFiles } from "./build/static.js";

const dist = "dist";
const { version } = JSON.parse(readFileSync("package.json", "utf8"));

const plugins = (locale) => [
  nodeResolve(),
  content(locale),
  json({ preferConst: true }),
  esbuild({ target: "es2022", tsconfig: "tsconfig.json" }),
];

/** Every script begins with this, which Lit's licence asks for. */
const banner = `/*! ibm-partners ${version} | EUPL-1.2 | contains Lit, Copyright Google LLC, BSD-3-Clause */`;

/** Modules are always UTF-8; a plain script is pure ASCII and so runs in a page of any encoding. */
const minify = (format) =>
  terser({
    ecma: 2020,
    module: true,
    maxWorkers: 1,
    compress: { passes: 3 },
    format: {
      ascii_only: format === "iife",
      comments: /^!|webpackIgnore|@vite-ignore/,
      preamble: banner,
    },
  });

/** Where there is no document, a plain script does nothing. */
const intro = "if (!globalThis.document) return;";

/** A file for pages, complete in itself. */
const script = (locale, input, format, file) => ({
  input,
  external: /\.xlf$/,
  output: {
    file: `${dist}/${file}`,
    format,
    intro: format === "iife" ? intro : "",
    paths: (id) => `./languages/${basename(id, ".xlf")}.js`,
    plugins: [minify(format)],
  },
  plugins: [...plugins(locale), minifyLiterals({ failOnError: true })],
});

export default [
  script(undefined, "src/index.ts", "es", "ibm-partners.js"),
  ...locales.map((locale) =>
    script(locale, "src/one-language.ts", "iife", `ibm-partners.${locale}.js`),
  ),
  ...targetLocales.map((locale) => ({
    input: `src/content/${locale}.xlf`,
    output: {
      file: `${dist}/languages/${locale}.js`,
      format: "es",
      banner,
      plugins: [minifyQuickly({ charset: "utf8" })],
    },
    plugins: [content()],
  })),
  script(undefined, "src/embedding/frame.ts", "iife", "ibm-partners-frame.js"),
  {
    // For bundlers: plain modules, so that an application has one Lit and one element.
    input: [
      "src/index.ts",
      "src/element.ts",
      "src/embedding/frame.ts",
      "src/server/ssr.ts",
      ...targetLocales.map((locale) => `src/content/${locale}.xlf`),
    ],
    external: [/^lit/, /^@lit/],
    output: {
      dir: `${dist}/package`,
      format: "es",
      preserveModules: true,
      preserveModulesRoot: "src",
      entryFileNames: ({ name }) => `${name.replace(/\.(xlf|json)$/, "")}.js`,
      sourcemap: true,
    },
    plugins: plugins(),
  },
  {
    input: "src/server/static.ts",
    output: { dir: dist, format: "es" },
    external: [/^@lit-labs/, /^lit/, /\.xlf$/, "cheerio", "juice"],
    plugins: [
      ...plugins(),
      minifyLiterals({ failOnError: true }),
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
      plugins: [minifyQuickly({ charset: "utf8" })],
    },
    onLog: (level, log, handler) =>
      log.code === "CIRCULAR_DEPENDENCY" || handler(level, log),
    plugins: [built({ dist, version }), ...plugins()],
  },
];
