import { readFileSync, writeFileSync } from "node:fs";
import { parser } from "keep-a-changelog";
import { filled } from "./files.js";

/*
 * What `npm version` does to documents: dates the changelog's entry, and names
 * the version where they lead to its files.
 */

const { npm_old_version: before, npm_new_version: version } = process.env;

const changelog = parser(readFileSync("CHANGELOG.md", "utf8"));
const release = changelog.findRelease();
if (!release)
  throw new Error("CHANGELOG.md has no entry under “Unreleased”: write one.");
release.setVersion(version);
release.setDate(new Date());
writeFileSync("CHANGELOG.md", changelog.toString());

for (const file of ["README.md", "SECURITY.md"])
  writeFileSync(file, filled(file, { [before]: version }));
