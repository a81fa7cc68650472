import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import puppeteer from "puppeteer-core";
import { chromeArgs, chromiumPath } from "../test/browsers.js";

/*
 * What watching for placeholders costs a page: 3,000 nodes appended one by one,
 * beside each other with and without the script, round by round.
 */

const rounds = 15;
const script = readFileSync("dist/ibm-partners.az.js");
const body = `<main>${"<p>text <a href='/'>link</a></p>".repeat(2000)}</main>`;

const server = createServer(({ url }, response) => {
  const isScript = url === "/script.js";
  response.setHeader(
    "content-type",
    isScript ? "text/javascript" : "text/html; charset=utf-8",
  );
  response.end(
    isScript
      ? script
      : `<!doctype html>${body}${url === "/with" ? '<p><a href="/ibm-partners.az.html?embed">x</a></p><script src="/script.js"></script>' : ""}`,
  );
}).listen(0);

const append = async (isApart) => {
  const main = document.querySelector("main");
  const start = performance.now();
  for (let count = 0; count < 3000; count++) {
    const node = document.createElement("div");
    node.innerHTML = "<p><a href='/x'>text</a></p>";
    main.append(node);
    // Observers are told of it before the next one.
    if (isApart) await Promise.resolve();
  }
  await new Promise((resolve) => setTimeout(resolve));
  return performance.now() - start;
};

const browser = await puppeteer.launch({
  executablePath: await chromiumPath(),
  args: chromeArgs,
});
const page = await browser.newPage();
const median = (list) => list.sort((a, b) => a - b)[list.length >> 1];
for (const isApart of [false, true]) {
  const times = { without: [], with: [] };
  for (let round = 0; round < rounds * 2; round++) {
    const kind = round % 2 ? "with" : "without";
    await page.goto(`http://localhost:${server.address().port}/${kind}`);
    // The script looks for placeholders when the page is idle.
    await new Promise((resolve) => setTimeout(resolve, 1200));
    times[kind].push(await page.evaluate(append, isApart));
  }
  const [without, withScript] = [median(times.without), median(times.with)];
  console.log(
    `3,000 nodes one by one, ${isApart ? "each in a microtask" : "in one task"}: ${without.toFixed(1)} ms without the script, ${withScript.toFixed(1)} ms with it, ${(withScript / without).toFixed(2)}×`,
  );
}
await browser.close();
server.close();
