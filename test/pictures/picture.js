import { readFileSync } from "node:fs";
import puppeteer from "puppeteer-core";
import { looks } from "../../build/configurator.js";
import { chromeArgs, chromiumPath } from "../browsers.js";

/** Takes README's pictures of the demo, and the configurator's of the looks. */
const browser = await puppeteer.launch({
  executablePath: await chromiumPath(),
  args: chromeArgs,
});

/** A page as it is when it has come to rest. */
const take = async (name, width, height, prepare) => {
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  await page.goto(new URL(`../../demo/${name}.html`, import.meta.url));
  await prepare?.(page);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const picture = name === "index" ? "picture" : name;
  await page.screenshot({
    path: new URL(`../../demo/${picture}.png`, import.meta.url).pathname,
  });
};

await take("index", 1120, 980, (page) =>
  page.$eval("ibm-partners", async (widget) => {
    widget.expanded = ["iom"];
    await widget.ready;
  }),
);
await take("looks", 1440, 1600);

/** Bars in place of letters: the pictures are the same in every language. */
const bars = readFileSync(
  new URL(
    import.meta
      .resolve("@fontsource/flow-block/files/flow-block-latin-400-normal.woff2"),
  ),
  "base64",
);
for (const look of ["none", ...looks]) {
  const page = await browser.newPage();
  await page.setViewport({ width: 520, height: 340 });
  await page.goto(
    new URL(`../../demo/look.html?look=${look}&lang=en`, import.meta.url),
  );
  await page.addStyleTag({
    content: `@font-face { font-family: bars; src: url(data:font/woff2;base64,${bars}) }
      ::part(heading), ::part(toggle-all), ::part(name), ::part(panel), ::part(link) { font-family: bars !important }`,
  });
  await new Promise((resolve) => setTimeout(resolve, 500));
  await page.screenshot({
    path: new URL(`../../demo/looks/${look}.webp`, import.meta.url).pathname,
    type: "webp",
    quality: 60,
  });
}
await browser.close();
