import { expect } from "chai";
import { executeServerCommand, sendKeys } from "@web/test-runner-commands";
import type { Content, IbmPartners, PartnerId } from "../src/index.js";

export type { IbmPartners, PartnerId };

export const ids: readonly PartnerId[] = ["frontex", "wco", "iom", "icmpd"];

export const { sourceLocale, targetLocales } = (await (
  await fetch("/src/content/lit-localize.json")
).json()) as { sourceLocale: string; targetLocales: string[] };

/** All languages, the source first. */
export const languages = [sourceLocale, ...targetLocales];

const stage = document.createElement("div");

/** Puts markup on the page, in place of what was there, and waits for its first widget. */
export const mount = async (markup: string): Promise<IbmPartners> => {
  document.body.append(stage);
  stage.innerHTML = markup;
  const widget = stage.querySelector("ibm-partners")!;
  await widget.ready;
  return widget;
};

export const all = <E extends Element = HTMLElement>(
  widget: Element,
  selector: string,
): E[] => [...(widget.shadowRoot?.querySelectorAll<E>(selector) ?? [])];

export const one = <E extends Element = HTMLElement>(
  widget: Element,
  selector: string,
): E => widget.shadowRoot!.querySelector<E>(selector)!;

export const names = (widget: Element): string[] =>
  all(widget, "[part=name]").map((name) => name.textContent);

export const texts = (elements: Iterable<Element>): string[] =>
  [...elements].map((element) => element.textContent);

/** Which panels are open, in the order of the page; before and without scripts those of `<details>`. */
export const opened = (widget: Element): boolean[] =>
  all(widget, "[part=panel]").map(
    (panel) => !panel.closest("[hidden], details:not([open])"),
  );

/** Which panels the browser really shows, be it that they are on their way. */
export const shown = (widget: Element): boolean[] =>
  all(widget, "[part=panel]").map((panel) =>
    panel.children[0].checkVisibility(),
  );

/** What is queued is done and two frames are drawn: observers, tasks and styles have had their turn. Asking for `ready` would render anew. */
export const settled = async (): Promise<void> => {
  for (let frames = 0; frames < 2; frames++) {
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
      // Engines draw no frames of a page that isn't seen.
      setTimeout(resolve, 100);
    });
    await new Promise((resolve) => setTimeout(resolve));
  }
};

/** Waits until a condition holds; fails where it doesn't in time. */
export const until = async (
  condition: () => boolean,
  time = 15_000,
): Promise<void> => {
  const end = performance.now() + time;
  while (!condition()) {
    if (performance.now() > end)
      throw new Error(`Not in time: ${String(condition)}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

/** Waits until what is read is what is expected, for what the browser does beside the page; fails with the difference where it isn't in time. */
export const eventually = async <T>(
  read: () => T | Promise<T>,
  expected: T,
  message?: string,
): Promise<void> => {
  for (const end = performance.now() + 15_000; ;) {
    const found = await read();
    try {
      return void expect(found, message).to.deep.equal(expected);
    } catch (error) {
      if (performance.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

/** Waits until a figure has been the same for twenty frames. */
export const still = async (figure: () => number): Promise<void> => {
  let last: number | undefined;
  for (let frames = 0; frames < 20; frames++) {
    await new Promise(requestAnimationFrame);
    const now = figure();
    if (now !== last) frames = 0;
    last = now;
  }
};

/** The next event of this type on a target, or nothing when none comes in time. */
export const next = (
  target: EventTarget,
  type: string,
  time = 5_000,
): Promise<Event | undefined> =>
  new Promise((resolve) => {
    target.addEventListener(type, resolve, { capture: true, once: true });
    setTimeout(resolve, time, undefined);
  });

/** Presses a key on what has the focus, and waits until the page has it. Drivers lose one now and then: it is pressed again only where the page saw nothing. */
export const press = async (
  key: string,
  target: typeof globalThis = window,
): Promise<void> => {
  for (let attempts = 0; attempts < 3; attempts++) {
    const down = next(target, "keydown", 2_000);
    const up = next(target, "keyup");
    await sendKeys({ press: key });
    if (await down) return void (await up);
    target.focus();
  }
};

/** What only a browser's driver can do; the test is skipped where this one can't. */
export const command = async <Answer>(
  context: Mocha.Context,
  name: string,
  payload: object,
): Promise<Answer> => {
  const answer = await executeServerCommand<
    Answer & { unsupported?: true },
    object
  >(name, payload);
  if (answer.unsupported) context.skip();
  return answer;
};

/** Asks Chromium to collect what nothing holds any more. What one collection finds dead, another frees. */
export const collectGarbage = async (context: Mocha.Context): Promise<void> => {
  for (let collections = 0; collections < 2; collections++) {
    await command(context, "devtools", {
      method: "HeapProfiler.collectGarbage",
    });
    await settled();
  }
};

/** Bytes of JavaScript's heap after garbage collection, in Chromium. */
export const heap = async (context: Mocha.Context): Promise<number> => {
  await collectGarbage(context);
  const { usedSize } = await command<{ usedSize: number }>(
    context,
    "devtools",
    { method: "Runtime.getHeapUsage" },
  );
  return usedSize;
};

/** One of the figures that Chromium keeps of a page: `Nodes`, `JSEventListeners`, `RecalcStyleCount`. */
export const metric = async (
  context: Mocha.Context,
  name: string,
): Promise<number> => {
  await command(context, "devtools", { method: "Performance.enable" });
  const { metrics } = await command<{
    metrics: { name: string; value: number }[];
  }>(context, "devtools", { method: "Performance.getMetrics" });
  return metrics.find((metric) => metric.name === name)!.value;
};

const { page: budgets } = (await (
  await fetch("/bench/budgets.json")
).json()) as { page: Record<string, number> };

/** The bound of `bench/budgets.json` that has this name. */
export const bound = (name: string): number => {
  expect(budgets, "bench/budgets.json").to.have.property(name);
  return budgets[name];
};

/**
 * Holds a figure that an engine's own business can only make larger, now and
 * then: it is measured again while it is too large. What is really too large
 * stays so.
 */
export const holdOnce = async (
  name: string,
  measure: () => Promise<number>,
): Promise<void> => {
  let figure = Infinity;
  for (let times = 0; figure > bound(name) && times < 8; times++)
    figure = Math.min(figure, await measure());
  hold(name, figure);
};

/** Holds a figure against `bench/budgets.json`, where its name is. */
export const hold = (name: string, figure: number): void => {
  console.info(`${name}: ${Math.round(figure)}`);
  expect(figure, name).to.be.at.most(bound(name));
};

/** Lets the page believe in what the visitor's system prefers, or that it is printed, in Chromium, until the test ends. */
export const prefer = async (
  context: Mocha.Context,
  preferences: Record<string, string>,
  media = "",
): Promise<void> => {
  // Chromium 109 would make all of its tabs believe it, and other tests run there.
  if (navigator.userAgent.includes("Chrome/109.")) context.skip();
  const features = Object.entries(preferences).map(([name, value]) => ({
    name,
    value,
  }));
  await command(context, "devtools", {
    method: "Emulation.setEmulatedMedia",
    params: { features, media },
  });
  const query = features
    .filter(({ value }) => value)
    .map(({ name, value }) => `(${name}: ${value})`)
    .join(" and ");
  if (query && !matchMedia(query).matches) context.skip();
};

/** What is said on the console while something is done. */
export const warnings = async (
  action: () => unknown,
  target: typeof globalThis = window,
): Promise<string[]> => {
  const said: string[] = [];
  const { warn } = target.console;
  target.console.warn = (...args: unknown[]) => said.push(args.join(" "));
  try {
    await action();
  } finally {
    target.console.warn = warn;
  }
  return said;
};

/** An `<iframe>` of its own: a page whose scripts, globals and address are not the test's. */
export const frame = async (
  attributes: { src: string } | { srcdoc: string },
): Promise<Window & typeof globalThis> => {
  const iframe = Object.assign(
    document.createElement("iframe"),
    { width: "800", height: "600" },
    attributes,
  );
  const loaded = new Promise((resolve) =>
    iframe.addEventListener("load", resolve, { once: true }),
  );
  document.body.append(iframe);
  await loaded;
  return iframe.contentWindow as Window & typeof globalThis;
};

/** What needs no script, where none runs: a snippet's file on a page, or the page of its own. */
export const withoutScripts = async (
  file: string,
  lang = "az",
): Promise<Window & typeof globalThis> => {
  const answer = await fetch(`/dist/${file.replace("%", lang)}.html`);
  const html = (await answer.text()).replace(/<script.*<\/script>/g, "");
  return await frame(
    html.startsWith("<!doctype")
      ? // Its policy lets no checker in.
        { srcdoc: html.replace(/<meta http-equiv.*>/, "") }
      : page(`<main lang="${lang}"><h1>IBM</h1>${html}</main>`),
  );
};

/** The files of what needs no script, by `%` for the language. */
export const scriptless = [
  "snippets/%/static",
  "snippets/%/full",
  "ibm-partners.%",
];

export const removeFrames = (): void =>
  document
    .querySelectorAll("body > iframe")
    .forEach((iframe) => iframe.remove());

/** A page that holds this markup in its body, with whatever scripts it names. */
export const page = (body: string, head = ""): { srcdoc: string } => ({
  srcdoc: `<!doctype html><html lang="az"><head><meta charset="utf-8"><title>Page</title>${head}</head><body>${body}</body></html>`,
});

/** The same with an address of its own, so that links into it lead there. */
export const file = (body: string, head = ""): { src: string } => {
  const html = page(body, head).srcdoc.replace(
    /"(?=\/(dist|test|node_modules|library)\/)/g,
    `"${location.origin}`,
  );
  return { src: URL.createObjectURL(new Blob([html], { type: "text/html" })) };
};

/** The same with an address of the server's, which routers need. */
export const served = (
  body: string,
  head = "",
  path = "/page",
): { src: string } => ({
  src: `${path}?html=${encodeURIComponent(page(body, head).srcdoc)}`,
});

export const script = '<script src="/dist/ibm-partners.az.js"></script>';

/** Chromium has them since 111, Firefox since 123. */
export const hasDeclarativeRoots =
  "shadowRootMode" in HTMLTemplateElement.prototype;

/** A copy of `dist/` whose Russian text comes, or is lost, when it is let go. */
export const held = (fault: "held" | "lost" = "held") => {
  const folder = `/faulty/${fault}-${crypto.randomUUID()}`;
  return {
    folder,
    asked: () => fetch(`${folder}/asked`),
    release: () => fetch(`${folder}/release`),
  };
};

/** What a translation says: the texts of its HTML. */
export const translation = async (lang: string) => {
  const { content } = (await import(`/dist/languages/${lang}.js`)) as {
    content: Content;
  };
  const plain = (html: string, selector = "body"): string[] =>
    texts(
      new DOMParser()
        .parseFromString(html, "text/html")
        .querySelectorAll(selector),
    );
  return {
    title: plain(content.title)[0],
    expandAll: plain(content.expandAll)[0],
    collapseAll: plain(content.collapseAll)[0],
    partners: Object.fromEntries(
      ids.map((id) => [
        id,
        {
          name: plain(content.partners[id].name)[0],
          text: plain(content.partners[id].html, "p"),
        },
      ]),
    ) as Record<PartnerId, { name: string; text: string[] }>,
  };
};

/** The source text: the title, and each partner's name and paragraphs. */
export const source = async (): Promise<{
  title: string;
  partners: { name: string; text: string[] }[];
}> => {
  const file = await fetch("/test/partners.az.txt");
  const [title, ...lines] = (await file.text())
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  const partners: { name: string; text: string[] }[] = [];
  for (const line of lines) {
    if (line.startsWith("•"))
      partners.push({ name: line.slice(1).trim(), text: [] });
    // The source writes each name twice: in the list and above the text.
    else if (line !== partners.at(-1)!.name) partners.at(-1)!.text.push(line);
  }
  return { title: title, partners };
};
