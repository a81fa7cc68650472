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

/** Ends when each list is rendered, in frames too, and the page has not scrolled for twenty frames. */
const rest = `(async () => {
  const frames = [...document.querySelectorAll("iframe")];
  const documents = () =>
    [document, ...frames.map((frame) => frame.contentDocument)].filter(Boolean);
  const isReady = (document) =>
    document.readyState === "complete" &&
    [...document.querySelectorAll("ibm-partners")].every((list) =>
      list.shadowRoot?.querySelector("[part=base]"));
  let place;
  for (let same = 0; same < 20; same++) {
    await new Promise((next) => {
      requestAnimationFrame(next);
      // No frames are drawn of a page that isn't seen.
      setTimeout(next, 100);
    });
    if (scrollY !== place || !documents().every(isReady)) same = 0;
    place = scrollY;
  }
})()`;

/** Opens an address as a visitor would, in a tab that is seen. */
const open = async (page, address) => {
  await page.goto(address);
  await page.bringToFront();
  await page.evaluate(rest);
};

/** Waits until an expression holds, be it on another page that comes; a driver fails in between. */
const becomes = async (page, expression) => {
  for (let attempts = 0; attempts < 100; attempts++) {
    if (await page.evaluate(expression).catch(() => false)) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
};

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
    await page.goBack({ timeout: 5000 }).catch(() => {});
    await becomes(
      page,
      `location.href === ${JSON.stringify(address)} && document.readyState === "complete"`,
    );
    return page.evaluate(
      `(async () => ({ persisted: window.persisted === true, result: await (async () => {${after}})() }))()`,
    );
  },
);

/** Opens an address and says what an expression has for value there. */
export const visit = tab("visit", async (page, { address, expression }) => {
  await open(page, address);
  return { result: await page.evaluate(expression) };
});

/** Opens an address, does something there when the next page is prepared, follows the link to that, and says what an expression has for value then. */
export const go = tab(
  "go",
  async (page, { address, prepared, before, arrived, expression }) => {
    await open(page, address);
    if (!(await becomes(page, prepared))) return { unsupported: true };
    await page.evaluate(before);
    await page.evaluate(rest);
    const navigated = page.waitForNavigation({ timeout: 5000 }).catch(() => {});
    await page.evaluate(`document.querySelector("a").click()`);
    await navigated;
    // A prepared page is another tab to Puppeteer, which needs a while to take it over.
    if (!(await becomes(page, arrived))) return { unsupported: true };
    await page.evaluate(rest);
    return { result: await page.evaluate(expression) };
  },
);

/** Prints an address, or a page given as HTML, to PDF; answers with the text on its pages. */
export const print = tab("print", async (page, { address, html }) => {
  if (html) await page.setContent(html);
  else await open(page, address);
  const pdf = await page.pdf({ format: "a4" });
  const file = await getDocumentProxy(new Uint8Array(pdf));
  const { text, totalPages } = await extractText(file, { mergePages: true });
  return { text, totalPages };
});
