import { execFileSync, spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { stripVTControlCharacters } from "node:util";
import { delimiter, dirname, resolve } from "node:path";
import { startDevServer } from "@web/dev-server";
import getPort from "get-port";
import { markdownTable } from "markdown-table";
import puppeteer from "puppeteer-core";
import { chromeArgs, chromiumPath } from "../browsers.js";
import { apps, day } from "./apps.js";
import { check } from "./check.js";

/*
 * Each app installs the packed package, is built as its toolchain builds for
 * production, is served, and shows in a browser that it works; then the same
 * from the toolchain's development server. A warning is a failure. Names on
 * the command line choose some of the apps.
 */

const here = import.meta.dirname;
/** Outside the project, whose packages and lockfile are not theirs. */
const work = resolve(tmpdir(), `ibm-partners-apps-${day}`);
const minutes = (count) => count * 60_000;

const npm = (cwd, ...args) =>
  execFileSync("npm", args, {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
    timeout: minutes(8),
  });

const pack = () => {
  const [{ filename }] = JSON.parse(
    npm(".", "pack", "--json", "--ignore-scripts", "--pack-destination", work),
  );
  return resolve(work, filename);
};

/** Several toolchains need a newer Node than the package does. */
const newerNode = () => {
  const folder = resolve(work, "node");
  const name = `node-${process.platform === "win32" ? "win" : "linux"}-x64`;
  if (!existsSync(resolve(folder, "node_modules", name))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(resolve(folder, "package.json"), "{}");
    npm(folder, "install", "--no-audit", "--no-fund", `${name}@24.21.0`);
  }
  return resolve(folder, "node_modules", name, "bin");
};

const install = (name, { from, packages, package: more }, tarball) => {
  const folder = resolve(work, name);
  const modules = resolve(folder, "node_modules");
  mkdirSync(modules, { recursive: true });
  // Only packages from a registry are kept from an earlier run: other files may be caches or locks, and npm would not replace our package of the same version.
  const old = [
    ...readdirSync(folder).filter((entry) => entry !== "node_modules"),
    ...readdirSync(modules)
      .filter((entry) => /^\.(?!bin$)|^ibm-partners$/.test(entry))
      .map((entry) => `node_modules/${entry}`),
  ];
  for (const entry of old)
    rmSync(resolve(folder, entry), { recursive: true, force: true });
  for (const part of from)
    cpSync(
      resolve(here, part),
      resolve(folder, part.split("/").slice(1).join("/")),
      { recursive: true },
    );
  cpSync(resolve(here, "page.css"), resolve(folder, "src/page.css"));
  const content = { private: true, type: "module", ...more };
  const path = resolve(folder, "package.json");
  writeFileSync(
    path,
    JSON.stringify({
      ...content,
      dependencies: { ...packages, "ibm-partners": `file:${tarball}` },
    }),
  );
  npm(
    folder,
    "install",
    "--no-audit",
    "--no-fund",
    "--prefer-offline",
    `--before=${day}`,
  );
  return folder;
};

/** What toolchains say that is no warning of theirs; some repeat what the page says when a language fails. */
const harmless =
  /\b(?:0|no) (?:warnings|errors)|warnings?: 0|\d kB\b|languages\/en\.js|^\(error: http/i;
const warning = /\bwarn|\berrors?\b(?!-)|⚠|critical dependency|deprecat/i;

const warningsIn = (text) =>
  stripVTControlCharacters(text)
    .split("\n")
    .filter((line) => warning.test(line) && !harmless.test(line))
    .join("\n");

/** Another origin and another folder than the page's, for apps whose files are on a CDN. */
const cdn = (port) => `http://127.0.0.1:${port}/deep/`;

const launch = (folder, command, path, port) => {
  const child = spawn(command, {
    cwd: folder,
    shell: true,
    detached: process.platform !== "win32",
    env: {
      ...process.env,
      PATH: [resolve(folder, "node_modules/.bin"), path, process.env.PATH].join(
        delimiter,
      ),
      PORT: `${port}`,
      CDN: cdn(port),
      CI: undefined,
      NUXT_TELEMETRY_DISABLED: "1",
      NEXT_TELEMETRY_DISABLED: "1",
      ASTRO_TELEMETRY_DISABLED: "1",
      NG_CLI_ANALYTICS: "false",
      NODE_ENV: undefined,
    },
  });
  let said = "";
  child.stdout.on("data", (data) => (said += data));
  child.stderr.on("data", (data) => (said += data));
  return {
    ended: new Promise((end) => child.on("exit", (code) => end(code))),
    said: () => said,
    stop: () => {
      try {
        if (process.platform === "win32") child.kill();
        else process.kill(-child.pid);
      } catch {
        // It has ended.
      }
    },
  };
};

const build = async (folder, command, path, port) => {
  const { ended, said, stop } = launch(folder, command, path, port);
  const timer = setTimeout(stop, minutes(8));
  const code = await ended;
  clearTimeout(timer);
  if (code !== 0 || warningsIn(said())) throw new Error(said());
};

const answers = async (address) => {
  try {
    return (await fetch(address)).ok;
  } catch {
    return false;
  }
};

/** Serves while something is done with the address. */
const serve = async (folder, command, path, port, use) => {
  const server = launch(folder, command, path, port);
  let hasEnded = false;
  void server.ended.then(() => (hasEnded = true));
  const address = `http://localhost:${port}/`;
  try {
    for (let seconds = 0; !(await answers(address)); seconds++) {
      if (hasEnded || seconds > 180) throw new Error("does not answer");
      await new Promise((next) => setTimeout(next, 1000));
    }
    await use(address);
    const said = warningsIn(server.said());
    if (said) throw new Error(said);
  } catch (error) {
    throw new Error(`${error.message}\n${server.said()}`, { cause: error });
  } finally {
    server.stop();
    await server.ended;
  }
};

const serveFiles = async (folder, port, use) => {
  const server = await startDevServer({
    config: {
      rootDir: resolve(folder, "dist"),
      port,
      basePath: new URL(cdn(port)).pathname,
      middleware: [
        (context, next) => {
          context.set("Access-Control-Allow-Origin", "*");
          return next();
        },
      ],
    },
    logStartMessage: false,
    readCliArgs: false,
    readFileConfig: false,
  });
  try {
    await use(`http://localhost:${port}/index.html`);
  } finally {
    await server.stop();
  }
};

const chosen = process.argv.slice(2);
for (const name of chosen)
  if (!apps[name])
    throw new Error(`No app ${name}: ${Object.keys(apps).join(" ")}`);
mkdirSync(work, { recursive: true });
const tarball = pack();
const nodePath = newerNode();
const browser = await puppeteer.launch({
  executablePath: await chromiumPath(),
  args: chromeArgs,
});

const rows = [];
const attempt = async (name, what, action) => {
  const start = Date.now();
  try {
    await action();
    const seconds = Math.round((Date.now() - start) / 1000);
    console.log(`${name}, ${what}: works (${seconds} s)`);
    return `works (${seconds} s)`;
  } catch (error) {
    console.log(`${name}, ${what}: fails`);
    console.error(error.stdout ?? "", error.stderr ?? "", error.message);
    process.exitCode = 1;
    return "fails";
  }
};

/** CI has no time for all. */
const most = Object.keys(apps).filter(
  (name) => !process.env.CI || !apps[name].isLeftToHand,
);
for (const name of chosen.length ? chosen : most) {
  const app = apps[name];
  const path = app.isOld ? dirname(process.execPath) : nodePath;
  const port = await getPort();
  const use = (isDeveloped) => (address) =>
    check(browser, address, {
      ...app,
      isDeveloped,
      files: app.isOnCdn && !isDeveloped ? cdn(port) : address,
    });
  let folder;
  const built = await attempt(name, app.test ? "test" : "built", async () => {
    folder = install(name, app, tarball);
    await build(folder, app.test ?? app.build, path, port);
    if (app.test) return;
    if (app.start) await serve(folder, app.start, path, port, use(false));
    else await serveFiles(folder, port, use(false));
  });
  const developed =
    app.dev && folder
      ? await attempt(name, "development", async () =>
          // The built app's server may still be closing, and would answer on its port.
          serve(folder, app.dev, path, await getPort(), use(true)),
        )
      : "–";
  rows.push([name, built, developed]);
}
await browser.close();
console.log(`\n${markdownTable([["App", "Built", "Development"], ...rows])}`);
