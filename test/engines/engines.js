import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import chromium109 from "@sparticuz/chromium";
import { chromeLauncher } from "@web/test-runner-chrome";
import { webdriverLauncher } from "@web/test-runner-webdriver";
import getPort from "get-port";
import puppeteer from "puppeteer-core";
import puppeteer19 from "puppeteer-core-19";
import which from "which";
import { attempt, chromeArgs, chromium, firefoxPath } from "../browsers.js";

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

/** The newest Chromium on a machine with one plain family of fonts: tests that measure text must not depend on others. */
const plainFonts = () =>
  chromium({
    env: {
      ...process.env,
      FONTCONFIG_FILE: resolve(import.meta.dirname, "plain-fonts.conf"),
    },
  });

const engines = {
  Chromium: () => chromium(),
  "Chromium with plain fonts": plainFonts,
  Firefox: firefox,
  WebKitGTK: webkit,
  "Chromium 109": oldChromium,
};

/** Launchers for these engines, or for those of them that `BROWSERS` names; with `CI` set, each is required. */
export const launchers = async (...names) => {
  const only = process.env.BROWSERS ? process.env.BROWSERS.split(",") : names;
  const found = [];
  for (const name of names.filter((name) => only.includes(name))) {
    const launcher = await engines[name]();
    console.log(
      launcher ? `✓ ${name}` : `– ${name}: not found on this machine`,
    );
    if (!launcher && process.env.CI) throw new Error(`CI requires ${name}`);
    if (launcher) found.push(Object.assign(launcher, { engine: name }));
  }
  return found;
};
