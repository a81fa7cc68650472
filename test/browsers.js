import { execFileSync, spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import {
  Browser,
  computeExecutablePath,
  install,
  resolveBuildId,
  detectBrowserPlatform,
} from "@puppeteer/browsers";
import chromium109 from "@sparticuz/chromium";
import { chromeLauncher } from "@web/test-runner-chrome";
import { webdriverLauncher } from "@web/test-runner-webdriver";
import { Launcher } from "chrome-launcher";
import { getAnyEdgeStable } from "edge-paths";
import getPort from "get-port";
import puppeteer from "puppeteer-core";
import puppeteer19 from "puppeteer-core-19";
import which from "which";

/** Root has no sandbox; background requests would leave the machine. */
export const chromeArgs = [
  "--js-flags=--expose-gc",
  "--no-sandbox",
  "--disable-background-networking",
];

const attempt = (find) => {
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
    return findChromium();
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

/** A Chromium to drive; there is always one, or a plain word about what to do. */
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

const chromium = async () =>
  chromeLauncher({
    launchOptions: { executablePath: await chromiumPath(), args: chromeArgs },
  });

/** Firefox, where this machine has it. */
export const firefoxPath = () =>
  ["firefox", "firefox-esr", "/Applications/Firefox.app/Contents/MacOS/firefox"]
    .map((name) => which.sync(name, { nothrow: true }))
    .find(Boolean);

const firefox = () => {
  const executablePath = firefoxPath();
  return (
    executablePath &&
    chromeLauncher({
      puppeteer,
      launchOptions: { browser: "firefox", executablePath },
    })
  );
};

const findMiniBrowser = () => {
  const lib = "/usr/lib";
  return attempt(() => readdirSync(lib))
    ?.map((arch) => join(lib, arch, "webkit2gtk-4.1/MiniBrowser"))
    .find(existsSync);
};

const webkit = async () => {
  const binary = findMiniBrowser();
  const tools = ["xvfb-run", "WebKitWebDriver"].map((name) =>
    which.sync(name, { nothrow: true }),
  );
  if (!binary || tools.includes(null)) return undefined;
  const port = await getPort();
  const [xvfb, driver] = tools;
  const child = spawn(xvfb, ["-a", driver, `--port=${port}`], {
    detached: true,
    stdio: "ignore",
    env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" },
  });
  process.on("exit", () => attempt(() => process.kill(-child.pid)));
  return webdriverLauncher({
    hostname: "127.0.0.1",
    port,
    path: "/",
    logLevel: "error",
    capabilities: {
      browserName: "MiniBrowser",
      "wdio:enforceWebDriverClassic": true,
      "webkitgtk:browserOptions": { binary, args: ["--automation"] },
    },
  });
};

/** The last Chromium for Windows 7 and 8.1, which newer Puppeteers can't drive. Linux on x64 only. */
const oldChromium = async () => {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  return chromeLauncher({
    puppeteer: puppeteer19,
    launchOptions: {
      executablePath: await chromium109.executablePath(),
      args: [...chromeArgs, "--disable-gpu", "--no-zygote"],
    },
  });
};

const engines = {
  Chromium: chromium,
  Firefox: firefox,
  WebKitGTK: webkit,
  "Chromium 109": oldChromium,
};

/** A launcher for every engine on this machine; with `CI` set, all of them are required. */
export const launchers = async () => {
  const only = process.env.BROWSERS?.split(",");
  const found = [];
  for (const [name, start] of Object.entries(engines)) {
    if (only && !only.includes(name)) continue;
    const launcher = await start();
    console.log(
      launcher ? `✓ ${name}` : `– ${name}: not found on this machine`,
    );
    if (!launcher && process.env.CI) throw new Error(`CI requires ${name}`);
    if (launcher) found.push(Object.assign(launcher, { engine: name }));
  }
  return found;
};
