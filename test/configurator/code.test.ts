import { expect } from "chai";
import { axeOn } from "../checkers.js";
import {
  frame,
  languages,
  next,
  page,
  removeFrames,
  settled,
  texts,
} from "../helpers.js";
import {
  answer,
  choose,
  code,
  codes,
  configurator,
  control,
  everyWay,
  list,
  paste,
} from "./configurator.js";

/** What opens and closes: the widget's panels, or `<details>` where no script is needed. */
const panels = (root: ParentNode): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>("li > details, li > div"),
];

const isOpen = (panel: HTMLElement): boolean =>
  panel.matches("details[open], div:not([hidden])");

const forms = ["element", "link", "frame", "static", "full", "script"] as const;

const looks = [
  "plain",
  "govuk",
  "europa",
  "uswds",
  "bootstrap",
  "material",
  "dark",
  "large",
  "sidebar",
] as const;

/** As the parser understands it. */
const parsed = (markup: string): string => {
  const template = document.createElement("template");
  template.innerHTML = markup;
  return template.innerHTML.replace(/;?"/g, '"').replace(/\s+/g, " ").trim();
};

const style = (element: Element) =>
  element.ownerDocument.defaultView!.getComputedStyle(element);

describe("the configurator’s code", function () {
  this.timeout(60_000);
  afterEach(removeFrames);

  for (const lang of languages) {
    it(`shows the list in ${lang}, in each form`, async () => {
      const window = await configurator();
      for (const form of forms) {
        await choose(window, { lang, form });
        const pasted = await paste(window);
        const root = list(pasted);
        expect(
          panels(root).length,
          `${form}: ${codes(window).join().slice(0, 300)}`,
        ).to.equal(4);
        expect(
          root.querySelector<HTMLElement>("section[dir]")!.lang,
          form,
        ).to.equal(lang);
        expect(
          root.querySelector("p")!.textContent.length,
          form,
        ).to.be.greaterThan(100);
        removeFramesBut(window);
      }
    });

    it(`is in ${lang} what the ready snippets say, where nothing else is chosen`, async () => {
      const window = await configurator();
      const snippet = async (name: string) =>
        parsed(
          await (await fetch(`/dist/snippets/${lang}/${name}.html`)).text(),
        );
      for (const [form, name] of [
        ["element", "short"],
        ["full", "full"],
        ["static", "static"],
      ]) {
        await choose(window, { lang, form, folder: "/ibm-partners/" });
        const { template, markup } = code(window);
        expect(
          parsed(`${template}\n${markup}`) === (await snippet(name)),
          form,
        ).to.equal(true);
      }
    });
  }

  const removeFramesBut = ({ frameElement }: Window) =>
    document
      .querySelectorAll("body > iframe")
      .forEach((other) => other !== frameElement && other.remove());

  it("shows the list at the end of each way through the questions", async () => {
    const window = await configurator({ system: "" });
    const ways: string[] = [];
    await everyWay(window, async (way) => {
      ways.push(way);
      const shown = codes(window);
      const plugin = /^(\w+) (me|admin)$/.exec(way)?.[1];
      if (plugin === "wordpress")
        return expect(shown, way).to.deep.equal(['[ibm-partners lang="en"]']);
      if (plugin === "joomla")
        return expect(shown, way).to.deep.equal(['{ibm-partners lang="en"}']);
      if (plugin === "drupal")
        return expect(shown.join(), way).to.match(
          /^\/modules\/.*ibm-partners\.en\.html\?embed$/,
        );
      if (way === "sharepoint no")
        // Names and texts of four.
        return expect(shown, way).to.have.length(8);
      const folder = "input[name=folder]";
      if (way === "sharepoint yes") {
        expect(shown, way).to.deep.equal([]);
        answer(window, folder, "https://files.invalid/ibm");
        return expect(codes(window).join()).to.match(
          /^<iframe src="https:\/\/files\.invalid\/ibm\/ibm-partners\.en\.html"/,
        );
      }
      const field = control(window, folder) as HTMLInputElement | null;
      if (field) answer(window, folder, "/dist/");
      const { template } = code(window);
      const pasted = await paste(window);
      const root = list(pasted);
      if (/nobody$/.test(way) && codes(window).join().startsWith("/"))
        // Nothing makes a list of it: it leads to the page.
        expect(template, way).to.equal("");
      else expect(panels(root).length, way).to.equal(4);
      expect(
        // The page around it is a blank one.
        (await axeOn(pasted.document.querySelector("main")!)).found,
        way,
      ).to.deep.equal([]);
      removeFramesBut(window);
    });
    expect(ways).to.have.length.at.least(20);
    expect(new Set(ways.map((way) => way.split(" ")[0]))).to.have.length(10);
  });

  for (const form of forms) {
    it(`has every choice in it: ${form}`, async () => {
      const window = await configurator({
        form,
        lang: "ru",
        order: "iom wco frontex icmpd",
        include: "iom frontex",
        expanded: "frontex",
        level: "3",
        nameColor: "#123456",
        gap: "2",
      });
      const root = list(await paste(window));
      expect(panels(root).map(isOpen)).to.deep.equal([false, true]);
      const [first, second] = texts(
        root.querySelectorAll("h4, [aria-level='4']"),
      );
      expect(first).to.include("миграции");
      expect(second).to.include("Фронтекс");
      expect(root.querySelectorAll("h3").length).to.equal(1);
      expect(
        style(
          root.querySelector("[part=name], summary :is(h4, [aria-level='4'])")!,
        ).color,
      ).to.equal("rgb(18, 52, 86)");
      expect(style(root.querySelector("ul")!).rowGap).to.equal("32px");
    });

    it(`has in it what has no value: ${form}`, async () => {
      const window = await configurator({
        form,
        "no-heading": "yes",
        exclusive: "yes",
        remember: "yes",
      });
      const root = list(await paste(window));
      expect(
        root.querySelectorAll("h1, h2, h3, [aria-level='3']").length,
      ).to.equal(4);
      expect(root.querySelectorAll("[part=toggle-all]").length).to.equal(0);
      const [first, second] = panels(root);
      // What needs no script is as exclusive as the browser can.
      if (form === "static" && !("name" in HTMLDetailsElement.prototype))
        return;
      for (const panel of [first, second]) {
        if (!isOpen(panel))
          panel
            .parentElement!.querySelector<HTMLElement>("summary, button")!
            .click();
        await settled();
      }
      expect([first, second].map(isOpen)).to.deep.equal([false, true]);
    });
  }

  it("says “all” where all are open", async () => {
    const window = await configurator({
      form: "link",
      expanded: "icmpd frontex wco iom",
    });
    expect(codes(window).at(-1)).to.equal(
      "/dist/ibm-partners.en.html?embed&expanded=all",
    );
  });

  it("says “embed” in links that are to become the list", async () => {
    const window = await configurator({ form: "element" });
    const href = () =>
      /href="([^"]+\.html[^"]*)"/.exec(codes(window).join())![1];
    expect(href()).to.equal("/dist/ibm-partners.en.html?embed");
  });

  it("tells a frame that the page around is dark, and wraps it", async () => {
    const window = await configurator({ form: "frame", dark: "yes" });
    expect(codes(window)[0]).to.match(
      /^<div><iframe src="\/dist\/ibm-partners\.en\.html\?color-scheme=dark"[^]*<\/iframe><\/div>$/,
    );
    answer(window, "[name=dark]");
    expect(codes(window)[0]).not.to.include("dark");
  });

  for (const look of looks) {
    it(`brings the ready look ${look}`, async () => {
      const window = await configurator({ form: "element", look });
      expect(texts(window.document.querySelectorAll(".files a"))).to.include(
        `looks/${look}.css`,
      );
      const markup = code(window).markup.replace("/dist/looks", "/demo/looks");
      const pasted = await frame(page(markup));
      await pasted.document.querySelector("ibm-partners")!.ready;
      const sheet = await (await fetch(`/demo/looks/${look}.css`)).text();
      const [, size] = /--ibm-partners-max-width: ([^;]+)/.exec(sheet) ?? [];
      const [, color] = /--ibm-partners-color: ([^;]+)/.exec(sheet) ?? [];
      const widget = pasted.document.querySelector("ibm-partners")!;
      for (const [name, value] of [
        ["color", color],
        ["max-width", size],
      ])
        if (value && !value.startsWith("var"))
          expect(
            style(widget).getPropertyValue(`--ibm-partners-${name}`).trim(),
          ).to.equal(value);
      // Where no style sheet can come along, its properties do.
      for (const form of ["frame", "static"]) {
        await choose(window, { form, look });
        if (color && !color.startsWith("var"))
          expect(codes(window)[0]).to.include(
            form === "frame"
              ? new URLSearchParams([["--ibm-partners-color", color]])
              : `--ibm-partners-color: ${color}`,
          );
        expect(
          texts(window.document.querySelectorAll(".files a")),
        ).not.to.include(`looks/${look}.css`);
      }
      const picture = control<HTMLImageElement>(
        window,
        `[src$="${look}.webp"]`,
      );
      picture.loading = "eager";
      await picture.decode();
      expect(picture.naturalWidth).to.be.greaterThan(200);
    });
  }

  it("brings looks by what each system has for it", async () => {
    const choice = { look: "europa", nameColor: "#123456" };
    const window = await configurator({ system: "wordpress", ...choice });
    expect(codes(window)).to.have.length(2);
    expect(codes(window)[1]).to.include("::part(marker)");
    expect(codes(window)[1]).to.include("--ibm-partners-name-color: #123456");
    await choose(window, { system: "drupal", plugins: "nobody", ...choice });
    expect(codes(window)[0]).to.match(/theme:\s+\/dist\/looks\/europa\.css/);
    expect(codes(window)[0]).to.include("--ibm-partners-name-color: #123456");
    await choose(window, { system: "typo3", html: "no", ...choice });
    // Browsers keep files of TYPO3 for a year: their addresses have the version.
    expect(codes(window)[0]).to.match(
      /^<link rel="stylesheet" href="\/dist\/looks\/europa\.css\?v=\d/m,
    );
    expect(codes(window)[0]).to.match(/ibm-partners\.en\.js\?v=\d/);
    // TYPO3 puts the rule before the sheet, over which it counts all the same.
    expect(codes(window)[0]).to.include(
      "html ibm-partners { --ibm-partners-name-color: #123456; }",
    );
    await choose(window, { system: "joomla", plugins: "nobody", ...choice });
    expect(codes(window)[0]).to.match(/^<link rel="stylesheet"[^]+<style>/);
  });

  it("prepares a template for several languages at once", async () => {
    const window = await configurator({
      system: "umbraco",
      lang: "ro",
      also: "az ru ro",
    });
    expect(codes(window)[0].match(/ibm-partners\.\w+\.js/g)).to.deep.equal([
      "ibm-partners.ro.js",
      "ibm-partners.az.js",
      "ibm-partners.ru.js",
    ]);
    expect(texts(window.document.querySelectorAll(".files a"))).to.have.length(
      7,
    );
    await choose(window, { system: "typo3", html: "no", also: "ru" });
    expect(codes(window)[0].match(/^<script src=/gm)).to.have.length(2);
    await choose(window, { system: "drupal", plugins: "nobody", also: "ru" });
    expect(codes(window)[0].match(/\S+\.js: \{/g)).to.have.length(2);
  });

  for (const form of ["full"]) {
    it(`makes a list that doesn’t move when the script comes: ${form}`, async () => {
      for (const choice of [
        { include: "wco iom", order: "iom wco frontex icmpd", level: "4" },
        { exclusive: "yes", expanded: "wco", padding: "1.5" },
        { "no-heading": "yes", headingSize: "3", nameSize: "2" },
        { include: "icmpd", expanded: "icmpd", borderWidth: "6", gap: "1" },
        { lang: "ru", expanded: "iom icmpd", width: "300" },
      ] as Record<string, string>[]) {
        const window = await configurator({ form, lang: "ro", ...choice });
        const { markup } = code(window);
        const [tag, src] = /<script src="([^"]+)"[^]*?<\/script>/.exec(markup)!;
        const pasted = await frame(
          page(
            `${markup.replace(tag, "")}<p id="after">after</p>`,
            "<style>body { font: 16px/1.5 sans-serif }</style>",
          ),
        );
        (pasted.frameElement as HTMLIFrameElement).width =
          choice.width ?? "800";
        const widget = pasted.document.querySelector("ibm-partners")!;
        const geometry = (root: ParentNode) =>
          [
            ...[
              ...root.querySelectorAll(
                "summary, summary > *, [part~=summary], [part~=summary] > *, p",
              ),
            ].filter((element) => element.checkVisibility()),
            pasted.document.querySelector("#after")!,
          ].map((element) => {
            const { x, y, width, height } = element.getBoundingClientRect();
            return [x, y, width, height].map(Math.round).join();
          });
        const before = geometry(widget);
        const script = pasted.document.createElement("script");
        script.src = src;
        pasted.document.head.append(script);
        await next(script, "load");
        await widget.ready;
        await settled();
        expect(geometry(widget.shadowRoot!)).to.deep.equal(before);
        removeFrames();
      }
    });
  }

  it("has nothing in it that an address smuggles in", async () => {
    const window = await configurator({
      form: "element",
      lang: "xx",
      folder: 'javascript:alert(1)//"><script>',
      include: '"><script>',
      look: '"><script>',
      nameColor: "red;} body { display: none }",
      gap: "1px;background:url(//evil.invalid)",
      level: '2"><script>',
    });
    expect(codes(window)).to.deep.equal([
      `<script src="/ibm-partners/ibm-partners.en.js" defer></script>\n<ibm-partners lang="en"><a href="/ibm-partners/ibm-partners.en.html?embed">Implementing partners</a></ibm-partners>`,
    ]);
    await choose(window, { form: "element", folder: "//evil.invalid/x" });
    expect(
      texts(window.document.querySelectorAll(".warning")).join(),
    ).to.include("evil.invalid");
  });

  it("takes a server’s name without https:// as an address", async () => {
    const window = await configurator({ form: "element" });
    for (const [typed, folder] of [
      ["customs.gov.example/files", "https://customs.gov.example/files/"],
      ["customs.gov.example", "https://customs.gov.example/"],
      ["customs.gov.example:8443/x/", "https://customs.gov.example:8443/x/"],
      ["/files.gov/x", "/files.gov/x/"],
      ["../1.0.0", "../1.0.0/"],
      ["1.0.0/files", "./1.0.0/files/"],
      ["public_html/ibm/ibm-partners.az.js", "/ibm/"],
      ["https:", "/ibm-partners/"],
      ["C:\\\\ibm", "/ibm-partners/"],
    ]) {
      answer(window, "input[name=folder]", typed);
      expect(codes(window)[0], typed).to.include(
        `src="${folder}ibm-partners.en.js"`,
      );
      expect(control(window, "input[name=folder]").value).to.equal(folder);
    }
  });

  it("has nothing to copy while another server is needed and not named", async () => {
    const window = await configurator({ system: "sharepoint", folder: "" });
    const warnings = () =>
      texts(window.document.querySelectorAll(".answer .warning")).join();
    const field = control(window, "input[name=folder]");
    expect(field.value).to.equal("");
    expect(field.placeholder).to.match(/^https:\/\//);
    expect(codes(window)).to.deep.equal([]);
    expect(warnings())
      .to.match(/First enter/)
      .and.not.to.match(/whole address/);
    answer(window, "input[name=folder]", "/files/ibm");
    expect(codes(window)).to.deep.equal([]);
    expect(warnings()).to.match(/whole address.*First enter/s);
    answer(window, "input[name=folder]", "www.example.org/files");
    expect(codes(window)).to.deep.equal([]);
    answer(window, "input[name=folder]", "customs.gov.invalid");
    expect(codes(window)).to.have.length(1);
    expect(warnings()).to.match(/customs\.gov\.invalid/);
    expect(warnings()).not.to.match(/First enter/);
  });

  it("pins the script where the address names this version", async () => {
    const { version } = (await (await fetch("/package.json")).json()) as {
      version: string;
    };
    const integrity = (await (
      await fetch("/dist/integrity.json")
    ).json()) as Record<string, string>;
    const pinned = integrity["ibm-partners.en.js"];
    const window = await configurator({
      form: "element",
      folder: `https://cdn.invalid/ibm-partners@${version}/dist/`,
    });
    const markup = () => codes(window).join();
    expect(markup()).to.include(
      `integrity="${pinned}" crossorigin="anonymous"`,
    );
    await choose(window, { form: "element", folder: `/ibm/${version}/` });
    expect(markup()).to.include(pinned);
    expect(markup()).not.to.include("crossorigin");
    const promise = /browsers check/;
    const said = () => window.document.body.textContent;
    expect(said()).to.match(promise);
    const unpinned: Record<string, string>[] = [
      { form: "frame" },
      { form: "element", look: "govuk" },
    ];
    for (const choice of unpinned) {
      await choose(window, { ...choice, folder: `/ibm/${version}/` });
      expect(said()).not.to.match(promise);
    }
    // Its theme loads the script without a tag.
    await choose(window, {
      system: "drupal",
      plugins: "nobody",
      folder: `/ibm/${version}/`,
    });
    expect(markup()).to.include(`/ibm/${version}/ibm-partners.en.js:`);
    expect(said()).not.to.match(promise);
    expect(window.document.querySelector("[name=pinned]")).to.equal(null);
    await choose(window, { form: "element", folder: "/ibm/99.0.0/" });
    expect(markup()).not.to.include("integrity");
    const warned = () =>
      texts(window.document.querySelectorAll(".warning")).join();
    expect(warned()).to.include("99.0.0");
    // Where no script comes from there, nothing is to be checked.
    await choose(window, { form: "static", folder: "/ibm/99.0.0/" });
    expect(warned()).not.to.include("99.0.0");
  });
});
