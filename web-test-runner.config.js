import { createReadStream, existsSync } from "node:fs";
import { esbuildPlugin } from "@web/dev-server-esbuild";
import { launchers } from "./test/browsers.js";

/** The source text lies outside the project; where it is at hand, the copy here is compared with it. */
const sourceText = (context, next) => {
  const file = `..${context.path}`;
  if (!context.path.startsWith("/shared/content/") || !existsSync(file))
    return next();
  context.type = "text/plain; charset=utf-8";
  context.body = createReadStream(file);
};

export default {
  files: "test/*.test.ts",
  nodeResolve: true,
  plugins: [esbuildPlugin({ ts: true, tsconfig: "test/tsconfig.json" })],
  middleware: [sourceText],
  browsers: await launchers(),
  testFramework: { config: { timeout: 10_000 } },
};
