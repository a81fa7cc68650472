import inner from "../../web-test-runner.config.js";
import { launchers } from "../engines/engines.js";

/** What the random operations start from: `SEED=2 npm run test:soak` starts elsewhere. */
const seed = (context, next) => {
  if (context.path !== "/seed") return next();
  context.body = process.env.SEED ?? "1";
};

export default {
  ...inner,
  files: "test/soak/*.test.ts",
  groups: [
    {
      name: "attacks in Firefox",
      files: "test/soak/{addresses,polluted}.test.ts",
      browsers: await launchers("Firefox"),
    },
  ],
  middleware: [...inner.middleware, seed],
};
