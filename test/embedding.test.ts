import { expect } from "chai";
import {
  file,
  frame,
  languages,
  one,
  opened,
  page,
  removeFrames,
  script,
  settled,
  targetLocales,
  texts,
  until,
  warnings,
} from "./helpers.js";

/** Chromium since 127, Firefox since 138, Safari since 18. */
const pinsModules = !/Chrome\/109\./.test(navigator.userAgent);

const href = "/dist/ibm-partners.az.html";
const link = `<a href="${href}">İcraçılar</a>`;

const load = async (
  body: string,
  head = '<script src="/dist/ibm-partners.az.js" defer></script>',
) => {
  const window = await frame(page(body, head));
  const widgets = [...window.document.querySelectorAll("ibm-partners")];
  await Promise.all(widgets.map((widget) => widget.ready));
  return {
    window,
    document: window.document,
    widgets,
    widget: widgets[0],
  };
};

const run = (document: Document, attributes: Record<string, string>) =>
  new Promise((resolve) => {
    const element = document.createElement("script");
    for (const [name, value] of Object.entries(attributes))
      element.setAttribute(name, value);
    element.onload = resolve;
    document.body.append(element);
  });

const partners = (widget: Element) =>
  widget.shadowRoot!.querySelectorAll("[part~=partner]").length;

afterEach(removeFrames);

describe("form A, element and script", () => {
  for (const attributes of ["", "defer", "async", 'type="module"']) {
    it(`shows the list with <script ${attributes}>`, async () => {
      const { widget } = await load(
        `<ibm-partners>${link}</ibm-partners>`,
        `<script src="/dist/ibm-partners.az.js" ${attributes}></script>`,
      );
      expect(partners(widget)).to.equal(4);
      expect(widget.querySelector("a")!.getClientRects()).to.have.length(0);
    });
  }

  it("keeps the link where scripts don’t run", async () => {
    const window = await frame(page(`<ibm-partners>${link}</ibm-partners>`));
    expect(window.document.querySelector("a")!.getClientRects()).to.have.length(
      1,
    );
  });
});

describe("two copies on a page", () => {
  it("say nothing when they are the same", async () => {
    const { window, document } = await load("<ibm-partners></ibm-partners>");
    const said = await warnings(
      () => run(document, { src: "/dist/ibm-partners.js", type: "module" }),
      window,
    );
    expect(said).to.deep.equal([]);
    expect(document.querySelectorAll("ibm-partners")).to.have.length(1);
  });

  it("leave the first in charge, its text too, and warn when the versions differ", async () => {
    const { window, document, widget } = await load(
      "<ibm-partners></ibm-partners>",
    );
    const first = window.customElements.get("ibm-partners")! as unknown as {
      version: string;
    };
    const code = await (await fetch("/dist/ibm-partners.az.js")).text();
    const other = URL.createObjectURL(
      new Blob([
        code
          .replace(`"${first.version}"`, '"99.0.0"')
          .replaceAll("Frontex", "Other"),
      ]),
    );
    const text = () => widget.shadowRoot!.textContent;
    const before = text();
    const said = await warnings(() => run(document, { src: other }), window);
    expect(said).to.have.length(1);
    expect(said[0]).to.include(first.version).and.to.include("99.0.0");
    expect(window.customElements.get("ibm-partners")).to.equal(first);
    await widget.updateComplete;
    expect(text()).to.equal(before);
  });
});

describe("the page", () => {
  it("gets no globals, no styles, no cookies and no requests but for the script", async () => {
    const { window, document } = await load(
      "<ibm-partners remember expanded=all></ibm-partners><p>text</p>",
      "",
    );
    const globals = () =>
      [
        ...Object.getOwnPropertyNames(window),
        ...Object.getOwnPropertyNames(window.Symbol),
        ...Object.getOwnPropertyNames(window.Element.prototype),
      ].sort();
    const before = {
      globals: globals(),
      head: document.head.innerHTML,
      cookie: document.cookie,
    };
    await run(document, { src: "/dist/ibm-partners.az.js" });
    await document.querySelector("ibm-partners")!.ready;
    expect(globals()).to.deep.equal(before.globals);
    expect(document.head.innerHTML).to.equal(before.head);
    expect(document.cookie).to.equal(before.cookie);
    expect(document.styleSheets).to.have.length(0);
    const requests = window.performance
      .getEntriesByType("resource")
      .map(({ name }) => new URL(name).pathname);
    expect(requests.filter((path) => !path.includes("favicon"))).to.deep.equal([
      "/dist/ibm-partners.az.js",
    ]);
  });

  it("may forbid inline scripts and styles and require trusted types", async () => {
    const window = await frame({ src: "/test/pages/strict.html" });
    const { document } = window;
    const widget = document.querySelector("ibm-partners")!;
    const violations: string[] = [];
    document.addEventListener(
      "securitypolicyviolation",
      ({ violatedDirective }) => violations.push(violatedDirective),
    );
    widget.expandAll();
    await widget.ready;
    expect(partners(widget)).to.equal(4);
    expect(
      window.getComputedStyle(one(widget, "[part~=summary]")).display,
    ).to.equal("flex");
    expect(violations).to.deep.equal([]);
  });

  it("may forbid our policy: the fallback stays, and a warning names it", async () => {
    const window = (await frame({
      src: "/test/pages/forbidding.html",
    })) as Window & typeof globalThis & { said: string[] };
    await window.document.querySelector("ibm-partners")!.ready;
    // An engine without Trusted Types shows the list.
    const forbidden = "trustedTypes" in window;
    const link = window.document.querySelector("ibm-partners a")!;
    expect(link.getClientRects()).to.have.length(forbidden ? 1 : 0);
    expect(window.said).to.have.length(forbidden ? 1 : 0);
    if (forbidden) expect(window.said[0]).to.include("ibm-partners");
  });

  /** A page that has a Lit of its own, and a policy by which only Lit makes markup. */
  const withLit = async (names: string, order: "first" | "last") => {
    const own = `<script type="module">
      import { html, render } from "/node_modules/lit-html/lit-html.js";
      render(html\`own\`, document.querySelector("main"));
    </script>`;
    const scripts = `${order === "first" ? own : ""}<script src="/dist/ibm-partners.az.js" defer></script>${order === "last" ? own : ""}`;
    const { document, said } = (await frame(
      page(
        `<main></main><ibm-partners>${link}</ibm-partners>`,
        `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'; trusted-types lit-html ${names}">
        <script>
          said = [];
          console.warn = (message) => said.push(message);
          addEventListener("error", ({ message }) => said.push(message));
        </script>${scripts}`,
      ),
    )) as Window & typeof globalThis & { said: string[] };
    const widget = document.querySelector("ibm-partners")!;
    await widget.ready;
    expect(document.querySelector("main")!.textContent).to.equal("own");
    return { widget, said };
  };

  for (const order of ["first", "last"] as const) {
    it(`may have a Lit of its own, which comes ${order}, where it allows our policy too`, async () => {
      const { widget, said } = await withLit("ibm-partners", order);
      expect(partners(widget)).to.equal(4);
      expect(said).to.deep.equal([]);
    });

    it(`may have a Lit of its own, which comes ${order}, and not allow our policy: that one works, the fallback stays, and a warning names the policy`, async () => {
      const { widget, said } = await withLit("", order);
      const forbidden = "trustedTypes" in window;
      expect(widget.querySelector("a")!.getClientRects()).to.have.length(
        forbidden ? 1 : 0,
      );
      expect(said).to.have.length(forbidden ? 1 : 0);
      if (forbidden) expect(said[0]).to.include("ibm-partners");
    });
  }

  it("may require trusted types and have two languages", async () => {
    const { document, said } = (await frame(
      page(
        "<ibm-partners lang=az></ibm-partners><ibm-partners lang=ru></ibm-partners>",
        `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'; trusted-types ibm-partners">
        <script>
          said = [];
          console.warn = (message) => said.push(message);
          addEventListener("error", ({ message }) => said.push(message));
        </script>
        <script src="/dist/ibm-partners.az.js" defer></script>
        <script src="/dist/ibm-partners.ru.js" defer></script>`,
      ),
    )) as Window & typeof globalThis & { said: string[] };
    for (const widget of document.querySelectorAll("ibm-partners")) {
      await widget.ready;
      expect(partners(widget)).to.equal(4);
    }
    expect(said).to.deep.equal([]);
  });

  it("may have elements with the names of what older browsers lack", async () => {
    const names = ["trustedTypes", "requestIdleCallback", "navigation"];
    const full = await (await fetch("/dist/snippets/az/full.html")).text();
    const { document, said } = (await frame(
      page(
        names.map((name) => `<b id="${name}"></b>`).join("") +
          full.replace("/ibm-partners/", "/dist/"),
        `<script>
          said = [];
          for (const name of ${JSON.stringify(names)}) delete window[name];
          console.warn = (message) => said.push(message);
          addEventListener("error", ({ message }) => said.push(message));
          addEventListener("unhandledrejection", ({ reason }) => said.push(reason));
        </script>`,
      ),
    )) as Window & typeof globalThis & { said: unknown[] };
    const widget = document.querySelector("ibm-partners")!;
    await widget.ready;
    expect(partners(widget)).to.equal(4);
    expect(said).to.deep.equal([]);
  });

  it("may be XML, where Lit can’t render: the fallback stays, with one warning", async () => {
    const window = await frame({ src: "/test/pages/xml.xhtml" });
    const errors: string[] = [];
    window.addEventListener("error", ({ message }) => errors.push(message));
    expect(window.document.contentType).to.equal("application/xhtml+xml");
    const widget = window.document.querySelector("ibm-partners")!;
    const said = await warnings(async () => {
      const element = window.document.createElement("script");
      element.src = "/dist/ibm-partners.az.js";
      window.document.body.append(element);
      await new Promise((resolve) => (element.onload = resolve));
      await widget.ready;
    }, window);
    expect(said).to.have.length(1);
    expect(errors).to.deep.equal([]);
    expect(widget.querySelector("a")!.getClientRects()).to.have.length(1);
  });

  it("may have put the list into a link, which its buttons don’t follow", async () => {
    const window = await frame(
      file('<a href="#followed"><ibm-partners></ibm-partners></a>', script),
    );
    const widget = window.document.querySelector("ibm-partners")!;
    await widget.ready;
    for (const [button, state] of [
      ["summary", [true, false, false, false]],
      ["toggle-all", [true, true, true, true]],
    ] as const) {
      one(widget, `[part~=${button}]`).click();
      await widget.updateComplete;
      await settled();
      expect(opened(widget)).to.deep.equal(state);
      expect(window.location.hash).to.equal("");
    }
  });

  it("may hand the widget to another document", async () => {
    const { document, widget } = await load("<ibm-partners></ibm-partners>");
    const other = await frame(page("<main></main>"));
    const display = () =>
      widget.ownerDocument.defaultView!.getComputedStyle(
        one(widget, "[part~=summary]"),
      ).display;
    other.document.querySelector("main")!.append(widget);
    expect(partners(widget)).to.equal(4);
    expect(display()).to.equal("flex");
    document.body.append(widget);
    expect(display()).to.equal("flex");
    expect(widget.shadowRoot!.querySelectorAll("style")).to.have.length(0);
  });

  it("may be in another encoding", async () => {
    const html = `<!doctype html><meta charset="windows-1251"><title>x</title>${script}<ibm-partners></ibm-partners>`;
    const window = await frame({
      src: URL.createObjectURL(
        new Blob([html.replace('"/dist', `"${location.origin}/dist`)], {
          type: "text/html",
        }),
      ),
    });
    expect(window.document.characterSet.toLowerCase()).to.equal("windows-1251");
    const widget = window.document.querySelector("ibm-partners")!;
    await widget.ready;
    expect(texts([one(widget, "[part=heading]")])).to.deep.equal(["İcraçılar"]);
  });
});

describe("the files", () => {
  for (const lang of languages) {
    for (const file of [`ibm-partners.${lang}.js`, `ibm-partners.${lang}.html`])
      it(`are plain ASCII where any page or server may have another encoding: ${file}`, async () => {
        expect(await (await fetch(`/dist/${file}`)).text()).to.match(
          /^[\0-\x7f]+$/,
        );
      });
  }

  const hashes = async () =>
    (await (await fetch("/dist/integrity.json")).json()) as Record<
      string,
      string
    >;

  it("have the hashes that integrity.json names, each that pages load or lead to", async () => {
    const integrity = await hashes();
    expect(Object.keys(integrity)).to.have.members([
      "ibm-partners.js",
      "ibm-partners-frame.js",
      ...languages.flatMap((lang) => [
        `ibm-partners.${lang}.js`,
        `ibm-partners.${lang}.html`,
      ]),
      ...targetLocales.map((lang) => `languages/${lang}.js`),
    ]);
    // From here they come as they are; to pages the tests' server adds a script.
    for (const [file, hash] of Object.entries(integrity))
      await fetch(`/faulty/none/${file}`, { integrity: hash });
  });

  /** The list in Russian, on a page whose import map pins that module. */
  const pinned = async (hash: string) => {
    const integrity = { "/dist/languages/ru.js": hash };
    const { widget } = await load(
      "<ibm-partners lang=ru></ibm-partners>",
      `<script type="importmap">${JSON.stringify({ integrity })}</script><script src="/dist/ibm-partners.js" type="module"></script>`,
    );
    const shown = () => one(widget, "[part=base]").lang;
    const first = shown();
    let failures = 0;
    widget.addEventListener("ibm-partners-error", () => failures++);
    // A second attempt after a failure.
    widget.lang = "az";
    await widget.updateComplete;
    widget.lang = "ru";
    await until(() => !!failures || shown() === "ru");
    return [first, shown()];
  };

  it("of languages are pinned by an import map, where browsers know that", async () => {
    const integrity = await hashes();
    expect(await pinned(integrity["languages/ru.js"])).to.deep.equal([
      "ru",
      "ru",
    ]);
    const other = await pinned(integrity["languages/uk.js"]);
    const shown = pinsModules ? "az" : "ru";
    expect(other).to.deep.equal([shown, shown]);
  });
});
