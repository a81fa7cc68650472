import { esbuildPlugin } from "@web/dev-server-esbuild";
import { leaveAndReturn } from "./test/back.js";
import { launchers } from "./test/browsers.js";
import { debianPackages } from "./test/debian.js";
import {
  faultyServer,
  sanitizers,
  sharedContent,
  streamedPage,
} from "./test/server.js";

export default {
  files: "test/*.test.ts",
  nodeResolve: true,
  plugins: [
    esbuildPlugin({ ts: true, tsconfig: "test/tsconfig.json" }),
    leaveAndReturn,
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
