import puppeteer from "puppeteer-core";
import { chromeArgs, chromiumPath } from "./browsers.js";

/** Takes README's picture of the demo page. */
const browser = await puppeteer.launch({
  executablePath: await chromiumPath(),
  args: chromeArgs,
});
const page = await browser.newPage();
await page.setViewport({ width: 1120, height: 980 });
await page.goto(new URL("../demo/index.html", import.meta.url));
await page.$eval("ibm-partners", async (widget) => {
  widget.open = ["iom"];
  await widget.ready;
});
await new Promise((resolve) => setTimeout(resolve, 500));
await page.screenshot({
  path: new URL("../demo/picture.png", import.meta.url).pathname,
});
await browser.close();
