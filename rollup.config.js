import { readFileSync } from "node:fs";
import { basename } from "node:path";
import json from "@rollup/plugin-json";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import terser from "@rollup/plugin-terser";
import esbuild, { minify as minifyQuickly } from "rollup-plugin-esbuild";
import minifyLiterals from "rollup-plugin-html-literals";
import { built } from "./build/configurator.js";
import {
  content,
  contents,
  sourceModule,
  targetLocales,
} from "./build/content.js";
import { staticFiles } from "./build/static-files.js";
import { thirdParty } from "./build/third-party.js";

const dist = "dist";
const { version } = JSON.parse(readFileSync("package.json", "utf8"));

const plugins = [
  nodeResolve(),
  content,
  json({ preferConst: true }),
  esbuild({
    target: "es2022",
    tsconfig: "tsconfig.json",
    define: { VERSION: JSON.stringify(version) },
  }),
];

/** Every script begins with this, which Lit's licence asks for. */
const banner = `/*! ibm-partners ${version} | EUPL-1.2 | contains Lit, Copyright Google LLC, BSD-3-Clause */`;

/** Chromium compiles such a script in the background, and not each function when it is first called. */
const compileEarly = "//# allFunctionsCalledOnLoad";

/** Modules are always UTF-8; a plain script is pure ASCII and so runs in a page of any encoding. */
const minify = (isAscii) =>
  terser({
    ecma: 2020,
    module: true,
    maxWorkers: 1,
    compress: { passes: 2 },
    format: {
      ascii_only: isAscii,
      comments: /^!/,
      preamble: `${banner}\n${compileEarly}`,
    },
  });

/**
 * Where there is no document, a script does nothing. Lit reads this
 * `globalThis` instead of the page's: so it adds no global, and creates its
 * Trusted Types policy under our name, when the first list is rendered. It
 * never takes the name `lit-html` from a Lit of the page, and of two files of
 * ours only the one in charge needs a policy. In browsers without Trusted
 * Types, `trustedTypes` may be an element of the page that has this id.
 */
const intro = `if (typeof document == "undefined") return;
let policy;
const { trustedTypes } = window, globalThis = {
  trustedTypes: typeof trustedTypes?.createPolicy == "function" && {
    createPolicy: (name, rules) => ({
      createHTML: (html) =>
        (policy ??= trustedTypes.createPolicy("ibm-partners", rules)).createHTML(html),
    }),
  },
};
try {`;
const outro = `} catch (error) {
  console.warn("<ibm-partners> failed: " + error);
}`;

/** Files for pages, each complete in itself. */
const script = (input, files, isModule = false, also = []) => ({
  input,
  external: /\.xlf$/,
  output: files.map(([file, options]) => ({
    file: `${dist}/${file}`,
    format: "iife",
    intro,
    outro,
    paths: (id) => `./languages/${basename(id, ".xlf")}.js`,
    plugins: [minify(!isModule)],
    ...options,
  })),
  plugins: [...plugins, minifyLiterals({ failOnError: true }), also],
});

/** Scripts in one language share their code; the text is handed to it. */
const oneLanguage = script(
  "src/one-language.ts",
  Object.entries(await contents()).map(([locale, { content }]) => [
    `ibm-partners.${locale}.js`,
    { globals: { [sourceModule]: JSON.stringify({ content }) } },
  ]),
);

export default [
  script("src/module.ts", [["ibm-partners.js"]], true, [thirdParty]),
  { ...oneLanguage, external: sourceModule },
  ...targetLocales.map((locale) => ({
    input: `src/content/${locale}.xlf`,
    output: {
      file: `${dist}/languages/${locale}.js`,
      format: "es",
      banner,
      plugins: [minifyQuickly({ charset: "utf8" })],
    },
    plugins: [content],
  })),
  script("src/embedding/frame.ts", [["ibm-partners-frame.js"]]),
  {
    // For bundlers: plain modules, so that an application has one Lit and one element.
    input: [
      "src/index.ts",
      "src/element.ts",
      "src/embedding/frame.ts",
      "src/server/ssr.ts",
      "src/server/no-document.ts",
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
    plugins,
  },
  {
    input: "src/server/files.ts",
    output: { dir: "node_modules/.cache/ibm-partners", format: "es" },
    external: [/^@lit-labs/, /^lit/, /\.xlf$/, "cheerio", "juice"],
    plugins: [
      ...plugins,
      minifyLiterals({ failOnError: true }),
      staticFiles(version),
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
    plugins: [built(version), ...plugins, thirdParty],
  },
];
