import { setTimeout as wait } from "node:timers/promises";
import { extractText, getDocumentProxy } from "unpdf";

/** Something done in a tab of its own; `unsupported` where the browser's driver has no tabs. */
const tab = (name, action) => ({
  name,
  async executeCommand({ command, payload, session }) {
    if (command !== name) return undefined;
    if (session.browser.type !== "puppeteer") return { unsupported: true };
    const page = await session.browser.getPage(session.id).browser().newPage();
    try {
      return await action(page, payload);
    } finally {
      await page.close();
    }
  },
});

/** Opens an address, does something there, leaves for another page and comes back: tests can't leave their own page. */
export const leaveAndReturn = tab(
  "leave-and-return",
  async (page, { address, before, elsewhere, after }) => {
    await page.goto(address);
    await page.evaluate(
      `addEventListener("pageshow", (event) => { window.persisted = event.persisted; });
      (async () => {${before}})()`,
    );
    await page.goto(elsewhere);
    // Firefox's driver loses the frame that `goBack` waits for.
    await page.goBack({ timeout: 5000 }).catch(() => wait(1000));
    return page.evaluate(
      `(async () => ({ persisted: window.persisted === true, result: await (async () => {${after}})() }))()`,
    );
  },
);

/** Opens an address as a visitor would, in a tab that is seen, and says what an expression has for value there. */
export const visit = tab("visit", async (page, { address, expression }) => {
  await page.goto(address);
  await page.bringToFront();
  await wait(500);
  return { result: await page.evaluate(expression) };
});

/** Opens an address that has time to prepare the next page, does something there, follows its link, and says what an expression has for value then. */
export const go = tab("go", async (page, { address, before, expression }) => {
  await page.goto(address);
  await wait(1500);
  await page.evaluate(before);
  await wait(300);
  const arrived = page.waitForNavigation({ timeout: 5000 }).catch(() => {});
  await page.evaluate(`document.querySelector("a").click()`);
  await arrived;
  // A prepared page is another tab to Puppeteer, which needs a while to take it over.
  for (let attempts = 0; attempts < 20; attempts++) {
    await wait(500);
    const result = await page.evaluate(expression).catch(() => undefined);
    if (result) return { result };
  }
  return { unsupported: true };
});

/** Prints an address to PDF; answers with the text on its pages. */
export const print = tab("print", async (page, { address }) => {
  await page.goto(address);
  // A widget that takes the place of the whole text waits until the browser is idle.
  await wait(1500);
  const pdf = await page.pdf({ format: "a4" });
  const file = await getDocumentProxy(new Uint8Array(pdf));
  const { text, totalPages } = await extractText(file, { mergePages: true });
  return { text, totalPages };
});
