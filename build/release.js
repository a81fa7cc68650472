import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { parser } from "keep-a-changelog";
import HostedGitInfo from "hosted-git-info";
import { archive, name } from "./archive.js";
import { hosted } from "./static-files.js";

/*
 * What `npm version` does besides: names the repository in the package and in
 * links of its documents, dates the changelog's entry, and keeps the files of
 * this version in versions/<version>/ for pages that pin it, together with the
 * download for webmasters.
 */

/** The remote "origin", without a name or a token of whoever releases. */
const origin = execFileSync("git", ["remote", "get-url", "origin"], {
  encoding: "utf8",
})
  .trim()
  .replace(/(?<=\/\/).*@/, "");
const host = HostedGitInfo.fromUrl(origin);
/** As npm's proof of provenance compares it. */
const url = host?.https() ?? origin;
if (!/^(git\+)?https:/.test(url))
  throw new Error(
    `The package names its repository, and "${origin}" is no address for others: git remote set-url origin https://…`,
  );

const manifest = {
  ...JSON.parse(readFileSync("package.json", "utf8")),
  repository: { type: "git", url },
};
const { version } = manifest;
writeFileSync("package.json", `${JSON.stringify(manifest, null, 2)}\n`);

/** Links to what the package does not have lead to the repository. */
const outside = /(?<=\]\()(?:CONTRIBUTING|bench|demo|src)\b[^)]*/g;
for (const file of host ? ["README.md", ...manifest.files] : []) {
  if (!file.endsWith(".md")) continue;
  const text = readFileSync(file, "utf8").replace(outside, (path) =>
    path.endsWith(".png") ? host.file(path) : host.browseFile(path),
  );
  writeFileSync(file, text);
}

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
