import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import ora from "ora";
import puppeteer, { PredefinedNetworkConditions } from "puppeteer-core";
import { chromeArgs, chromiumPath, firefoxPath } from "../test/browsers.js";
import { buildPages, serve } from "./pages.js";
import { addOther, content, copyNumber, subjects } from "./peers.js";
import { probe } from "./probe.js";
import { report } from "./report.js";
import { summary } from "./summary.js";

/*
 * Measures every subject in turn, round by round, so that what else the machine
 * does meets all of them alike.
 */

const { values: options } = parseArgs({
  options: {
    browser: { type: "string", default: "chromium" },
    rounds: { type: "string", default: "10" },
    only: { type: "string" },
    measure: { type: "string" },
    other: { type: "string" },
  },
});
if (options.other) addOther();
const rounds = Number(options.rounds);
const isChromium = options.browser === "chromium";
const counts = [1, 10, 100, 1000];
/** Loads are quick and vary; heap and mass are the same each time, but for noise. */
const loadRounds = rounds * 3;
const manyRounds = Math.min(rounds, 3);

const names = Object.keys(subjects).filter(
  (name) => !options.only || options.only.split(",").includes(name),
);
const texts = {
  names: content.partners.map(({ name }) => name),
  texts: content.partners.map(({ paragraphs }) => paragraphs[0][0].text.trim()),
};

const launch = async ({ everyFrame }) =>
  isChromium
    ? puppeteer.launch({
        executablePath: await chromiumPath(),
        args: [
          ...chromeArgs,
          "--force-prefers-reduced-motion",
          "--enable-precise-memory-info",
          ...(everyFrame
            ? ["--disable-frame-rate-limit", "--disable-gpu-vsync"]
            : []),
        ],
        protocolTimeout: 60_000,
      })
    : puppeteer.launch({
        browser: "firefox",
        executablePath: firefoxPath(),
        extraPrefsFirefox: {
          "privacy.reduceTimerPrecision": false,
          "ui.prefersReducedMotion": 1,
          ...(everyFrame ? { "layout.frame_rate": 0 } : {}),
        },
        protocolTimeout: 60_000,
      });

/** A page of a subject in a tab of its own, slowed down as asked for. */
const visit = async (
  browser,
  name,
  { slow, network, watch, load } = {},
  action,
) => {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 1200, height: 1000 });
    // A tab behind another draws no frames.
    await page.bringToFront();
    // The process is there before the clock starts.
    await page.goto(`${origin}/site.css`);
    await page.setCacheEnabled(false);
    if (isChromium && slow) await page.emulateCPUThrottling(4);
    if (isChromium && network)
      await page.emulateNetworkConditions(
        PredefinedNetworkConditions["Slow 4G"],
      );
    if (watch || load)
      await page.evaluateOnNewDocument(probe, { ...texts, load });
    await page.goto(`${origin}/${name}.html`, { waitUntil: "load" });
    return await action(page);
  } finally {
    await page.close();
  }
};

/** What the load costs, with nothing of ours in the page. */
const cost = (browser, name) =>
  visit(browser, name, { slow: true }, async (page) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const figures = await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType("navigation");
      const resources = performance.getEntriesByType("resource");
      const size = (pattern) =>
        resources
          .filter(({ name }) => pattern.test(name))
          .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
      const script = size(/\.js$/);
      const style = size(/\.css$/);
      return {
        "markup, bytes": navigation.encodedBodySize,
        "script, bytes": script,
        "style, bytes": style,
        "other, bytes": size(/./) - script - style,
        requests: resources.length,
      };
    });
    if (!isChromium) return figures;
    const metrics = await page.metrics();
    return {
      ...figures,
      "script, ms": metrics.ScriptDuration * 1000,
      "style, ms": metrics.RecalcStyleDuration * 1000,
      "layout, ms": metrics.LayoutDuration * 1000,
      "all tasks, ms": metrics.TaskDuration * 1000,
    };
  });

const times = (browser, name, network) =>
  visit(browser, name, { slow: true, network, load: true }, async (page) => {
    const { shown, interactive } = await page.evaluate(() => window.bench.load);
    const where = network ? "slow network" : "slow processor";
    return {
      [`shown, ${where}, ms`]: shown,
      [`interactive, ${where}, ms`]: interactive,
    };
  });

/** What moves until the page has come to rest, with no click of ours: what takes another's place when the browser is idle counts too. */
const shift = (browser, name) =>
  visit(browser, name, { slow: true, network: true }, async (page) => {
    const value = await page.evaluate(async () => {
      const seen = [];
      const observer = new PerformanceObserver((list) =>
        seen.push(...list.getEntries()),
      );
      observer.observe({ type: "layout-shift", buffered: true });
      await new Promise((resolve) => setTimeout(resolve, 1500));
      return seen
        .concat(observer.takeRecords())
        .reduce((sum, { value }) => sum + value, 0);
    });
    return { "layout shift, slow network": value };
  });

const opening = (browser, name) =>
  visit(browser, name, { slow: true, watch: true }, async (page) => {
    const all = await page.evaluate(() => window.bench.opening());
    return { "opening, ms": summary(all).median };
  });

const heap = async (client) => {
  for (let turn = 0; turn < 3; turn++)
    await client.send("HeapProfiler.collectGarbage");
  const { usedSize } = await client.send("Runtime.getHeapUsage");
  return usedSize;
};

const makeCopies = (page, name, count) =>
  page.evaluate(
    (...args) => window.bench.make(...args),
    // Scripts that are put in so don't run.
    subjects[name].markup.replace(/<script.*<\/script>/g, ""),
    copyNumber,
    count,
  );

/** What measures is there before it is measured. */
const warmUp = async (page) => {
  await makeCopies(page, "plain", 1);
  await page.evaluate(() => window.bench.clear());
};

const many = async (browser, name) => {
  const figures = {};
  for (const count of counts) {
    await visit(browser, `${name}.bare`, { watch: true }, async (page) => {
      const client = isChromium && (await page.createCDPSession());
      await warmUp(page);
      const before = client && (await heap(client));
      const { script, shown } = await makeCopies(page, name, count);
      if (count === counts.at(-1)) {
        figures[`${count} lists, ms`] = shown;
        figures[`${count} lists, script, ms`] = script;
      }
      if (!client) return;
      figures[`heap for each of ${count}, bytes`] =
        ((await heap(client)) - before) / count;
    });
  }
  return figures;
};

/** What 10,000 lists that came and went leave behind. */
const cycles = (browser, name) =>
  visit(browser, `${name}.bare`, { watch: true }, async (page) => {
    const turn = async (times) => {
      for (let count = 0; count < times; count++) {
        await makeCopies(page, name, 100);
        await page.evaluate(async () => {
          window.bench.clear();
          await window.bench.frame();
        });
      }
    };
    const client = await page.createCDPSession();
    await turn(1);
    const before = await heap(client);
    await turn(100);
    return { "heap after 10,000 lists, bytes": (await heap(client)) - before };
  });

const samples = Object.fromEntries(names.map((name) => [name, {}]));
const spinner = ora().start();
let done = 0;

/** Now and then a measurement never ends, for a reason that is not known; it is made again then, and says so. */
const patiently = async (label, action, attempts = 3) => {
  try {
    return await action();
  } catch (cause) {
    if (attempts === 1) throw new Error(label, { cause });
    console.log(`${label} failed (${cause.message}), once more`);
    return patiently(label, action, attempts - 1);
  }
};

const measure = async (label, measurement, of = names, times = rounds) => {
  if (options.measure && !options.measure.split(",").includes(label)) return;
  for (let round = 0; round < times; round++) {
    for (const name of of) {
      spinner.text = `${label}, round ${round + 1} of ${times}: ${subjects[name].title} (${++done} measured)`;
      if (!process.stdout.isTTY && name === of[0])
        console.log(`${label}, round ${round + 1} of ${times}`);
      const figures = await patiently(`${label}: ${subjects[name].title}`, () =>
        measurement(name),
      );
      for (const [figure, value] of Object.entries(figures))
        (samples[name][figure] ??= [])[round] = value;
    }
  }
};

await buildPages((text) => (spinner.text = text), names, options.other);
const { server, origin } = await serve();
const browser = await launch({ everyFrame: false });
const version = await browser.version();
const lists = names.filter((name) => name !== "empty");
const copied = lists.filter((name) => !subjects[name].loading);
await measure("cost", (name) => cost(browser, name));
await measure(
  "times",
  (name) => times(browser, name, false),
  lists,
  loadRounds,
);
if (isChromium) {
  await measure("slow network", (name) => times(browser, name, true), lists);
  await measure("shift", (name) => shift(browser, name), lists, manyRounds);
}
await browser.close();
const fast = await launch({ everyFrame: true });
await measure("opening", (name) => opening(fast, name), lists);
await measure("many", (name) => many(fast, name), copied, manyRounds);
if (isChromium)
  await measure("cycles", (name) => cycles(fast, name), copied, 1);
await fast.close();
server.close();
spinner.succeed(`${done} measurements`);

const reference = samples.plain ?? {};
const measures = Object.fromEntries(
  names.map((name) => [
    name,
    Object.fromEntries(
      Object.entries(samples[name]).map(([figure, values]) => [
        figure,
        {
          ...summary(values),
          ratio: summary(
            values.map((value, round) => value / reference[figure]?.[round]),
          ),
        },
      ]),
    ),
  ]),
);
const { dependencies } = JSON.parse(
  readFileSync(new URL("package.json", import.meta.url), "utf8"),
);
const results = {
  browser: version,
  rounds: { loads: loadRounds, others: rounds, many: manyRounds },
  versions: dependencies,
  measures,
};
const output = new URL("results/", import.meta.url);
mkdirSync(output, { recursive: true });
const isComplete = !options.only && !options.measure && !options.other;
if (isComplete)
  writeFileSync(
    new URL(`${options.browser}.json`, output),
    `${JSON.stringify(results, null, 2)}\n`,
  );
await report(options.browser, results, { keep: isComplete });
