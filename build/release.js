import { cpSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { parser } from "keep-a-changelog";
import { archive, name } from "./archive.js";
import { filled } from "./files.js";
import { hosted } from "./static-files.js";

/*
 * What `npm version` does besides: dates the changelog's entry, names the
 * version in the documents that lead to its files, and keeps these in
 * versions/<version>/ for pages that pin it, with the download for webmasters.
 */

const { npm_old_version: before, npm_new_version: version } = process.env;

for (const file of ["README.md", "SECURITY.md"])
  writeFileSync(file, filled(file, { [before]: version }));

const changelog = parser(readFileSync("CHANGELOG.md", "utf8"));
const release = changelog.findRelease();
if (!release)
  throw new Error("CHANGELOG.md has no entry under “Unreleased”: write one.");
release.setVersion(version);
release.setDate(new Date());
writeFileSync("CHANGELOG.md", changelog.toString());

for (const file of readdirSync("dist", { recursive: true })) {
  if (hosted.test(file) || file === "integrity.json")
    cpSync(`dist/${file}`, `versions/${version}/${file}`);
}
writeFileSync(`versions/${version}/${name}`, archive());
