import { esbuildPlugin } from "@web/dev-server-esbuild";
import { visualRegressionPlugin } from "@web/test-runner-visual-regression/plugin";
import { audit } from "./test/audit.js";
import { launchers } from "./test/browsers.js";
import { debianPackages } from "./test/debian.js";
import { devtools } from "./test/devtools.js";
import { libraries, moved, routedSites } from "./test/libraries.js";
import { minifier } from "./test/minifiers.js";
import {
  faultyServer,
  sanitizers,
  seed,
  serverRendered,
  sharedContent,
  streamedPage,
} from "./test/server.js";
import { go, leaveAndReturn, print, visit } from "./test/tab.js";

export default {
  files: "test/*.test.ts",
  nodeResolve: true,
  plugins: [
    esbuildPlugin({ ts: true, tsconfig: "test/tsconfig.json" }),
    audit,
    devtools,
    leaveAndReturn,
    visit,
    print,
    go,
    // One engine alone takes pictures, so its name is in no path.
    visualRegressionPlugin({
      baseDir: "test/pictures",
      getBaselineName: ({ name }) => name,
      getFailedName: ({ name }) => `failed/${name}`,
      getDiffName: ({ name }) => `failed/${name}-diff`,
      failureThreshold: 0.05,
      update: process.env.npm_lifecycle_event === "pictures",
    }),
  ],
  middleware: [
    sharedContent,
    faultyServer,
    streamedPage,
    debianPackages,
    sanitizers,
    serverRendered,
    libraries,
    minifier,
    moved,
    routedSites,
    seed,
  ],
  browsers: await launchers(),
  // Machines may be busy with other things: nothing here is about time.
  // What hides or restyles whole pages must be seen: one test file at a time has the tab in front.
  concurrency: 1,
  testsFinishTimeout: 1_200_000,
  testFramework: { config: { timeout: 30_000 } },
};
