import { SourceMap } from "node:module";
import { markdownTable } from "markdown-table";
import puppeteer from "puppeteer-core";
import { rollup } from "rollup";
import builds from "../rollup.config.js";
import { chromeArgs, chromiumPath } from "../test/browsers.js";
import { buildPages, serve } from "./pages.js";

/*
 * Where the script's time goes when a page is loaded for the first time:
 * `node bench/profile.js [short|full] [loads]`, after `npm run build`. The
 * sampling itself takes its share, so the figures are for comparison with each
 * other only.
 */

const [name = "short", loads = "40"] = process.argv.slice(2);
const file = "ibm-partners.az.js";

/** The source map that `dist/` does not have. */
const sourceMap = async () => {
  const options = builds.find(({ input }) => input === "src/one-language.ts");
  const bundle = await rollup(options);
  const { output } = await bundle.generate({
    ...options.output.find((script) => script.file.endsWith(file)),
    sourcemap: true,
  });
  return new SourceMap(JSON.parse(output[0].map.toString()));
};
const map = await sourceMap();

/** The source file of a call in the script; natives count for themselves. */
const placeOf = ({ functionName, url, lineNumber, columnNumber }) => {
  if (!url.endsWith(file)) return `${functionName || "anonymous"}()`;
  const { originalSource } = map.findEntry(lineNumber, columnNumber);
  return originalSource?.replace(/^(\.\.\/)+/, "") ?? "the script as a whole";
};

const profileOf = async (browser, address) => {
  const page = await browser.newPage();
  // The process is there before the clock starts.
  await page.goto(new URL("/site.css", address).href);
  await page.setCacheEnabled(false);
  const client = await page.createCDPSession();
  await client.send("Profiler.enable");
  await client.send("Profiler.setSamplingInterval", { interval: 50 });
  await client.send("Profiler.start");
  await page.goto(address, { waitUntil: "networkidle0" });
  const { profile } = await client.send("Profiler.stop");
  await page.close();
  return profile;
};

/** Adds each sample's time (microseconds) to the place that it was taken in, where our script is on the stack. */
const addTo = (times, { nodes, samples, timeDeltas }) => {
  const places = new Map();
  const visit = (node, isOurs) => {
    const ours = isOurs || node.callFrame.url.endsWith(file);
    if (ours) places.set(node.id, placeOf(node.callFrame));
    for (const id of node.children ?? [])
      visit(
        nodes.find((it) => it.id === id),
        ours,
      );
  };
  visit(nodes[0], false);
  samples.forEach((id, index) => {
    const place = places.get(id);
    if (place)
      times.set(place, (times.get(place) ?? 0) + (timeDeltas[index + 1] ?? 0));
  });
};

await buildPages(() => undefined, [name]);
const { origin, server } = await serve();
const browser = await puppeteer.launch({
  executablePath: await chromiumPath(),
  args: chromeArgs,
});
const times = new Map();
for (let load = 0; load < Number(loads); load++)
  addTo(times, await profileOf(browser, `${origin}/${name}.html`));
await browser.close();
server.close();

const mean = (time) => time / Number(loads) / 1000;
const rows = [...times].sort(([, a], [, b]) => b - a);
const all = rows.reduce((sum, [, time]) => sum + time, 0);
console.log(
  markdownTable(
    [
      ["Where", "Milliseconds of a load, mean"],
      ...rows
        .filter(([, time]) => mean(time) >= 0.02)
        .map(([place, time]) => [place, mean(time).toFixed(2)]),
      ["All", mean(all).toFixed(2)],
    ],
    { align: ["l", "r"] },
  ),
);
