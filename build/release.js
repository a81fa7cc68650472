import { cpSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { parser } from "keep-a-changelog";
import { archive, name } from "./archive.js";

/*
 * What `npm version` does besides: dates the changelog's entry, and keeps the
 * files of this version in versions/<version>/ for pages that pin it, together
 * with the download for webmasters.
 */

const { version } = JSON.parse(readFileSync("package.json", "utf8"));

const changelog = parser(readFileSync("CHANGELOG.md", "utf8"));
const release = changelog.findRelease();
if (!release)
  throw new Error("CHANGELOG.md has no entry under “Unreleased”: write one.");
release.setVersion(version);
release.setDate(new Date());
writeFileSync("CHANGELOG.md", changelog.toString());

for (const file of readdirSync("dist", { recursive: true })) {
  if (
    /^(ibm-partners[^/]*\.(js|html)|languages\/[^/]*\.js|integrity\.json)$/.test(
      file,
    )
  )
    cpSync(`dist/${file}`, `versions/${version}/${file}`);
}
writeFileSync(`versions/${version}/${name}`, archive());
