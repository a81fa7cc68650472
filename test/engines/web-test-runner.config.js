import inner from "../../web-test-runner.config.js";
import { launchers } from "./engines.js";

/** The inner circle in the other engines. */
export default {
  ...inner,
  browsers: await launchers(
    "Firefox",
    "WebKitGTK",
    "Chromium 109",
    "Chromium with plain fonts",
  ),
};
