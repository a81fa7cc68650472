/*
 * What is tried in each app: that its widget shows, obeys, tells, speaks, and
 * goes; that a server's page and the browser's are one; and that a language
 * that failed once can be had.
 */

const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

const fail = (what, found, expected) => {
  throw new Error(
    `${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`,
  );
};

const widget = 'document.querySelector("ibm-partners")';
const inside = (selector) =>
  `[...(${widget}?.shadowRoot?.querySelectorAll("${selector}") ?? [])]`;
const ids = (selector) =>
  `${inside(selector)}.map((panel) => panel.querySelector("slot").name)`;
const title = `${inside("[part=heading]")}[0]?.textContent`;
const output = 'document.querySelector("output").textContent';

/** Layout shifts and events of the widget, from the page's beginning. */
const observe = `
  window.shift = 0;
  window.told = 0;
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries())
      if (!hadRecentInput) shift += value;
  }).observe({ type: "layout-shift", buffered: true });
  addEventListener("ibm-partners-toggle", () => told++);
`;

const forPage = (page) => {
  /** Waits until the page says this of itself. */
  const becomes = async (what, expression, expected) => {
    let found;
    for (let attempts = 0; attempts < 100; attempts++) {
      // A development server may have the page loaded anew.
      found = await page.evaluate(expression).catch(String);
      if (same(found, expected)) return;
      await new Promise((next) => setTimeout(next, 100));
    }
    fail(what, found, expected);
  };
  const click = (selector) =>
    page.evaluate(`document.querySelector("${selector}").click()`);
  return { becomes, click };
};

const use = async (page, { isRendered, files }) => {
  const { becomes, click } = forPage(page);
  const panels = ids(":not([hidden]) > [part=panel]");
  await becomes("shown", ids("[part=panel]"), ["iom", "wco", "frontex"]);
  await becomes("open", panels, ["wco"]);
  await becomes("the title's level", `${inside("h3")}.length`, 1);
  await becomes("exclusive", `${widget}.exclusive`, false);
  await becomes("remember", `${widget}.remember`, true);
  await page.evaluate("new Promise((next) => requestIdleCallback(next))");
  await becomes("events before a click", "told", 0);
  if (isRendered) await becomes("layout shift", "shift", 0);
  await page.evaluate("performance.clearResourceTimings()");
  await click("#open");
  // A server's page shows the button before its framework listens.
  const again = isRendered ? 'document.querySelector("#open").click(), ' : "";
  await becomes("a property", again + panels, ["iom"]);
  await becomes("its last event", output, "wco false");
  await page.evaluate(`${inside("[part~=summary]")}[2].click()`);
  await becomes("a click", panels, ["iom", "frontex"]);
  await becomes("its event", output, "frontex true");
  await click("#language");
  await becomes("the language", title, "Партнёры-исполнители");
  await becomes(
    "where its file is from",
    `[...new Set(performance.getEntriesByType("resource")
      .filter(({ name }) => /\\.js/.test(name))
      .map(({ name }) => new URL(name).origin))]`,
    [new URL(files).origin],
  );
  await becomes("open then", panels, ["iom", "frontex"]);
};

const remove = async (page, { isDeveloped }) => {
  const { becomes, click } = forPage(page);
  const prototype = await page.evaluateHandle(
    'customElements.get("ibm-partners").prototype',
  );
  await click("#remove");
  await becomes("removed", widget, null);
  // Tools for developers keep what was there.
  if (isDeveloped) return;
  const devtools = await page.createCDPSession();
  let left;
  for (let attempts = 0; attempts < 60; attempts++) {
    // The browser itself may keep what the mouse was on, until it is elsewhere.
    await page.mouse.move(attempts, 1);
    // The query's own collection may keep what nothing holds any more.
    await devtools.send("HeapProfiler.collectGarbage");
    const handle = await page.queryObjects(prototype);
    left = await handle.evaluate((objects) => objects.length);
    await handle.dispose();
    if (!left) return;
    await new Promise((next) => setTimeout(next, 250));
  }
  fail("widgets left in memory", left, 0);
};

/** The network fails while a language is loaded. */
const retry = async (page) => {
  const { becomes } = forPage(page);
  await page.evaluate(`addEventListener("ibm-partners-error", ({ detail }) =>
    (window.lost = detail.lang))`);
  const abort = (request) =>
    request.resourceType() === "script" ? request.abort() : request.continue();
  await page.setRequestInterception(true);
  page.on("request", abort);
  await page.evaluate(`${widget}.lang = "en"`);
  await becomes("a language without network", "window.lost", "en");
  page.off("request", abort);
  await page.setRequestInterception(false);
  await page.evaluate(`${widget}.lang = "az"`);
  await becomes("the source", title, "İcraçılar");
  await page.evaluate(`${widget}.lang = "en"`);
  await becomes(
    "the language at another attempt",
    title,
    "Implementing partners",
  );
};

const attributes = /<ibm-partners[^>]*>/;

/** What the server wrote, as a browser without scripts reads it. */
const checkServer = async (address) => {
  const html = await (await fetch(address)).text();
  const tag = attributes.exec(html)?.[0];
  for (const attribute of [/expanded="wco"/, /heading-?level="3"/i, /remember/])
    if (!attribute.test(tag))
      fail("rendered by the server", tag, String(attribute));
};

export const check = async (browser, address, app) => {
  if (app.isRendered) await checkServer(address);
  const page = await browser.newPage();
  try {
    await page.evaluateOnNewDocument(observe);
    const problems = [];
    const onError = ({ message }) => problems.push(message);
    const onConsole = (message) => {
      const { url } = message.location();
      if (
        /^(warn|error|assert)/.test(message.type()) &&
        !url?.endsWith("/favicon.ico") &&
        // Development servers load Lit's own development build.
        !message.text().startsWith("Lit is in dev mode")
      )
        problems.push(`${message.text()} ${url}`);
    };
    page.on("pageerror", onError);
    page.on("console", onConsole);
    await page.goto(address);
    await use(page, app);
    page.off("console", onConsole);
    page.off("pageerror", onError);
    if (!app.losesLanguages) await retry(page);
    await remove(page, app);
    if (problems.length) fail("said or thrown", problems, []);
  } finally {
    await page.close();
  }
};
