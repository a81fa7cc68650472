/** One session for each page: what is enabled or looked up in one is not known to another. */
const sessions = new WeakMap();

/**
 * The command `devtools`: what Chromium's own tools can do to a page, by the
 * methods of its protocol. Answers `unsupported` in other engines.
 */
export const devtools = {
  name: "devtools",
  async executeCommand({ command, payload, session }) {
    if (command !== "devtools") return undefined;
    if (
      session.browser.type !== "puppeteer" ||
      session.browser.name === "Firefox"
    )
      return { unsupported: true };
    const page = session.browser.getPage(session.id);
    if (!sessions.has(page)) {
      sessions.set(
        page,
        page.createCDPSession?.() ?? page.target().createCDPSession(),
      );
    }
    const client = await sessions.get(page);
    return client.send(payload.method, payload.params);
  },
};
