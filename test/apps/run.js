import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { startDevServer } from "@web/dev-server";
import puppeteer from "puppeteer-core";
import { chromeArgs, chromiumPath } from "../browsers.js";

/*
 * Each app beside this file installs the packed package, is built as its
 * framework builds for production, and shows in a browser that it works. Names
 * on the command line choose some of them.
 */

const here = import.meta.dirname;
const work = resolve("node_modules/.cache/apps");

const npm = (cwd, ...args) =>
  execFileSync("npm", args, {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });

const pack = () => {
  const [{ filename }] = JSON.parse(
    npm(".", "pack", "--json", "--ignore-scripts", "--pack-destination", work),
  );
  return resolve(work, filename);
};

const build = (name, tarball) => {
  const app = resolve(work, name);
  rmSync(app, { recursive: true, force: true });
  cpSync(resolve(here, name), app, { recursive: true });
  npm(app, "install", "--no-audit", "--no-fund", tarball);
  npm(app, "run", "build");
  return resolve(app, "dist");
};

const expect = (what, found, expected) => {
  if (JSON.stringify(found) !== JSON.stringify(expected))
    throw new Error(
      `${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`,
    );
};

const check = async (page, address) => {
  const problems = [];
  page.on("pageerror", ({ message }) => problems.push(message));
  page.on("console", (message) => {
    const { url } = message.location();
    if (message.type() !== "log" && !url?.endsWith("/favicon.ico"))
      problems.push(`${message.text()} ${url}`);
  });
  await page.goto(address);

  /** Waits until the page says this of itself. */
  const becomes = async (what, expression, expected) => {
    let found;
    for (let attempts = 0; attempts < 50; attempts++) {
      found = await page.evaluate(expression);
      if (JSON.stringify(found) === JSON.stringify(expected)) return;
      await new Promise((next) => setTimeout(next, 100));
    }
    expect(what, found, expected);
  };
  const click = (selector) =>
    page.evaluate(`document.querySelector("${selector}").click()`);
  const widget = 'document.querySelector("ibm-partners")';
  const inside = (selector) =>
    `[...(${widget}?.shadowRoot?.querySelectorAll("${selector}") ?? [])]`;
  const open = `${inside("[part~=summary]")}.map(({ ariaExpanded }) => ariaExpanded === "true")`;
  const output = 'document.querySelector("output").textContent';

  await becomes("rendered", open, [false, true, false, false]);
  await click("#open");
  await becomes("a property set to an array", open, [
    false,
    false,
    true,
    false,
  ]);
  await becomes("its event", output, "iom true");
  await page.evaluate(`${inside("[part~=summary]")}[0].click()`);
  await becomes("the visitor's click", open, [true, false, true, false]);
  await becomes("its event", output, "frontex true");
  await click("#language");
  await becomes(
    "the language",
    `${inside("[part=heading]")}[0].textContent`,
    "Партнёры-исполнители",
  );
  await becomes("what is open then", open, [true, false, true, false]);

  const prototype = await page.evaluateHandle(
    'customElements.get("ibm-partners").prototype',
  );
  await click("#remove");
  await becomes("removed", widget, null);
  let left;
  for (let attempts = 0; attempts < 20; attempts++) {
    const handle = await page.queryObjects(prototype);
    left = await handle.evaluate((objects) => objects.length);
    await handle.dispose();
    if (!left) break;
    await new Promise((next) => setTimeout(next, 250));
  }
  expect("widgets left in memory", left, 0);
  expect("said or thrown", problems, []);
};

const all = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const chosen = process.argv.slice(2);
mkdirSync(work, { recursive: true });
const tarball = pack();
const browser = await puppeteer.launch({
  executablePath: await chromiumPath(),
  args: chromeArgs,
});

for (const name of chosen.length ? chosen : all) {
  const start = Date.now();
  process.stdout.write(`${name} … `);
  try {
    const rootDir = build(name, tarball);
    const server = await startDevServer({
      config: { rootDir },
      logStartMessage: false,
      readCliArgs: false,
      readFileConfig: false,
    });
    const page = await browser.newPage();
    try {
      await check(page, `http://localhost:${server.config.port}/index.html`);
    } finally {
      await page.close();
      await server.stop();
    }
    console.log(`works (${Math.round((Date.now() - start) / 1000)} s)`);
  } catch (error) {
    console.log("fails");
    console.error(error.stdout ?? "", error.stderr ?? "", error.message);
    process.exitCode = 1;
  }
}
await browser.close();
