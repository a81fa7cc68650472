import { expect } from "chai";
import {
  frame,
  ids,
  next,
  opened,
  removeFrames,
  script,
  settled,
  source,
  texts,
  until,
  type IbmPartners,
} from "../helpers.js";

const debian = {
  Prototype:
    "/debian/libjs-prototype/usr/share/javascript/prototype/prototype.js",
  MooTools: "/debian/libjs-mootools/usr/share/javascript/mootools/mootools.js",
  "MooTools More":
    "/debian/libjs-mootools/usr/share/javascript/mootools/mootools-more.js",
};

const libraries: Record<string, string[]> = {
  Prototype: [debian.Prototype],
  MooTools: [debian.MooTools, debian["MooTools More"]],
  "jQuery 1": ["/test/hosts/node_modules/jquery-1/dist/jquery.js"],
  "jQuery 3": ["/test/hosts/node_modules/jquery/dist/jquery.js"],
  "core-js 2": ["/test/hosts/node_modules/core-js-2/client/shim.js"],
  "zone.js": ["/test/hosts/node_modules/zone.js/bundles/zone.umd.js"],
  webcomponentsjs: [
    "/test/hosts/node_modules/@webcomponents/webcomponentsjs/webcomponents-bundle.js",
  ],
  "the scoped registry’s polyfill": [
    "/test/hosts/node_modules/@webcomponents/scoped-custom-element-registry/scoped-custom-element-registry.min.js",
  ],
  "polluted prototypes": ["/test/hosts/pages/polluted.js"],
  "frozen prototypes": ["/test/hosts/pages/frozen.js"],
};

const scripts = (sources: string[]) =>
  sources.map((src) => `<script src="${src}"></script>`).join("");

const link = '<a href="/dist/ibm-partners.az.html?embed">İcraçılar</a>';

/** One of each form, and what nobody may touch. */
const body = `<header id="top" class="x">Nazirlik <a href="/dist/ibm-partners.az.html">menyu</a></header>
<ibm-partners id="a">${link}</ibm-partners>
<p>${link}</p>
<footer style="color: teal"><form><input name="q" value="x"></form></footer>`;

const listeners = `<script>
  addEventListener("error", ({ message }) => (window.errors ??= []).push(message));
  addEventListener("unhandledrejection", ({ reason }) => (window.errors ??= []).push(String(reason)));
  for (const name of ["warn", "error"])
    console[name] = (...args) => (window.said ??= []).push(args.join(" "));
</script>`;

const html = (content: string, head = "", doctype = "<!doctype html>") =>
  `${doctype}<html lang="az"><head><meta charset="utf-8"><title>Page</title>${listeners}${head}</head><body>${content}</body></html>`;

type Page = Window &
  typeof globalThis & {
    errors?: string[];
    said?: string[];
    $: (element: unknown) => { html: (markup: string) => void };
  };

const ready = async (window: Window & typeof globalThis): Promise<Page> => {
  const widgets = [...window.document.querySelectorAll("ibm-partners")];
  await Promise.all(widgets.map((widget) => widget.ready));
  return window as Page;
};

const open = async (srcdoc: string) => ready(await frame({ srcdoc }));

/** A page of its own address, in whatever mode and encoding: those of a `srcdoc` are this page's. */
const openFile = async (...parts: (string | Uint8Array<ArrayBuffer>)[]) => {
  const absolute = parts.map((part) =>
    typeof part === "string"
      ? part.replace(/"(?=\/(dist|test)\/)/g, `"${location.origin}`)
      : part,
  );
  const file = new Blob(absolute, { type: "text/html" });
  return ready(await frame({ src: URL.createObjectURL(file) }));
};

/** All of a page but the widget, the script that brings it and what it stands for. */
const outside = ({ document }: Window) => {
  const copy = document.documentElement.cloneNode(true) as HTMLElement;
  copy
    .querySelectorAll('ibm-partners, p > a, script[src*="ibm-partners"]')
    .forEach((element) => element.remove());
  return copy.outerHTML;
};

const text = (await source()).partners
  .flatMap((partner) => [partner.name, ...partner.text])
  .join(" ")
  .replace(/\s+/g, " ");

/** The text is whole, the panels open and close, and nobody has anything to complain of. */
const expectWidgets = async (window: Page, count = 2) => {
  const find = () => [...window.document.querySelectorAll("ibm-partners")];
  await until(() => find().length === count);
  const widgets = find();
  expect(widgets.length).to.equal(count);
  for (const widget of widgets) {
    await widget.ready;
    const root = widget.shadowRoot!;
    const shown = texts(root.querySelectorAll("[part=name], p"))
      .join(" ")
      .replace(/\s+/g, " ");
    expect(shown).to.equal(text);
    expect(opened(widget)).to.deep.equal([false, false, false, false]);
    root.querySelectorAll<HTMLElement>("[part~=summary]")[1].click();
    await until(
      () =>
        widget.getAttribute("expanded") === "wco" &&
        root.querySelectorAll("p")[3].getBoundingClientRect().height > 10,
    );
    root.querySelector("button")!.click();
    await widget.ready;
    expect(widget.expanded.join()).to.equal(ids.join());
    widget.collapseAll();
    await widget.ready;
    expect(opened(widget)).to.deep.equal([false, false, false, false]);
  }
  expect(window.errors ?? []).to.deep.equal([]);
  expect(window.said ?? []).to.deep.equal([]);
};

/** What comes later, as frameworks and AJAX bring it. */
const addLater = async ({ document }: Window) => {
  const place = document.createElement("div");
  document.body.append(place);
  place.innerHTML = `<p>${link}</p>`;
  place.append(document.createElement("ibm-partners"));
  await settled();
};

afterEach(removeFrames);

// First: what other frames leave in the history confuses WebKit when one goes back.
describe("with Turbo", () => {
  it("shows each list once on every page and after Back, as the visitor left it", async () => {
    const window = (await frame({
      src: "/test/hosts/pages/turbo.html",
    })) as Page;
    const { document } = window;
    // WebKit draws no frame, and Turbo waits for one, where nobody sees it.
    window.frameElement!.scrollIntoView();
    await ready(window);
    await expectWidgets(window, 3);
    const first = document.querySelector("ibm-partners")!;
    first.expanded = ["iom"];
    await first.ready;

    const visit = async (action: () => void) => {
      const loaded = next(document, "turbo:load");
      action();
      expect((await loaded) !== undefined).to.equal(true);
      await settled();
      await ready(window);
    };
    await visit(() => document.querySelector<HTMLElement>("#next")!.click());
    expect(window.location.search).to.equal("?next");
    await expectWidgets(window, 3);
    await visit(() => window.history.back());
    expect(window.location.search).to.equal("");
    const again = document.querySelector("ibm-partners")!;
    expect(again === first).to.equal(false);
    expect(opened(again)).to.deep.equal([false, false, true, false]);
    again.collapseAll();
    await again.ready;
    await expectWidgets(window, 3);
  });
});

describe("beside", () => {
  for (const [name, sources] of Object.entries(libraries)) {
    for (const order of ["before", "after"]) {
      it(`${name}, loaded ${order} it`, async function () {
        if (sources.some((src) => src.startsWith("/debian/"))) {
          // Time to fetch the package.
          this.timeout(60_000);
          const answers = await Promise.all(sources.map((src) => fetch(src)));
          if (!answers.every(({ ok }) => ok)) this.skip();
        }
        const library = scripts(sources);
        const alone = await open(html(body, library));
        const all = order === "before" ? library + script : script + library;
        const window = await open(html(body, all));
        expect(outside(window)).to.equal(outside(alone));
        await addLater(window);
        await expectWidgets(window, 4);
      });
    }
  }

  // It can't run itself where Trusted Types are required.
  for (const order of ["before", "after"])
    it(`jQuery 1.12’s $.extend, which puts what the address says on every object ${order} it`, async () => {
      // It loops for ever over lists that it puts there.
      const markup = '<img src="x" onerror="parent.pwned = true">';
      const extend = `${scripts(libraries["jQuery 1"])}<script>
        $.extend(true, {}, JSON.parse(decodeURIComponent(location.hash.slice(1))));
      </script>`;
      const page = html(
        `<ibm-partners>${link}</ibm-partners>`,
        order === "before" ? extend + script : script + extend,
      ).replace(/"(?=\/(dist|test)\/)/g, `"${location.origin}`);
      const address = URL.createObjectURL(
        new Blob([page], { type: "text/html" }),
      );
      for (const names of [
        { _$litType$: 1, strings: markup, raw: markup, values: "" },
        { raw: markup, _$litStatic$: markup, r: "" },
        { status: markup, text: markup, title: markup, content: markup },
      ]) {
        const json = `{"__proto__":${JSON.stringify(names)}}`;
        const window = (await frame({
          src: `${address}#${encodeURIComponent(json)}`,
        })) as Page;
        const { document } = window;
        expect(Object.keys(names)[0] in document.body).to.equal(true);
        document.body.append(document.createElement("ibm-partners"));
        await settled();
        expect("pwned" in globalThis).to.equal(false);
        expect(window.errors ?? []).to.deep.equal([]);
        for (const list of document.querySelectorAll("ibm-partners"))
          expect(list.shadowRoot?.querySelector("img") ?? null).to.equal(null);
      }
    });

  it("jQuery’s way to replace content", async () => {
    const snippets = [
      `<p>${link}</p>`,
      `${script}<ibm-partners>${link}</ibm-partners>`,
    ];
    for (const library of [libraries["jQuery 1"], libraries["jQuery 3"]]) {
      const window = await open(
        html("<main></main>", scripts(library) + script),
      );
      for (const snippet of snippets) {
        window.$("main").html(snippet);
        await expectWidgets(window, 1);
      }
    }
  });
});

describe("on a page", () => {
  it("that resets everything, important", async () => {
    const window = await open(
      html(body, `<style>* { all: unset !important }</style>${script}`),
    );
    await expectWidgets(window);
  });

  it("in quirks mode", async () => {
    const window = await openFile(html(body, script, ""));
    expect(window.document.compatMode).to.equal("BackCompat");
    await expectWidgets(window);
  });

  for (const [encoding, letter, byte] of [
    ["windows-1251", "Ж", 0xc6],
    ["windows-1254", "İ", 0xdd],
    ["koi8-r", "Ж", 0xf6],
  ] as const) {
    it(`in ${encoding}`, async () => {
      const [before, after] = html(`<p id="own">|</p>${body}`, script)
        .replace("utf-8", encoding)
        .replaceAll("İcraçılar", "link")
        .split("|");
      const window = await openFile(before, new Uint8Array([byte]), after);
      expect(window.document.characterSet.toLowerCase()).to.equal(encoding);
      expect(texts([window.document.querySelector("#own")!])).to.deep.equal([
        letter,
      ]);
      await expectWidgets(window);
    });
  }

  it("whose base is elsewhere", async () => {
    const window = await openFile(
      html(
        body,
        `<base href="https://elsewhere.invalid/x/" target="_blank">${script}`,
      ),
    );
    await expectWidgets(window);
    window.location.hash = "#a-iom";
    const widget = window.document.querySelector("ibm-partners")!;
    await until(() => widget.expanded.join() === "iom");
  });

  it("that trusts scripts by a nonce alone, and what they load", async () => {
    const page = html(
      `${body}<ibm-partners lang="ru"></ibm-partners>`,
      `<script>{
        const script = document.createElement("script");
        script.type = "module";
        script.src = "${location.origin}/dist/ibm-partners.js";
        document.head.append(script);
      }</script>`,
    )
      .replaceAll("<script", '<script nonce="r4nd0m"')
      .replace(
        "<title>",
        `<meta http-equiv="Content-Security-Policy" content="script-src 'nonce-r4nd0m' 'strict-dynamic'; base-uri 'none'; object-src 'none'">$&`,
      );
    const window = await open(page);
    const widgets = window.document.querySelectorAll("ibm-partners");
    await until(() => [...widgets].every((it) => it.matches(":defined")));
    const russian = window.document.querySelector("ibm-partners[lang=ru]")!;
    await (russian as IbmPartners).ready;
    expect(
      russian.shadowRoot!.querySelector("[part=base]")!.getAttribute("lang"),
    ).to.equal("ru");
    russian.remove();
    await expectWidgets(window);
  });

  it("in a sandbox, where storage throws", async () => {
    const iframe = document.createElement("iframe");
    iframe.sandbox.add("allow-scripts");
    iframe.srcdoc = html(
      `${body}<script>addEventListener("load", async () => {
        const widget = document.querySelector("ibm-partners");
        widget.remember = true;
        widget.expandAll();
        await widget.ready;
        let storage = true;
        try { sessionStorage.length } catch { storage = false }
        parent.postMessage({ storage, errors, said, open: widget.expanded, names: [...widget.shadowRoot.querySelectorAll("[part~=expanded] [part=name]")].length }, "*");
      })</script>`,
      `<script>errors = []; said = [];</script>${script.replace('"/', `"${location.origin}/`)}`,
    );
    document.body.append(iframe);
    const { data } = (await next(window, "message")) as MessageEvent<unknown>;
    expect(data).to.deep.equal({
      storage: false,
      errors: [],
      said: [],
      open: ids,
      names: 4,
    });
  });

  it("that is written by a script, while it loads", async () => {
    const written = JSON.stringify(script + body).replaceAll("</", "<\\/");
    const window = await open(
      html(`<script>document.write(${written})</script>`),
    );
    await expectWidgets(window);
  });

  it("that is written anew", async () => {
    const window = await open(html(body, script));
    window.document.open();
    window.document.write(html(body, script));
    window.document.close();
    await next(window, "load");
    await expectWidgets(window);
  });
});

describe("on its way back", () => {
  it("keeps no page out of the back/forward cache, and stays as it was", async () => {
    const window = await open(
      html(
        body,
        `<script>
          var heard = [];
          const listen = EventTarget.prototype.addEventListener;
          EventTarget.prototype.addEventListener = function (type, ...rest) {
            heard.push(type);
            return listen.call(this, type, ...rest);
          };
        </script>${script}`,
      ),
    );
    const heard = Reflect.get(window, "heard") as string[];
    expect(heard).to.include("hashchange");
    expect(heard.filter((type) => type.includes("unload"))).to.deep.equal([]);
    for (const type of ["pagehide", "pageshow"]) {
      window.dispatchEvent(
        new window.PageTransitionEvent(type, { persisted: true }),
      );
    }
    await expectWidgets(window);
  });
});

describe("as an optimiser leaves it", () => {
  const code = fetch("/dist/ibm-partners.az.js").then((file) => file.text());
  const hosted = (...parts: BlobPart[]) =>
    `<script src="${URL.createObjectURL(new Blob(parts, { type: "text/javascript" }))}"></script>`;

  it("hosted elsewhere", async () => {
    const window = await open(html(body, hosted(await code)));
    await expectWidgets(window);
  });

  it("in one file with others", async () => {
    const jquery = await (await fetch(libraries["jQuery 1"][0])).text();
    const window = await open(
      html(body, hosted(jquery, await code, "window.last = 1")),
    );
    await expectWidgets(window);
    expect(Reflect.get(window, "last")).to.equal(1);
  });

  it("inside the page", async () => {
    const window = await open(html(body, `<script>${await code}</script>`));
    await expectWidgets(window);
  });

  it("delayed until the visitor does something, with the page’s state faked", async () => {
    const marked = script.replace("<script", '$& data-ibm-partners="az"');
    const window = await open(
      html(body + marked.replace("<script", '$& type="text/delayed"')),
    );
    const { document } = window;
    let state = "loading";
    Object.defineProperty(document, "readyState", { get: () => state });
    const delayed = document.querySelector("[type='text/delayed']")!;
    const copy = document.createElement("script");
    for (const { name, value } of delayed.attributes)
      if (name !== "type") copy.setAttribute(name, value);
    delayed.replaceWith(copy);
    await next(copy, "load");
    state = "complete";
    document.dispatchEvent(new window.CustomEvent("DOMContentLoaded"));
    await expectWidgets(window, 3);
  });
});
