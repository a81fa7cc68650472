import { esbuildPlugin } from "@web/dev-server-esbuild";
import { launchers } from "./test/browsers.js";
import { debianPackages } from "./test/debian.js";
import { devtools } from "./test/devtools.js";
import {
  faultyServer,
  sanitizers,
  sharedContent,
  streamedPage,
} from "./test/server.js";
import { leaveAndReturn, print, visit } from "./test/tab.js";

export default {
  files: "test/*.test.ts",
  nodeResolve: true,
  plugins: [
    esbuildPlugin({ ts: true, tsconfig: "test/tsconfig.json" }),
    devtools,
    leaveAndReturn,
    visit,
    print,
  ],
  middleware: [
    sharedContent,
    faultyServer,
    streamedPage,
    debianPackages,
    sanitizers,
  ],
  browsers: await launchers(),
  testFramework: { config: { timeout: 10_000 } },
};
