import { read } from "./files.js";

const component = (type, { name, version, license, description }) => {
  const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
  return {
    type,
    "bom-ref": purl,
    name,
    version,
    description,
    licenses: [{ license: { id: license } }],
    purl,
  };
};

/** In CycloneDX; without a time or a number of its own, so that it is the same wherever it is made. */
const sbom = (packages) => {
  const own = component("application", JSON.parse(read("package.json")));
  const components = packages.map((it) => component("library", it));
  const dependsOn = components.map(({ purl }) => purl);
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: own },
    components,
    dependencies: [{ ref: own.purl, dependsOn }],
  };
};

/** Writes beside a script what of it others wrote: their licences in full, which they ask for, and a bill of materials. */
export const thirdParty = {
  name: "third-party",
  generateBundle() {
    const names = [...this.getModuleIds()].flatMap(
      (id) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? [],
    );
    const packages = [...new Set(names)].sort().map((name) => ({
      ...JSON.parse(read(`node_modules/${name}/package.json`)),
      notice: `${read(`node_modules/${name}/LICENSE`)}`.trim(),
    }));
    const notices = packages.map(
      ({ name, version, license, notice }) =>
        `${name} ${version} (${license})\n\n${notice}\n`,
    );
    const files = {
      "third-party.txt": notices.join(`\n${"-".repeat(72)}\n\n`),
      "sbom.cdx.json": `${JSON.stringify(sbom(packages), null, 2)}\n`,
    };
    for (const [fileName, source] of Object.entries(files))
      this.emitFile({ type: "asset", fileName, source });
  },
};
