import { readFileSync } from "node:fs";
import inner from "../../web-test-runner.config.js";
import { built } from "../../build/configurator.js";
import { launchers } from "../engines/engines.js";
import { download } from "./archive.js";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const { load } = built(version);
const name = "ibm-partners:built";

/** The module that the build makes for the configurator, for tests that import its sources. */
const builtModule = {
  name: "built",
  resolveImport: ({ source }) => (source === name ? "/built.js" : undefined),
  serve: ({ path }) => (path === "/built.js" ? load(name) : undefined),
};

export default {
  ...inner,
  files: "test/configurator/*.test.ts",
  groups: [
    {
      name: "attacks in Firefox",
      files: "test/configurator/addresses.test.ts",
      browsers: await launchers("Firefox"),
    },
  ],
  plugins: [builtModule, ...inner.plugins, download],
};
