import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import {
  Browser,
  computeExecutablePath,
  install,
  resolveBuildId,
  detectBrowserPlatform,
} from "@puppeteer/browsers";
import { chromeLauncher } from "@web/test-runner-chrome";
import { Launcher } from "chrome-launcher";
import { getAnyEdgeStable } from "edge-paths";
import which from "which";

/** Root has no sandbox; background requests would leave the machine. */
export const chromeArgs = [
  "--js-flags=--expose-gc",
  "--no-sandbox",
  "--disable-background-networking",
];

export const attempt = (find) => {
  try {
    return find();
  } catch {
    return undefined;
  }
};

const findChromium = () =>
  attempt(() => Launcher.getInstallations()[0]) ?? attempt(getAnyEdgeStable);

const apt = (...args) =>
  execFileSync("apt-get", args, {
    stdio: "inherit",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });

/** Installs a browser where there is none: Debian's own as root, else the one that Puppeteer offers. */
const installChromium = async () => {
  if (process.getuid?.() === 0 && which.sync("apt-get", { nothrow: true })) {
    apt("update");
    apt("install", "-y", "--no-install-recommends", "chromium");
    const installed = findChromium();
    if (!installed) throw new Error("chromium is installed but was not found");
    return installed;
  }
  const options = {
    browser: Browser.CHROME,
    cacheDir: join(homedir(), ".cache", "puppeteer"),
  };
  const buildId = await resolveBuildId(
    options.browser,
    detectBrowserPlatform(),
    "stable",
  );
  const path = computeExecutablePath({ ...options, buildId });
  if (!existsSync(path)) await install({ ...options, buildId });
  return path;
};

/** The path of a Chromium, installed if need be; an error that says what to do where that fails. */
export const chromiumPath = async () => {
  const found = findChromium();
  if (found) return found;
  console.log("No Chrome, Chromium or Edge found: installing one.");
  try {
    return await installChromium();
  } catch (error) {
    throw new Error(
      `The tests need a browser and could not install one (${error.message}). ` +
        "Install Chrome, Chromium or Edge, or name its path in CHROME_PATH.",
      { cause: error },
    );
  }
};

export const chromium = async ({ args = [], ...options } = {}) =>
  chromeLauncher({
    launchOptions: {
      executablePath: await chromiumPath(),
      args: [...chromeArgs, ...args],
      ...options,
    },
  });

/** Firefox, where this machine has it. */
export const firefoxPath = () =>
  ["firefox", "firefox-esr", "/Applications/Firefox.app/Contents/MacOS/firefox"]
    .map((name) => which.sync(name, { nothrow: true }))
    .find(Boolean);
