import { expect } from "chai";
import "../dist/ibm-partners.js";
import {
  all,
  frame,
  held,
  mount,
  names,
  one,
  page,
  removeFrames,
  settled,
  until,
  warnings,
  type IbmPartners,
} from "./helpers.js";

const shown = (widget: Element) => one(widget, "[part=base]").lang;
const title = (widget: Element) => one(widget, "[part=heading]").textContent;

/** A page with the module, whose language files a faulty server may hold back. */
const withModule = async (body: string, folder = "/dist") => {
  const window = await frame(
    page(
      body,
      `<script>addEventListener("ibm-partners-error", ({detail}) => (window.failed ??= []).push(detail.lang))</script>
      <script type="module" src="${folder}/ibm-partners.js"></script>`,
    ),
  );
  const widgets = [...window.document.querySelectorAll("ibm-partners")];
  return {
    window: window as typeof window & { failed?: string[] },
    document: window.document,
    widgets,
    widget: widgets[0],
    requests: () =>
      window.performance
        .getEntriesByType("resource")
        .map(({ name }) => name)
        .filter((name) => name.includes("/languages/")),
  };
};

/** A page with plain scripts of these languages. */
const withScripts = async (body: string, ...languages: string[]) => {
  const scripts = languages.map(
    (lang) => `<script src="/dist/ibm-partners.${lang}.js" defer></script>`,
  );
  const listen = `<script>window.said = []; console.warn = (text) => said.push(text)</script>`;
  const window = await frame(page(body, listen + scripts.join("")));
  return {
    window: window as typeof window & { said: string[] },
    document: window.document,
  };
};

afterEach(() => {
  removeFrames();
  document.documentElement.removeAttribute("lang");
});

describe("the language", () => {
  it("is the element’s own", async () => {
    const widget = await mount('<ibm-partners lang="en"></ibm-partners>');
    expect(shown(widget)).to.equal("en");
    expect(title(widget)).to.equal("Implementing partners");
  });

  it("is that of its place on the page", async () => {
    document.documentElement.lang = "ru";
    const widget = await mount(
      '<div lang="en"><ibm-partners></ibm-partners></div>',
    );
    expect(shown(widget)).to.equal("en");
    expect(shown(await mount("<ibm-partners></ibm-partners>"))).to.equal("ru");
  });

  it("is that of the place in other shadow roots", async () => {
    // Another widget would make the page watch more than this one needs.
    document.querySelector("ibm-partners")?.remove();
    const host = document.createElement("div");
    host.lang = "en";
    document.body.append(host);
    const root = host.attachShadow({ mode: "open" });
    root.innerHTML = "<ibm-partners></ibm-partners>";
    const widget = root.querySelector("ibm-partners")!;
    await widget.ready;
    expect(shown(widget)).to.equal("en");
    host.lang = "ru";
    await settled();
    expect(shown(widget)).to.equal("ru");
    root.innerHTML = '<p lang="en"><ibm-partners></ibm-partners></p>';
    const inner = root.querySelector("ibm-partners")!;
    await inner.ready;
    expect(shown(inner)).to.equal("en");
    root.querySelector("p")!.lang = "ru";
    await settled();
    expect(shown(inner)).to.equal("ru");
    host.remove();
  });

  for (const [tag, lang] of [
    ["ru-UA", "ru"],
    ["en-GB-oxendict", "en"],
    ["az-Latn-AZ", "az"],
    ["EN", "en"],
    ["mo", "ro"],
    ["ro-MD", "ro"],
  ] as const) {
    it(`of ${tag} is ${lang}`, async () => {
      const said = await warnings(async () => {
        const widget = await mount(
          `<ibm-partners lang="${tag}"></ibm-partners>`,
        );
        expect(shown(widget)).to.equal(lang);
      });
      expect(said).to.deep.equal([]);
    });
  }

  it("is the source’s where the page’s has no translation", async () => {
    document.documentElement.lang = "fr";
    const said = await warnings(async () => {
      const widget = await mount("<ibm-partners></ibm-partners>");
      expect(shown(widget)).to.equal("az");
      expect(names(widget)).to.have.length(4);
    });
    expect(said).to.deep.equal([]);
  });

  it("is warned about where the element itself asks for an unknown one", async () => {
    const said = await warnings(() =>
      mount('<ibm-partners lang="fr"></ibm-partners>'),
    );
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/lang="fr": allowed are az en/);
  });

  it("follows the page’s, and what is open stays open", async () => {
    // Loaded before, so that what follows takes no time.
    await mount('<ibm-partners lang="ru"></ibm-partners>');
    await mount('<ibm-partners lang="en"></ibm-partners>');
    document.documentElement.lang = "az";
    const widget = await mount('<ibm-partners expanded="wco"></ibm-partners>');
    for (const lang of ["ru", "en", "az"]) {
      document.documentElement.lang = lang;
      await settled();
      expect(shown(widget)).to.equal(lang);
      expect(widget.expanded).to.deep.equal(["wco"]);
    }
  });

  it("may be two on a page", async () => {
    const first = await mount(
      '<ibm-partners lang="ru"></ibm-partners><ibm-partners lang="en"></ibm-partners>',
    );
    const second = first.nextElementSibling as IbmPartners;
    await second.ready;
    expect([shown(first), shown(second)]).to.deep.equal(["ru", "en"]);
  });

  it("keeps the focus where it is when it changes", async () => {
    const widget = await mount('<ibm-partners lang="en"></ibm-partners>');
    all(widget, "[part~=summary]")[2].focus();
    widget.lang = "az";
    await settled();
    expect(shown(widget)).to.equal("az");
    expect(widget.shadowRoot!.activeElement).to.equal(
      all(widget, "[part~=summary]")[2],
    );
  });
});

describe("the module", () => {
  it("asks for nothing when the language is inside", async () => {
    const { widget, requests } = await withModule(
      "<ibm-partners></ibm-partners>",
    );
    await widget.ready;
    expect(shown(widget)).to.equal("az");
    expect(requests()).to.deep.equal([]);
  });

  it("asks once for a language however many widgets want it", async () => {
    const { widgets, requests } = await withModule(
      '<ibm-partners lang="ru"></ibm-partners>'.repeat(5),
    );
    await Promise.all(widgets.map((widget) => widget.ready));
    expect(widgets.map(shown)).to.deep.equal(["ru", "ru", "ru", "ru", "ru"]);
    expect(requests()).to.have.length(1);
  });

  it("shows the fallback while a language is loaded", async () => {
    const { folder, release } = held();
    const { document } = await withModule("<main></main>", folder);
    document.querySelector("main")!.innerHTML =
      '<ibm-partners lang="ru"><a href="#x">fallback</a></ibm-partners>';
    await settled();
    const widget = document.querySelector("ibm-partners")!;
    const link = widget.querySelector("a")!;
    expect(all(widget, "[part=base]")).to.have.length(0);
    expect(link.getClientRects()).to.have.length(1);
    await release();
    await widget.ready;
    expect(shown(widget)).to.equal("ru");
    expect(link.getClientRects()).to.have.length(0);
  });

  for (const fault of ["404", "500", "html", "syntax", "empty", "offline"]) {
    it(`shows the source language when the file can’t be had: ${fault}`, async () => {
      const { window, widget } = await withModule(
        "<ibm-partners></ibm-partners>",
        `/faulty/${fault}`,
      );
      const said = await warnings(async () => {
        widget.lang = "ru";
        await until(() => !!window.failed?.length);
        await widget.updateComplete;
      }, window);
      expect(shown(widget)).to.equal("az");
      expect(names(widget)).to.have.length(4);
      expect(window.failed).to.deep.equal(["ru"]);
      expect(said).to.have.length(1);
      expect(said[0]).to.include("languages/ru.js");
    });
  }

  it("tries again at a later change of language", async () => {
    const { window, widget } = await withModule(
      "<ibm-partners></ibm-partners>",
      // Windows names second downloads so.
      `/faulty/twice-(1)-${crypto.randomUUID()}`,
    );
    // Each attempt is one request or two, as the browser's error names the address or not.
    for (let failures = 0; shown(widget) !== "ru"; failures++) {
      expect(failures).to.be.lessThan(3);
      widget.lang = "az";
      await widget.updateComplete;
      expect(shown(widget)).to.equal("az");
      widget.lang = "ru";
      await until(
        () => shown(widget) === "ru" || (window.failed?.length ?? 0) > failures,
      );
    }
    expect(window.failed).not.to.equal(undefined);
    const others = window.performance
      .getEntriesByType("resource")
      .filter(({ name }) => !/\/[a-z-]+\.js(\?\d+)?$/.test(name));
    expect(others).to.deep.equal([]);
  });

  it("shows the language last asked for, whatever order the answers come in", async () => {
    const { folder, release } = held();
    const { window, widget } = await withModule(
      "<ibm-partners></ibm-partners>",
      folder,
    );
    widget.lang = "ru";
    await Promise.resolve();
    widget.lang = "en";
    await until(() => shown(widget) === "en");
    await release();
    await settled();
    expect(shown(widget)).to.equal("en");
    expect(window.failed).to.equal(undefined);
    widget.lang = "ru";
    await until(() => shown(widget) === "ru");
  });
});

describe("a language that was overtaken", () => {
  it("fails without a word to the page", async () => {
    const { folder, release } = held("lost");
    const { window, widget } = await withModule(
      "<ibm-partners></ibm-partners>",
      folder,
    );
    widget.lang = "ru";
    await Promise.resolve();
    widget.lang = "en";
    await until(() => shown(widget) === "en");
    await release();
    await fetch(`${folder}/languages/ru.js`);
    await settled();
    expect(shown(widget)).to.equal("en");
    expect(window.failed).to.equal(undefined);
  });
});

describe("plain scripts", () => {
  it("of two languages stand on one page", async () => {
    const { window, document } = await withScripts(
      '<ibm-partners lang="ru"></ibm-partners><ibm-partners lang="az"></ibm-partners><ibm-partners></ibm-partners>',
      "ru",
      "az",
    );
    const widgets = [...document.querySelectorAll("ibm-partners")];
    await Promise.all(widgets.map((widget) => widget.ready));
    await settled();
    expect(widgets.map(shown)).to.deep.equal(["ru", "az", "az"]);
    expect(window.said).to.deep.equal([]);
  });

  it("get other languages from a module that comes later", async () => {
    const { window, document } = await withScripts(
      '<ibm-partners lang="ru"></ibm-partners>',
      "az",
    );
    const widget = document.querySelector("ibm-partners")!;
    await widget.ready;
    expect(shown(widget)).to.equal("az");
    const script = document.createElement("script");
    script.type = "module";
    script.src = "/dist/ibm-partners.js";
    document.head.append(script);
    await until(() => shown(widget) === "ru");
    expect(shown(widget)).to.equal("ru");
    expect(window.said).to.have.length(1);
  });

  it("show what there is for another language and name the file to load", async () => {
    const { window, document } = await withScripts(
      "<ibm-partners></ibm-partners>",
      "ru",
    );
    const widget = document.querySelector("ibm-partners")!;
    widget.lang = "en";
    await until(() => !!window.said.at(-1)?.includes("ibm-partners.en.js"));
    expect(shown(widget)).to.equal("ru");
  });
});
