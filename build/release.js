import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { parser } from "keep-a-changelog";
import HostedGitInfo from "hosted-git-info";
import { archive, name } from "./archive.js";
import { isHosted } from "./static.js";

/*
 * What `npm version` does besides: names the repository in the package, dates
 * the changelog's entry, and keeps the files of this version in
 * versions/<version>/ for pages that pin it, together with the download for
 * webmasters.
 */

/** The remote "origin", as npm's proof of provenance compares it. */
const repository = () => {
  const origin = execFileSync("git", ["remote", "get-url", "origin"], {
    encoding: "utf8",
  }).trim();
  const url = HostedGitInfo.fromUrl(origin)?.https() ?? origin;
  if (!/^(git\+)?https:/.test(url))
    throw new Error(
      `The package names its repository, and "${origin}" is no address for others: git remote set-url origin https://…`,
    );
  return { type: "git", url };
};

const manifest = {
  ...JSON.parse(readFileSync("package.json", "utf8")),
  repository: repository(),
};
const { version } = manifest;
writeFileSync("package.json", `${JSON.stringify(manifest, null, 2)}\n`);

const changelog = parser(readFileSync("CHANGELOG.md", "utf8"));
const release = changelog.findRelease();
if (!release)
  throw new Error("CHANGELOG.md has no entry under “Unreleased”: write one.");
release.setVersion(version);
release.setDate(new Date());
writeFileSync("CHANGELOG.md", changelog.toString());

for (const file of readdirSync("dist", { recursive: true })) {
  if (isHosted(file) || file === "integrity.json")
    cpSync(`dist/${file}`, `versions/${version}/${file}`);
}
writeFileSync(`versions/${version}/${name}`, archive());
