import {
  cpSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createServer } from "node:http";
import { brotliCompressSync } from "node:zlib";
import { load } from "cheerio";
import sirv from "sirv";
import { build } from "vite";
import { content, copyNumber, ownMarkup, subjects } from "./peers.js";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

const folder = path("build");

/** The text, or our markup, for peers whose scripts contain it. */
const contentModule = {
  name: "bench:content",
  resolveId: (id) => (id === "bench:content" ? id : null),
  load: (id) =>
    id === "bench:content"
      ? Object.entries({ content, ownMarkup })
          .map(([name, it]) => `export const ${name} = ${JSON.stringify(it)};`)
          .join("\n")
      : null,
};

const bundle = (name, entry) =>
  build({
    configFile: false,
    root: path("."),
    base: `/${name}/`,
    logLevel: "error",
    publicDir: false,
    plugins: [contentModule],
    oxc: { jsx: { runtime: "automatic" } },
    // GOV.UK has queries for old Internet Explorers.
    css: { lightningcss: { errorRecovery: true } },
    build: {
      outDir: join(folder, name),
      rolldownOptions: {
        input: path(`peers/${entry}`),
        output: {
          entryFileNames: "script.js",
          assetFileNames: "[name][extname]",
        },
      },
    },
  });

/** The demo's ministry page with what a subject adds to it. */
const page = (name, markup) => {
  const $ = load(readFileSync(path("../demo/index.html"), "utf8"));
  $("head script").remove();
  // Browsers ask for an icon otherwise, once.
  $("head").append('<link rel="icon" href="data:,">');
  $("link[rel=stylesheet]").attr("href", "/site.css");
  for (const file of subjects[name].entry
    ? readdirSync(join(folder, name))
    : []) {
    if (file.endsWith(".css"))
      $("head").append(`<link rel="stylesheet" href="/${name}/${file}">`);
    if (file === "script.js")
      $("head").append(
        `<script type="module" src="/${name}/${file}"></script>`,
      );
  }
  if (subjects[name].bodyStart) $("body").prepend(subjects[name].bodyStart);
  $("ibm-partners").replaceWith(`<div id="list">${markup}</div>`);
  return $.html();
};

/**
 * Bundles every subject and writes its pages: one with the list, and one with
 * its script alone, for lists that are made there. Each file is there in
 * brotli too, as a server would send it.
 */
export const buildPages = async (onProgress, names, other) => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(path("../dist"), join(folder, "ibm-partners"), { recursive: true });
  if (other) cpSync(other, join(folder, "other"), { recursive: true });
  cpSync(path("../demo/start-files/site.css"), join(folder, "site.css"));
  for (const name of names) {
    const { title, entry, assets, markup, own } = subjects[name];
    onProgress(`bundling: ${title}`);
    if (entry) await bundle(name, entry);
    if (assets)
      cpSync(path(`node_modules/${assets}`), join(folder, "assets"), {
        recursive: true,
      });
    writeFileSync(
      join(folder, `${name}.html`),
      page(name, markup.replaceAll(copyNumber, "1")),
    );
    const script = own
      ? `<script src="/${own}/ibm-partners.az.js" defer></script>`
      : "";
    writeFileSync(join(folder, `${name}.bare.html`), page(name, script));
  }
  for (const file of readdirSync(folder, { recursive: true })) {
    if (/\.(js|css|html|svg)$/.test(file))
      writeFileSync(
        join(folder, `${file}.br`),
        brotliCompressSync(readFileSync(join(folder, file))),
      );
  }
};

/** Serves the pages on a port that is free. */
export const serve = async () => {
  const server = createServer(sirv(folder, { brotli: true, etag: false }));
  await new Promise((resolve) => server.listen(0, resolve));
  return { server, origin: `http://localhost:${server.address().port}` };
};
