import { visualRegressionPlugin } from "@web/test-runner-visual-regression/plugin";
import inner from "../../web-test-runner.config.js";
import { launchers } from "../engines/engines.js";
import { audit } from "./audit.js";

export default {
  ...inner,
  files: "test/pictures/*.test.ts",
  plugins: [
    ...inner.plugins,
    audit,
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
  browsers: await launchers("Chromium", "Firefox", "WebKitGTK", "Chromium 109"),
};
