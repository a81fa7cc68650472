import { esbuildPlugin } from "@web/dev-server-esbuild";
import { chromium } from "./test/browsers.js";
import { devtools } from "./test/devtools.js";
import {
  faultyServer,
  moved,
  serverRendered,
  sharedContent,
} from "./test/server.js";
import { go, leaveAndReturn, print, visit } from "./test/tab.js";

/** The inner circle; the other circles' own configurations start from this one. */
export default {
  files: "test/*.test.ts",
  nodeResolve: true,
  plugins: [
    esbuildPlugin({ ts: true, tsconfig: "test/tsconfig.json" }),
    devtools,
    leaveAndReturn,
    visit,
    print,
    go,
  ],
  middleware: [sharedContent, faultyServer, serverRendered, moved],
  browsers: [await chromium()],
  // Pages that hide or restyle themselves must be seen: one test file at a time has the tab in front.
  concurrency: 1,
  // Without a terminal, plain lines.
  staticLogging: !process.stdout.isTTY,
  testsFinishTimeout: 1_200_000,
  testFramework: { config: { timeout: 30_000 } },
};
