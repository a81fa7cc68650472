import { hash } from "node:crypto";
import { cpSync, writeFileSync } from "node:fs";
import { archive, name, version } from "./archive.js";
import { folder } from "./files.js";
import { hosted } from "./static-files.js";

/*
 * Keeps this version's files in versions/<version>/: those of `dist` that pages
 * load, for pages that pin the version, and the download for webmasters.
 */

const kept = `versions/${version}`;
for (const file of ["integrity.json", ...Object.keys(folder("dist/", hosted))])
  cpSync(`dist/${file}`, `${kept}/${file}`);
const data = archive();
writeFileSync(`${kept}/${name}`, data);
writeFileSync(`${kept}/sha256sums.txt`, `${hash("sha256", data)}  ${name}\n`);
