import { setTimeout as wait } from "node:timers/promises";

/**
 * The command `leave-and-return`: a tab of its own opens an address, does
 * something there, leaves for another page and comes back. Tests can't leave
 * their own page. Answers `unsupported` where the browser's driver has no tabs.
 */
export const leaveAndReturn = {
  name: "leave-and-return",
  async executeCommand({ command, payload, session }) {
    if (command !== "leave-and-return") return undefined;
    if (session.browser.type !== "puppeteer") return { unsupported: true };
    const page = await session.browser.getPage(session.id).browser().newPage();
    try {
      await page.goto(payload.address);
      await page.evaluate(
        `addEventListener("pageshow", (event) => { window.persisted = event.persisted; });
        ${payload.before}`,
      );
      await page.goto(payload.elsewhere);
      // Firefox's driver loses the frame that `goBack` waits for.
      await page.goBack({ timeout: 5000 }).catch(() => wait(1000));
      return await page.evaluate(
        `({ persisted: window.persisted === true, result: (() => {${payload.after}})() })`,
      );
    } finally {
      await page.close();
    }
  },
};
