import {
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { compileLitTemplates } from "@lit-labs/compiler";
import { localeTransformers } from "@lit/localize-tools/lib/rollup.js";
import json from "@rollup/plugin-json";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import replace from "@rollup/plugin-replace";
import terser from "@rollup/plugin-terser";
import typescript from "@rollup/plugin-typescript";
import minifyLiterals from "rollup-plugin-html-literals";
import ssri from "ssri";
import ts from "typescript";

const dist = "dist";
const cache = "node_modules/.cache/ibm-partners";
const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const locales = localeTransformers("src/content/lit-localize.json");
const [source, ...translations] = locales;

/**
 * Lit's templates as its parser would leave them, after their text was
 * minified. Lit needs no parser then: a kilobyte less, and a quicker start.
 */
const compiled = [
  {
    name: "compile-templates",
    transform(code, id) {
      if (!/\btemplate\.ts$/.test(id)) return null;
      // The compiler knows Lit by the names of its packages.
      const source = code.replace('"lit/html.js"', '"lit-html"');
      const { outputText, sourceMapText } = ts.transpileModule(source, {
        fileName: id,
        compilerOptions: { target: ts.ScriptTarget.ES2022, sourceMap: true },
        transformers: { before: [compileLitTemplates()] },
      });
      return { code: outputText, map: sourceMapText };
    },
  },
  replace({
    preventAssignment: false,
    delimiters: ["", ""],
    include: "**/node_modules/lit-html/**",
    '"number"==typeof s?this._$AC(t):': "",
    "_$AC(t){let i=C.get(t.strings);return void 0===i&&C.set(t.strings,i=new S(t)),i}":
      "",
    "S.createElement(V(s.h,s.h[0]),this.options)":
      '((t,i)=>(t.innerHTML=i,t))(l.createElement("template"),V(s.h,s.h[0]))',
  }),
];

const plugins = (
  { localeTransformer },
  { tsconfig = "tsconfig.json", isCompiled = false } = {},
) => [
  nodeResolve(),
  json({ preferConst: true }),
  replace({
    preventAssignment: true,
    VERSION: JSON.stringify(version),
    COMPILED: `${isCompiled}`,
    LANGUAGES: `{${translations.map(({ locale }) => `${locale}: () => import("./languages/${locale}.js")`).join(", ")}}`,
  }),
  // Lit counts its copies in a global and looks for polyfills in others: the page's globals are not ours.
  replace({
    preventAssignment: false,
    delimiters: ["", ""],
    include: "**/node_modules/lit-html/**",
    '(t.litHtmlVersions??=[]).push("3.3.3")': "0",
    "t.litHtmlPolyfillSupport": "void 0",
    // A page's policy may forbid Lit's, or another copy may have taken its name.
    's?s.createPolicy("lit-html",{createHTML:t=>t}):void 0':
      '(()=>{try{return s.createPolicy("lit-html",{createHTML:t=>t})}catch{}})()',
  }),
  typescript({
    tsconfig,
    transformers: { before: [localeTransformer] },
    noEmitOnError: true,
  }),
  minifyLiterals({ failOnError: true }),
  isCompiled && compiled,
];

/** Members that start with `_` are the bundle's own, Lit's as well as ours. */
const minify = (format, preamble) =>
  terser({
    ecma: 2020,
    module: true,
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
  input: `src/${name}.ts`,
  external: [/^@lit-labs/, /^lit/, /\/languages\//],
  output: { file: `${dist}/server/${name}.js`, format: "es" },
  plugins: plugins(source),
});

/** Runs in the build what writes a language's static files, where it finds the packages that it needs. */
const staticFiles = (locale) => ({
  input: { [locale.locale]: "src/static.ts" },
  output: { dir: dist, format: "es" },
  external: [/^@lit-labs/, /^lit/, "cheerio", "juice"],
  plugins: [
    ...plugins(locale),
    {
      name: "static-files",
      async generateBundle(_, bundle) {
        for (const [name, { code }] of Object.entries(bundle)) {
          delete bundle[name];
          const module = resolve(cache, name);
          mkdirSync(cache, { recursive: true });
          writeFileSync(module, code);
          const { files } = await import(
            `${pathToFileURL(module)}?${Date.now()}`
          );
          for (const [fileName, text] of Object.entries(files)) {
            this.emitFile({ type: "asset", fileName, source: text });
          }
        }
      },
    },
  ],
});

/** What is there before the configurator is built, as a module for it. */
const built = {
  name: "built",
  resolveId: (id) => (id === "ibm-partners:built" ? id : null),
  load(id) {
    if (id !== "ibm-partners:built") return null;
    const snippets = locales.map(({ locale }) => [
      locale,
      Object.fromEntries(
        ["full", "shadow"].map((name) => [
          name,
          readFileSync(`${dist}/snippets/${locale}/${name}.html`, "utf8"),
        ]),
      ),
    ]);
    return Object.entries({
      version,
      integrity: JSON.parse(readFileSync(`${dist}/integrity.json`, "utf8")),
      snippets: Object.fromEntries(snippets),
    })
      .map(
        ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
      )
      .join("\n");
  },
};

/** The page where webmasters get their code. */
const configurator = {
  input: "demo/configure/index.ts",
  output: {
    file: `${dist}/demo/configure.js`,
    format: "iife",
    plugins: [minify("es")],
  },
  onLog: (level, log, handler) =>
    log.code === "CIRCULAR_DEPENDENCY" || handler(level, log),
  plugins: [built, ...plugins(source, { tsconfig: "demo/tsconfig.json" })],
};

/** Subresource Integrity of all scripts, for pages that pin one. */
const integrity = {
  name: "integrity",
  writeBundle() {
    const scripts = readdirSync(dist, { recursive: true }).filter(
      (file) => file.endsWith(".js") && !/^(demo|server)/.test(file),
    );
    const hashes = scripts.sort().map((file) => {
      const data = readFileSync(`${dist}/${file}`);
      return [file, ssri.fromData(data, { algorithms: ["sha384"] }).toString()];
    });
    writeFileSync(
      `${dist}/integrity.json`,
      `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`,
    );
  },
};

if (!process.env.ROLLUP_WATCH) rmSync(dist, { recursive: true, force: true });

const builds = [
  script(source, "src/index.ts", "es", "ibm-partners.js", compileEarly),
  ...translations.map((locale) =>
    script(
      locale,
      "src/content/text.ts",
      "es",
      `languages/${locale.locale}.js`,
    ),
  ),
  ...locales.map((locale) =>
    script(
      locale,
      "src/one-language.ts",
      "iife",
      `ibm-partners.${locale.locale}.js`,
      compileEarly,
    ),
  ),
  script(source, "src/frame.ts", "iife", "ibm-partners-frame.js"),
  serverModule("node"),
  serverModule("ssr"),
  ...locales.map(staticFiles),
];
builds.at(-1).plugins.push(integrity);

builds.push(configurator);

export default builds;
