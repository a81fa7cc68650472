import inner from "../../web-test-runner.config.js";
import { launchers } from "../engines/engines.js";
import { never, page } from "../server.js";
import { debianPackages } from "./debian.js";
import { libraries, routedSites } from "./libraries.js";
import { minifier } from "./minifiers.js";
import { sanitizers } from "./sanitizers.js";

export default {
  ...inner,
  files: "test/hosts/*.test.ts",
  // `BROWSERS=Firefox npm run test:hosts` adds that engine. Not by default: with three browsers at once, a run has hung.
  groups: process.env.BROWSERS
    ? [
        {
          name: "cases and routers in other engines",
          files: "test/hosts/{cases,routers}.test.ts",
          browsers: await launchers("Firefox", "WebKitGTK"),
        },
      ]
    : [],
  middleware: [
    ...inner.middleware,
    never,
    page,
    debianPackages,
    sanitizers,
    libraries,
    minifier,
    routedSites,
  ],
};
