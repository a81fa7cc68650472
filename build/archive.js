import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { strToU8, zipSync } from "fflate";

/*
 * `npm run archive`: what a webmaster downloads, and nothing else, the same
 * byte for byte wherever it is made.
 */

const root = new URL("../", import.meta.url);
const read = (path) => readFileSync(new URL(path, root));
const { version } = JSON.parse(read("package.json"));

export const name = `ibm-partners-${version}.zip`;

/** Files of a folder whose names fit, under the folder of the archive. */
const folder = (from, pattern, to) =>
  readdirSync(new URL(from, root), { recursive: true })
    .filter((file) => pattern.test(file))
    .map((file) => [`${to}${file}`, read(from + file)]);

/** A page whose files lie elsewhere in the archive; every address is to be found. */
const moved = (path, addresses) =>
  Object.entries(addresses).reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
    return text.replaceAll(from, to);
  }, read(path).toString());

const guide = (file, start) => [
  `for-administrators/${file}`,
  strToU8(
    moved(`demo/guides/${file}`, {
      "../site.css": "../start-files/site.css",
      '"guide.css': '"../start-files/guide.css',
      "../configure.html": start,
      "../../dist/": "",
      "../../LICENSE": "../licence.txt",
    }),
  ),
];

const files = () => [
  [
    "start.html",
    strToU8(
      moved("demo/configure.html", {
        '"site.css': '"start-files/site.css',
        '"configure.css': '"start-files/configure.css',
        '"languages.js': '"start-files/languages.js',
        "../dist/demo/": "start-files/",
        'data-files="../dist/': 'data-files="ibm-partners/',
        'data-plugin="../dist/': 'data-plugin="wordpress/',
        'data-looks="': 'data-looks="ibm-partners/',
        'data-pictures="': 'data-pictures="start-files/',
        'data-guide="guides/': 'data-guide="for-administrators/',
        "../dist/snippets/": "code-to-paste/",
      }),
    ),
  ],
  [
    "read-me.txt",
    // Old editors of Windows need the mark and its own ends of lines.
    strToU8(
      `\ufeff${read("demo/read-me.txt").toString().replace("{version}", version).replaceAll("\n", "\r\n")}`,
    ),
  ],
  ["licence.txt", read("LICENSE")],
  ...folder(
    "dist/",
    /^(ibm-partners[^/]*\.(js|html)|languages\/[^/]*\.js)$/,
    "ibm-partners/",
  ),
  ...folder("demo/looks/", /\.css$/, "ibm-partners/looks/"),
  [
    "wordpress/ibm-partners-wordpress.zip",
    read("dist/ibm-partners-wordpress.zip"),
  ],
  ...folder("dist/snippets/", /\.html$/, "code-to-paste/"),
  guide("hosting.html", "../start.html"),
  guide("hosting.ru.html", "../start.html"),
  ["for-administrators/integrity.json", read("dist/integrity.json")],
  ["start-files/configure.js", read("dist/demo/configure.js")],
  ...["configure.css", "languages.js", "site.css", "guides/guide.css"].map(
    (file) => [`start-files/${file.replace(/.*\//, "")}`, read(`demo/${file}`)],
  ),
  ...folder("demo/looks/", /\.webp$/, "start-files/looks/"),
];

/** The archive's bytes. */
export const archive = () => {
  const all = files().sort(([a], [b]) => (a < b ? -1 : 1));
  const sums = all.map(
    ([file, data]) =>
      `${createHash("sha256").update(data).digest("hex")}  ${file}\n`,
  );
  return zipSync(
    Object.fromEntries([...all, ["sha256sums.txt", strToU8(sums.join(""))]]),
    // An archive's times have no zone: this is the earliest that it can tell.
    { level: 9, mtime: new Date(1980, 0, 1) },
  );
};

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(new URL(name, root), archive());
