import { execFile, execFileSync } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { expect } from "chai";
import getPort, { portNumbers } from "get-port";
import type { Page } from "puppeteer-core";
import { launch } from "./chromium.js";

/*
 * Real content management systems: scripts outside the project install one
 * into a folder and start it (`<name>.sh FOLDER PORT`, as root).
 */

const scripts = resolve(
  process.env.IBM_PARTNERS_SYSTEMS ?? "../shared/systems",
);

/** Why a system can't be tried here, or false where it can. */
export const missing = (name: string): string | false =>
  (process.getuid?.() !== 0 || !existsSync(join(scripts, `${name}.sh`))) &&
  `no ${name}.sh for root in ${scripts}`;

export interface System {
  address: string;
  /** The system's own folder on the server. */
  folder: string;
  /** Where a web server's settings, logs and the database are too. */
  work: string;
  /** A page of a browser in which nobody has logged in; `scripts: false` is a visitor without. */
  open(options?: { scripts?: boolean }): Promise<Page>;
  /** Runs PHP on the server, as the server's user, and returns what it printed. */
  php(file: string, ...args: string[]): string;
  stop(): Promise<void>;
}

/** Ends the web server and the database below a folder, whether or not both have started; they write until they have ended. */
const end = (work: string): void => {
  execFileSync("bash", [
    "-c",
    `for file in "$0"/{apache/pid,db.pid}; do
      pid=$(cat "$file" 2>/dev/null) && kill "$pid" || continue
      for _ in {1..300}; do kill -0 "$pid" 2>/dev/null || break; sleep .1; done
    done`,
    work,
  ]);
  rmSync(work, { recursive: true, force: true });
};

export const start = async (name: string): Promise<System> => {
  const work = mkdtempSync(join(tmpdir(), `ibm-partners-${name}-`));
  // The web server's user has to reach it.
  chmodSync(work, 0o755);
  // The database's port is 10,000 above.
  const port = await getPort({ port: portNumbers(8130, 8149) });
  try {
    await promisify(execFile)(
      "bash",
      [join(scripts, `${name}.sh`), work, `${port}`],
      { maxBuffer: 2 ** 26 },
    );
    // It serves eight connections at a time, and each of a browser would keep its place for five seconds.
    const config = join(work, "apache/httpd.conf");
    appendFileSync(config, "\nKeepAlive Off\n");
    execFileSync("apache2", ["-f", config, "-k", "graceful"]);
  } catch (error) {
    end(work);
    throw error;
  }
  const browser = await launch();
  return {
    address: `http://127.0.0.1:${port}`,
    folder: join(work, "web"),
    work,
    open: async ({ scripts = true } = {}) => {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      page.setDefaultTimeout(120_000);
      await page.setViewport({ width: 1280, height: 900 });
      await page.setJavaScriptEnabled(scripts);
      // What runs in the page keeps the names of its functions by this, which only the compiler's own modules have.
      await page.evaluateOnNewDocument("globalThis.__name = (it) => it");
      return page;
    },
    php: (file, ...args) =>
      execFileSync("runuser", ["-u", "www-data", "--", "php", file, ...args], {
        encoding: "utf8",
        maxBuffer: 2 ** 28,
        cwd: join(work, "web"),
      }),
    stop: async () => {
      await browser.close();
      end(work);
    },
  };
};

/** What the server sends to somebody who has not logged in. */
export const source = async (address: string): Promise<string> =>
  (await fetch(address, { headers: { connection: "close" } })).text();

/** A person at a screen, whose clicks are counted; what is typed is none. */
export class Person {
  clicks = 0;
  constructor(readonly page: Page) {}

  /** Clicks again where the click went by: a banner or a toolbar that still comes moves what one aims at. */
  async click(selector: string): Promise<void> {
    this.clicks++;
    const locator = this.page.locator(selector);
    for (let tries = 0; tries < 20; tries++) {
      const target = await locator.waitHandle();
      const hits = await target.evaluateHandle((element) => {
        // Bars at the window's edges cover what only just shows.
        element.scrollIntoView({ block: "center", behavior: "instant" });
        const hits: Event[] = [];
        // Drupal acts on the press, after which its button takes no click.
        element.addEventListener("pointerdown", (event) => hits.push(event));
        return hits;
      });
      await locator.click();
      // A page that is gone has been left by the click.
      if (await hits.evaluate(({ length }) => length > 0).catch(() => true))
        return;
    }
    throw new Error(`No click hits ${selector}`);
  }

  /** Clicks of which the last leads to another page, with all that its scripts need. */
  async go(...selectors: string[]): Promise<void> {
    for (const selector of selectors.slice(0, -1)) await this.click(selector);
    await Promise.all([
      this.page.waitForNavigation(),
      this.click(selectors.at(-1)!),
    ]);
  }

  /** A file is chosen in one click. */
  async choose(selector: string, file: string): Promise<void> {
    this.clicks++;
    const input = await this.page.waitForSelector(selector);
    await (
      input as unknown as { uploadFile(path: string): Promise<void> }
    ).uploadFile(file);
  }

  async type(selector: string, text: string): Promise<void> {
    await this.page.locator(selector).fill(text);
  }
}

/** What a visitor finds in the place of each list. */
export interface Seen {
  /** Headings that show, in the lists' own order. */
  lists: { lang: string; names: string[]; expanded: string[] }[];
  /** Links to a page of the list's own, where they show. */
  links: string[];
  scripts: string[];
  /** Whether the page scrolls sideways. */
  isWide: boolean;
}

const look = async (): Promise<Seen> => {
  const widgets = [
    ...document.querySelectorAll<HTMLElement & { ready?: Promise<void> }>(
      "ibm-partners",
    ),
  ];
  for (const widget of widgets) await widget.ready;
  const shows = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) &&
    element.getClientRects().length > 0;
  return {
    lists: widgets.flatMap(({ shadowRoot }) => {
      const names = [
        ...(shadowRoot?.querySelectorAll(
          "li h1, li h2, li h3, li h4, li h5, li h6",
        ) ?? []),
      ].filter(shows);
      const buttons = names.map((it) => it.querySelector("[aria-expanded]"));
      return names.length
        ? {
            lang: names[0].closest("[lang]")?.getAttribute("lang") ?? "",
            names: names.map(({ textContent }) => textContent.trim()),
            expanded: names
              .filter(
                (_, index) =>
                  buttons[index]?.getAttribute("aria-expanded") === "true",
              )
              .map(({ textContent }) => textContent.trim()),
          }
        : [];
    }),
    links: [
      ...document.querySelectorAll<HTMLAnchorElement>(
        'a[href*="ibm-partners."][href*="embed"]',
      ),
    ]
      .filter(shows)
      .map((it) => it.href),
    scripts: [...document.scripts]
      .map(({ src }) => src)
      .filter((src) => src.includes("ibm-partners.")),
    isWide: document.documentElement.scrollWidth > innerWidth,
  };
};

/** Opens an address, and waits until as many lists as expected show. */
export const visit = async (
  page: Page,
  address: string,
  { lists = 1, width = 1280 } = {},
): Promise<Seen> => {
  await page.setViewport({ width, height: 900 });
  await page.goto(address);
  for (const end = Date.now() + 10_000; ;) {
    const seen = await page.evaluate(look);
    if (seen.lists.length >= lists || Date.now() > end) return seen;
    await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
  }
};

/** The full form in a language, whose files are in a folder of the site's. */
export const full = (lang: string, folder: string): string =>
  readFileSync(resolve(`dist/snippets/${lang}/full.html`), "utf8").replaceAll(
    "/ibm-partners/",
    `${folder}/`,
  );

/** Expects that the full form in a page's text is as high before its script as after, and that nothing around it moves. */
export const expectStill = async (
  site: System,
  address: string,
): Promise<void> => {
  const heights = async (scripts: boolean): Promise<number[]> => {
    const visitor = await site.open({ scripts });
    const lists = Number(scripts);
    const found: number[] = [];
    for (const width of [1280, 360]) {
      const seen = await visit(visitor, address, { width, lists });
      expect(seen.lists.length >= 1).to.equal(scripts);
      found.push(
        await visitor.$eval(
          "article ibm-partners, .node ibm-partners",
          (list) => list.parentElement!.getBoundingClientRect().height,
        ),
      );
    }
    await visitor.browserContext().close();
    return found;
  };
  const before = await heights(false);
  const after = await heights(true);
  after.forEach((height, index) =>
    expect(height).to.be.closeTo(before[index], 1),
  );
};
