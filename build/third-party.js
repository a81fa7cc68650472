import { readFileSync } from "node:fs";

/*
 * What others wrote and the distributed scripts contain: Lit in the list,
 * culori in the configurator too.
 */

const root = new URL("../", import.meta.url);
const read = (path) => readFileSync(new URL(path, root), "utf8");
const own = JSON.parse(read("package.json"));

/** The packages that the scripts are bundled from. */
const bundled = () =>
  ["culori", "lit", "lit-html"].map((name) => ({
    ...JSON.parse(read(`node_modules/${name}/package.json`)),
    notice: read(`node_modules/${name}/LICENSE`).trim(),
  }));

/** The licences, in full: theirs ask for it. */
export const thirdParty = () =>
  bundled()
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

/** The bill of materials, in CycloneDX; without a time, so that it is the same wherever it is made. */
export const sbom = () => {
  const parts = bundled().map((it) => component(it, "library"));
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
