import { hash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { locales } from "./content.js";
import { escape, filled, folder, read, zip } from "./files.js";

/*
 * `npm run archive`: what a webmaster downloads.
 */

const text = (path) => `${read(path)}`;
export const { version, author, bugs } = JSON.parse(text("package.json"));

export const name = `ibm-partners-${version}.zip`;

/** What the first page says where it stands alone or scripts are off: in each language, and with code that needs neither. */
const alone = (lang) => {
  const words = {
    ...JSON.parse(text(`demo/configure/messages/${lang}.json`)),
    lang,
    code: text(`dist/snippets/${lang}/static.html`).trim(),
  };
  return text("demo/configure/alone.html").replace(/\{(\w+)\}/g, (_, name) =>
    escape(words[name]),
  );
};

/** The way to one's own language, for which no script is needed. */
const languageLinks = () => {
  const names = text("demo/start-files/languages.js").matchAll(
    /^ {2}(\w+): "(.+)",$/gm,
  );
  const links = [...names].map(
    ([, lang, name]) =>
      `<a href="#${lang}" lang="${lang}" hreflang="${lang}">${name}</a>`,
  );
  return `<nav>${links.join("\n        ")}</nav>\n      `;
};

const startPage = () =>
  filled("demo/configure.html", {
    "../dist/demo/": "start-files/",
    'data-files="../dist/': 'data-files="ibm-partners/',
    'data-plugins="../dist/': 'data-plugins="plugins/',
    'data-looks="': 'data-looks="ibm-partners/',
    'data-pictures="': 'data-pictures="start-files/',
    'data-guide="guides/': 'data-guide="for-administrators/',
    "<!-- what browsers without scripts get -->":
      languageLinks() + locales.map(alone).join("\n"),
  });

/** What only the publisher can say stands in package.json. */
const unstatedIn = {
  "": "the publisher has not filled this in yet",
  ".ru": "издатель этого ещё не указал",
};

/** The version, and where the download has what the guides lead to. */
const inGuides = {
  "{version}": version,
  "../configure.html": "../start.html",
  "../../dist/": "",
};

/** The style of the pages of their own, which a policy names by its hash. */
const pageStyle = () =>
  /<style>([^]*?)<\/style>/.exec(text("dist/ibm-partners.az.html"))[1];

/** Those of the files that are in the archive. */
const hashesOf = (files) =>
  JSON.stringify(
    JSON.parse(text("dist/integrity.json")),
    files.map((file) => basename(file)),
    2,
  );

const files = () => {
  const hosted = {
    ...folder(
      "dist/",
      /^(ibm-partners\.\w+\.(js|html)|ibm-partners-frame\.js)$/,
      "ibm-partners/",
    ),
    ...folder("demo/looks/", /\.css$/, "ibm-partners/looks/"),
    ...folder("dist/", /^ibm-partners-\w+\.zip$/, "plugins/"),
  };
  const rows = Object.entries(hosted).map(
    ([file, data]) =>
      `<tr><th scope="row">${file}</th><td>${data.length}</td><td><code>${hash("sha256", data)}</code></td></tr>`,
  );
  const all = {
    ...hosted,
    ...folder("demo/start-files/", /./, "start-files/"),
    ...folder("demo/looks/", /\.webp$/, "start-files/looks/"),
    "start-files/configure.js": read("dist/demo/configure.js"),
    "start.html": startPage(),
    // Old editors of Windows need the mark and its own ends of lines.
    "read-me.txt": `\ufeff${filled("demo/read-me.txt", { "{version}": version }).replaceAll("\n", "\r\n")}`,
    "licence.txt": read("LICENSE"),
    "third-party.txt": read("dist/demo/third-party.txt"),
    "for-administrators/integrity.json": hashesOf(Object.keys(hosted)),
    "for-administrators/sbom.cdx.json": read("dist/demo/sbom.cdx.json"),
  };
  const snippets = folder("dist/snippets/", /\.html$/, "code-to-paste/");
  for (const [file, html] of Object.entries(snippets))
    // Pages in any encoding show this.
    all[file] = `${html}`.replace(
      /[^\0-\x7f]/gu,
      (letter) => `&#${letter.codePointAt(0)};`,
    );
  for (const [language, unstated] of Object.entries(unstatedIn)) {
    all[`for-administrators/hosting${language}.html`] = filled(
      `demo/guides/hosting${language}.html`,
      inGuides,
    );
    all[`for-administrators/security${language}.html`] = filled(
      `demo/guides/security${language}.html`,
      {
        ...inGuides,
        "../../LICENSE": "../licence.txt",
        "{style}": `sha256-${hash("sha256", pageStyle(), "base64")}`,
        "{publisher}": escape(author?.name ?? author ?? "") || unstated,
        "{contact}": escape(bugs?.email ?? bugs?.url ?? "") || unstated,
        "<!-- files -->": rows.join("\n"),
      },
    );
  }
  const source = "for-administrators/source/";
  for (const from of ["src/", "build/", "demo/configure/", "demo/looks/"])
    Object.assign(all, folder(from, /\.(?!webp$)\w+$/, source + from));
  for (const file of [
    ".npmrc",
    "LICENSE",
    "package.json",
    "package-lock.json",
    "rollup.config.js",
    "tsconfig.json",
  ])
    all[source + file] = read(file);
  return all;
};

/** The archive's bytes. */
export const archive = () => {
  const all = files();
  const sums = Object.keys(all)
    .sort()
    .map((file) => `${hash("sha256", all[file])}  ${file}\n`);
  return zip({ ...all, "sha256sums.txt": sums.join("") }, version);
};

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(name, archive());
