import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { strToU8, zipSync } from "fflate";
import { locales } from "./content.js";

/*
 * `npm run archive`: what a webmaster downloads, the same byte for byte
 * wherever it is made.
 */

const root = new URL("../", import.meta.url);
const read = (path) => readFileSync(new URL(path, root));
const text = (path) => read(path).toString();
const { version, author, bugs } = JSON.parse(text("package.json"));

export const name = `ibm-partners-${version}.zip`;

/** Files of a folder whose names fit, under the folder of the archive. */
const folder = (from, pattern, to) =>
  readdirSync(new URL(from, root), { recursive: true })
    .filter((file) => pattern.test(file))
    .map((file) => [`${to}${file}`, read(from + file)]);

/** A text with others in the place of its own; each is to be found. */
const filled = (path, others) =>
  Object.entries(others).reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
    return text.replaceAll(from, to);
  }, text(path));

const hash = (data) => createHash("sha256").update(data).digest("hex");

const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** Code that a page in any encoding shows. */
const ascii = (code) =>
  code.replace(/[^\0-\x7f]/gu, (letter) => `&#${letter.codePointAt(0)};`);

/** What the first page says where it stands alone or scripts are off: in each language, and with code that needs neither. */
const alone = (lang) => {
  const words = JSON.parse(text(`demo/configure/messages/${lang}.json`));
  const code = ascii(text(`dist/snippets/${lang}/static.html`).trim());
  return `<section lang="${lang}" id="${lang}">
        <h2>${words.title}</h2>
        <p>${words.unpack}</p>
        <details>
          <summary>${words.withoutScripts}</summary>
          <ol>
            <li>
              <p>${escape(words.pasteInEditor)}</p>
              <p>${words.static}: ${escape(words.paste)}</p>
              <textarea readonly rows="6" style="box-sizing: border-box; width: 100%" aria-label="HTML: ${lang}">${escape(code)}</textarea>
              <p>${words.copyByKeys}</p>
            </li>
            <li>${words.check} ${words.allOpen}</li>
          </ol>
        </details>
      </section>`;
};

/** The way to one's own language, for which no script is needed. */
const languageLinks = () => {
  const names = text("demo/languages.js").matchAll(/^ {2}(\w+): "(.+)",$/gm);
  const links = [...names].map(
    ([, lang, name]) =>
      `<a href="#${lang}" lang="${lang}" hreflang="${lang}">${name}</a>`,
  );
  return `<nav>${links.join("\n        ")}</nav>\n      `;
};

const startPage = () =>
  filled("demo/configure.html", {
    '"site.css': '"start-files/site.css',
    '"configure.css': '"start-files/configure.css',
    '"languages.js': '"start-files/languages.js',
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
const unstated = {
  "": "the publisher has not filled this in yet",
  ".ru": "издатель этого ещё не указал",
};

const guide = (name, language, others) => [
  `for-administrators/${name}${language}.html`,
  strToU8(
    filled(`demo/guides/${name}${language}.html`, {
      "../site.css": "../start-files/site.css",
      '"guide.': '"../start-files/guide.',
      "../configure.html": "../start.html",
      ...others,
    }),
  ),
];

/** The style of the pages of their own, which a policy names by its hash. */
const pageStyle = () =>
  /<style>([^]*?)<\/style>/.exec(text("dist/ibm-partners.az.html"))[1];

/** Those of the files that are in the archive. */
const hashesOf = (hosted) => {
  const all = JSON.parse(text("dist/integrity.json"));
  const names = hosted.map(([file]) => file.replace("ibm-partners/", ""));
  const present = Object.entries(all).filter(([name]) => names.includes(name));
  return `${JSON.stringify(Object.fromEntries(present), null, 2)}\n`;
};

const files = () => {
  const hosted = [
    ...folder(
      "dist/",
      /^(ibm-partners\.\w+\.(js|html)|ibm-partners-frame\.js)$/,
      "ibm-partners/",
    ),
    ...folder("demo/looks/", /\.css$/, "ibm-partners/looks/"),
    ...folder("dist/", /^ibm-partners-\w+\.zip$/, "plugins/"),
  ].sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = hosted
    .map(
      ([file, data]) =>
        `<tr><th scope="row">${file}</th><td>${data.length}</td><td><code>${hash(data)}</code></td></tr>`,
    )
    .join("\n");
  return [
    ...hosted,
    ["start.html", strToU8(startPage())],
    [
      "read-me.txt",
      // Old editors of Windows need the mark and its own ends of lines.
      strToU8(
        `\ufeff${filled("demo/read-me.txt", { "{version}": version }).replaceAll("\n", "\r\n")}`,
      ),
    ],
    ["licence.txt", read("LICENSE")],
    ["third-party.txt", read("dist/demo/third-party.txt")],
    ...folder(
      "dist/snippets/",
      /(short|full|static)\.html$/,
      "code-to-paste/",
    ).map(([file, data]) => [file, strToU8(ascii(data.toString()))]),
    ...["", ".ru"].flatMap((language) => [
      guide("hosting", language, { "../../dist/": "" }),
      guide("security", language, {
        "../../LICENSE": "../licence.txt",
        "../../dist/": "",
        "{version}": version,
        "{style}": `sha256-${createHash("sha256").update(pageStyle()).digest("base64")}`,
        "{publisher}":
          escape(author?.name ?? author ?? "") || unstated[language],
        "{contact}":
          escape(bugs?.email ?? bugs?.url ?? "") || unstated[language],
        "<!-- files -->": rows,
      }),
    ]),
    ["for-administrators/integrity.json", strToU8(hashesOf(hosted))],
    ["for-administrators/sbom.cdx.json", read("dist/demo/sbom.cdx.json")],
    ...["src/", "build/", "demo/configure/", "demo/looks/"].flatMap((from) =>
      folder(
        from,
        /(^|\/)\w[^/]*\.(?!webp$)\w+$/,
        `for-administrators/source/${from}`,
      ),
    ),
    ...[
      ".npmrc",
      "LICENSE",
      "package.json",
      "package-lock.json",
      "rollup.config.js",
      "tsconfig.json",
    ].map((file) => [`for-administrators/source/${file}`, read(file)]),
    ["start-files/configure.js", read("dist/demo/configure.js")],
    ...[
      "configure.css",
      "languages.js",
      "site.css",
      "guides/guide.css",
      "guides/guide.js",
    ].map((file) => [
      `start-files/${file.replace(/.*\//, "")}`,
      read(`demo/${file}`),
    ]),
    ...folder("demo/looks/", /\.webp$/, "start-files/looks/"),
  ];
};

/** The archive's bytes. */
export const archive = () => {
  const all = files().sort(([a], [b]) => (a < b ? -1 : 1));
  const sums = all.map(([file, data]) => `${hash(data)}  ${file}\n`);
  return zipSync(
    Object.fromEntries([...all, ["sha256sums.txt", strToU8(sums.join(""))]]),
    // An archive's times have no zone: this is the earliest that it can tell.
    { level: 9, mtime: new Date(1980, 0, 1) },
  );
};

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(new URL(name, root), archive());
