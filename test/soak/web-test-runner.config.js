import inner from "../../web-test-runner.config.js";

/** What the random operations start from: `SEED=2 npm run test:soak` starts elsewhere. */
const seed = (context, next) => {
  if (context.path !== "/seed") return next();
  context.body = process.env.SEED ?? "1";
};

export default {
  ...inner,
  files: "test/soak/*.test.ts",
  middleware: [...inner.middleware, seed],
};
