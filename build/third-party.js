import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/*
 * `npm run sbom`: what others wrote and the distributed scripts contain, as
 * licences in full and as a bill of materials; the same wherever it is made.
 */

const root = new URL("../", import.meta.url);
const read = (path) => readFileSync(new URL(path, root), "utf8");
const own = JSON.parse(read("package.json"));

/** Inside the list. */
export const inList = ["lit", "lit-html"];

const inConfigurator = [...inList, "culori"];

/** Fails where a script contains what is named nowhere here. */
export const named = {
  name: "named",
  moduleParsed({ id }) {
    const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id) ?? [];
    if (name && !inConfigurator.includes(name))
      this.error(`build/third-party.js does not name ${name}`);
  },
};

const packages = (names) =>
  names.map((name) => ({
    ...JSON.parse(read(`node_modules/${name}/package.json`)),
    notice: read(`node_modules/${name}/LICENSE`).trim(),
  }));

/** The licences, in full: theirs ask for it. */
export const thirdParty = (names = inConfigurator) =>
  packages(names)
    .map(
      ({ name, version, license, notice }) =>
        `${name} ${version} (${license})\n\n${notice}\n`,
    )
    .join(`\n${"-".repeat(72)}\n\n`);

const component = ({ name, version, license, description }, type) => {
  const reference = `pkg:npm/${name.replace("@", "%40")}@${version}`;
  return {
    type,
    "bom-ref": reference,
    name,
    version,
    description,
    licenses: [{ license: { id: license } }],
    purl: reference,
  };
};

/** The bill of materials, in CycloneDX; without a time or a number of its own, so that it is the same wherever it is made. */
export const sbom = () => {
  const parts = packages(inConfigurator).map((it) => component(it, "library"));
  const metadata = { component: component(own, "application") };
  return `${JSON.stringify(
    {
      bomFormat: "CycloneDX",
      specVersion: "1.6",
      version: 1,
      metadata,
      components: parts,
      dependencies: [
        {
          ref: metadata.component["bom-ref"],
          dependsOn: parts.map((it) => it["bom-ref"]),
        },
      ],
    },
    null,
    2,
  )}\n`;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL("third-party.txt", root), thirdParty(inList));
  writeFileSync(new URL("sbom.cdx.json", root), sbom());
}
