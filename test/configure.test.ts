import { expect } from "chai";
import {
  all,
  frame,
  ids,
  languages,
  names,
  next,
  one,
  opened,
  page,
  removeFrames,
  settled,
  texts,
  violations,
} from "./helpers.js";

const forms = [
  "element",
  "full",
  "shadow",
  "script",
  "link",
  "container",
  "phrasing",
  "frame",
  "static",
  "module",
] as const;

const hasDeclarativeRoots = "shadowRootMode" in HTMLTemplateElement.prototype;

type Page = Window & typeof globalThis;

const configurator = async (
  choice: Record<string, string> = {},
): Promise<Page> =>
  await frame({
    src: `/demo/configure.html#${new URLSearchParams({ ui: "en", folder: "/dist/", ...choice })}`,
  });

const choose = async (window: Page, choice: Record<string, string>) => {
  const changed = new Promise((resolve) =>
    window.addEventListener("hashchange", resolve, { once: true }),
  );
  window.location.hash = `#${new URLSearchParams({ ui: "en", folder: "/dist/", ...choice })}`;
  await changed;
};

/** What is to be pasted: into the page and, before it, into the template. */
const code = ({ document }: Page): { template: string; markup: string } => {
  const blocks = texts(document.querySelectorAll(".steps pre"));
  return { template: blocks.at(-2) ?? "", markup: blocks.at(-1)! };
};

/** Pastes what the configurator says into a blank page. */
const paste = async (window: Page): Promise<Page> => {
  const { template, markup } = code(window);
  const pasted = await frame(page(`<main>${markup}</main>`, template));
  const inner = pasted.document.querySelector("iframe");
  if (inner && inner.contentDocument?.readyState !== "complete")
    await next(inner, "load");
  const shown = (inner?.contentWindow ?? pasted) as Page;
  await shown.document.querySelector("ibm-partners")?.ready;
  return shown;
};

/** The list wherever it is: in the widget, or as it stands in the page. */
const list = ({ document }: Page): ParentNode =>
  document.querySelector("ibm-partners")?.shadowRoot ?? document;

const said = ({ document }: Page): string =>
  document.querySelector("[role=status]")!.textContent;

const control = <E extends HTMLElement = HTMLInputElement>(
  { document }: Page,
  selector: string,
): E => document.querySelector<E>(selector)!;

/** As a visitor does it: changes the control's value, and says so. */
const answer = (
  window: Page,
  selector: string,
  value?: string,
): HTMLInputElement => {
  const element = control(window, selector);
  if (value === undefined) element.click();
  else {
    element.value = value;
    element.dispatchEvent(new window.Event("input", { bubbles: true }));
    element.dispatchEvent(new window.Event("change", { bubbles: true }));
  }
  return element;
};

/** As the parser understands it. */
const parsed = (markup: string): string => {
  const template = document.createElement("template");
  template.innerHTML = markup;
  return template.innerHTML.replace(/;?"/g, '"').replace(/\s+/g, " ").trim();
};

describe("the configurator", function () {
  this.timeout(60_000);
  afterEach(removeFrames);

  for (const lang of languages) {
    it(`writes code for each form that shows the list in ${lang}`, async () => {
      const window = await configurator();
      for (const form of forms) {
        await choose(window, { lang, form });
        const pasted = await paste(window);
        const root = list(pasted);
        expect(
          root.querySelectorAll("details").length,
          `${form}: ${code(window).markup.slice(0, 300)}`,
        ).to.equal(4);
        expect(root.querySelector("section")!.lang, form).to.equal(lang);
        expect(
          root.querySelector("p")!.textContent.length,
          form,
        ).to.be.greaterThan(100);
        pasted.frameElement?.remove();
      }
    });

    it(`writes in ${lang} what the ready snippets say, where nothing else is chosen`, async () => {
      const window = await configurator();
      const snippet = async (name: string) =>
        parsed(
          await (await fetch(`/dist/snippets/${lang}/${name}.html`)).text(),
        );
      for (const [form, name] of [
        ["element", "short"],
        ["full", "full"],
        ["shadow", "shadow"],
        ["phrasing", "phrasing"],
        ["static", "static"],
      ]) {
        await choose(window, {
          lang,
          form,
          folder: "/ibm-partners/",
          template: "no",
          keeps: "all",
        });
        expect(
          parsed(code(window).markup) === (await snippet(name)),
          form,
        ).to.equal(true);
      }
    });

    it(`speaks ${lang}, accessibly`, async () => {
      const window = await configurator({ ui: lang, nameColor: "#ffff00" });
      await settled();
      expect(window.document.documentElement.lang).to.equal(lang);
      expect(window.document.title).to.equal(
        window.document.querySelector("h1")!.textContent,
      );
      expect(await violations(window)).to.deep.equal([]);
      expect(window.document.body.textContent).not.to.match(
        /\{\w+\}|undefined/,
      );
    });
  }

  for (const form of forms) {
    it(`puts every choice into the code: ${form}`, async () => {
      const window = await configurator({
        form,
        lang: "ru",
        order: "iom wco frontex icmpd",
        include: "iom frontex",
        open: "frontex",
        level: "3",
        nameColor: "#123456",
        gap: "2",
      });
      const root = list(await paste(window));
      const shown = [...root.querySelectorAll("details")];
      expect(shown.map((panel) => panel.open)).to.deep.equal([false, true]);
      const [first, second] = texts(root.querySelectorAll("h4"));
      expect(first).to.include("миграции");
      expect(second).to.include("Фронтекс");
      expect(root.querySelectorAll("h3").length).to.equal(1);
      const style = (element: Element) =>
        element.ownerDocument.defaultView!.getComputedStyle(element);
      expect(style(root.querySelector("h4")!).color).to.equal(
        "rgb(18, 52, 86)",
      );
      expect(style(root.querySelector("ul")!).rowGap).to.equal("32px");
    });

    it(`puts what has no value into the code: ${form}`, async () => {
      const window = await configurator({
        form,
        "no-heading": "yes",
        exclusive: "yes",
        remember: "yes",
      });
      const root = list(await paste(window));
      expect(root.querySelectorAll("h1, h2, h3").length).to.equal(4);
      expect(root.querySelectorAll("button").length).to.equal(0);
      expect(root.querySelector("details")!.getAttribute("name")).to.equal(
        "ibm-partners",
      );
    });
  }

  for (const form of ["full", "shadow"]) {
    it(`writes a list that doesn’t move when the script comes: ${form}`, async function () {
      if (form === "shadow" && !hasDeclarativeRoots) this.skip();
      for (const choice of [
        { include: "wco iom", order: "iom wco frontex icmpd", level: "4" },
        { exclusive: "yes", open: "wco", padding: "1.5" },
        { "no-heading": "yes", headingSize: "3", nameSize: "2" },
        { include: "icmpd", open: "icmpd", borderWidth: "6", gap: "1" },
        { lang: "ru", open: "iom icmpd", width: "300" },
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
            ...root.querySelectorAll("h1, h2, h3, h4, h5, h6, summary, p"),
            pasted.document.querySelector("#after")!,
          ].map((element) => {
            const { x, y, width, height } = element.getBoundingClientRect();
            return [x, y, width, height].map(Math.round).join();
          });
        const before = geometry(form === "full" ? widget : widget.shadowRoot!);
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

  it("recommends by what is answered, and lets choose otherwise", async () => {
    const window = await configurator();
    const form = () => control(window, "[name=form]:checked").value;
    const recommended = () =>
      control(window, "label:has(strong) input, label strong")
        .closest("label")!
        .querySelector("input")!.value;
    expect(form()).to.equal("element");
    answer(window, "[name=system]", "drupal");
    expect(form()).to.equal("link");
    expect(recommended()).to.equal("link");
    expect(control(window, "[href='guides/drupal.html']")).not.to.equal(null);
    answer(window, "[name=template][value=no]");
    answer(window, "[name=keeps][value=frames]");
    expect(form()).to.equal("frame");
    answer(window, "[name=keeps][value=blocks]");
    expect(form()).to.equal("static");
    answer(window, "[name=form][value=script]");
    answer(window, "[name=exclusive]");
    expect(form()).to.equal("script");
    expect(recommended()).to.equal("static");
    answer(window, "[name=keeps][value=all]");
    expect(form()).to.equal("element");
  });

  it("keeps what is chosen in the address, and takes it from there", async () => {
    const window = await configurator();
    answer(window, "[name=ui]", "ka");
    answer(window, "[name=lang]", "hy");
    answer(window, "[name=include][value=wco]");
    answer(window, "[name=open][value=iom]");
    answer(window, "[name=own][value=linkColor]");
    answer(window, "input[name=linkColor]", "#aa0000");
    answer(window, "[name=gap]", "1.5");
    answer(window, "[name=level]", "4");
    answer(window, "#up-icmpd");
    const { markup } = code(window);
    expect(markup).to.include('include="frontex icmpd iom"');
    expect(markup).to.include('open="iom"');
    expect(markup).to.include('heading-level="4"');
    expect(markup).to.include("--ibm-partners-link-color: #aa0000");
    expect(markup).to.include("--ibm-partners-gap: 1.5rem");
    const again = await frame({ src: window.location.href });
    expect(code(again).markup).to.equal(markup);
    expect(again.document.documentElement.lang).to.equal("ka");
    answer(again, "[name=own][value=linkColor]");
    expect(code(again).markup).not.to.include("link-color");
  });

  it("follows the browser’s language where the address names none", async () => {
    const window = await frame({ src: "/demo/configure.html" });
    const preferred = navigator.languages
      .map((tag) => tag.split("-")[0])
      .find((lang) => languages.includes(lang));
    expect(window.document.documentElement.lang).to.equal(preferred ?? "az");
  });

  it("writes nothing that an address smuggles in", async () => {
    const window = await configurator({
      lang: "xx",
      folder: 'javascript:alert(1)//"><script>',
      include: '"><script>',
      nameColor: "red;} body { display: none }",
      gap: "1px;background:url(//evil.invalid)",
      level: '2"><script>',
      form: "nonsense",
    });
    expect(code(window).markup).to.equal(
      `<script src="/ibm-partners/ibm-partners.en.js" defer></script>\n<ibm-partners lang="en"><a href="/ibm-partners/ibm-partners.en.html">Implementing partners</a></ibm-partners>`,
    );
    await choose(window, { folder: "//evil.invalid/x" });
    expect(
      texts(window.document.querySelectorAll(".warning")).join(),
    ).to.include("evil.invalid");
  });

  it("pins the script where the address names this version", async () => {
    const { version } = (await (await fetch("/package.json")).json()) as {
      version: string;
    };
    const integrity = (await (
      await fetch("/dist/integrity.json")
    ).json()) as Record<string, string>;
    const window = await configurator({
      folder: `https://cdn.invalid/ibm-partners@${version}/dist/`,
    });
    expect(code(window).markup).to.include(
      `integrity="${integrity["ibm-partners.en.js"]}" crossorigin="anonymous"`,
    );
    await choose(window, { folder: `/ibm-partners/${version}/` });
    expect(code(window).markup).to.include(integrity["ibm-partners.en.js"]);
    expect(code(window).markup).not.to.include("crossorigin");
    await choose(window, { folder: "/ibm-partners/99.0.0/" });
    expect(code(window).markup).not.to.include("integrity");
    expect(
      texts(window.document.querySelectorAll(".warning")).join(),
    ).to.include("99.0.0");
  });

  it("warns of contrasts that are too low, as WCAG counts them", async () => {
    const window = await configurator();
    const warned = (figure: string) =>
      texts(window.document.querySelectorAll(`.${figure} .warning`)).map((it) =>
        it.trim(),
      );
    expect(warned("light")).to.deep.equal([]);
    expect(warned("dark")).to.deep.equal([]);
    await choose(window, { nameColor: "#777777" });
    expect(warned("light")[0]).to.match(/^Names: .*\b3\.9:1.*\b4\.5:1/);
    await choose(window, { linkColor: "#767676", markerColor: "#767676" });
    expect(warned("light")).to.deep.equal([]);
    await choose(window, { linkColor: "#777777", borderColor: "#959595" });
    expect(warned("light")).to.have.length(2);
    expect(warned("light")[0]).to.match(/^Links: .*\b4\.4:1.*\b4\.5:1/);
    expect(warned("light")[1]).to.match(/^Borders: .*\b2\.9:1.*\b3:1/);
    await choose(window, { background: "#ffffff" });
    expect(warned("light")).to.deep.equal([]);
    expect(warned("dark")[0]).to.match(/^Text: /);
  });

  it("shows the list on a light, a dark and a narrow page", async () => {
    const window = await configurator({ open: "wco", exclusive: "yes" });
    const frames = [...window.document.querySelectorAll("iframe")];
    expect(frames).to.have.length(3);
    for (const preview of frames) {
      if (preview.contentDocument!.readyState !== "complete")
        await next(preview, "load");
      const widget = preview.contentDocument!.querySelector("ibm-partners")!;
      await widget.ready;
      expect(opened(widget)).to.deep.equal([false, true, false, false]);
      expect(all(widget, "button")).to.have.length(0);
    }
    expect(frames.at(-1)!.clientWidth).to.equal(320);
  });

  it("orders partners by key, and keeps the focus", async () => {
    const window = await configurator();
    const focused = () => window.document.activeElement!.id;
    control(window, "#down-frontex").focus();
    answer(window, "#down-frontex");
    expect(focused()).to.equal("down-frontex");
    expect(said(window)).to.equal("Frontex: place 2");
    answer(window, "#down-frontex");
    answer(window, "#down-frontex");
    expect(focused()).to.equal("up-frontex");
    const widget = (await paste(window)).document.querySelector(
      "ibm-partners",
    )!;
    expect(widget.include).to.deep.equal(["wco", "iom", "icmpd", "frontex"]);
    expect(names(widget).at(-1)).to.equal("Frontex");
    expect(one(widget, "section").lang).to.equal("en");
    expect(ids).to.have.length(4);
  });

  it("copies the code", async () => {
    const window = await configurator();
    const copied = next(window.document, "copy", 500);
    answer(window, ".code button");
    expect(window.getSelection()!.toString()).to.equal(code(window).markup);
    expect(said(window)).to.equal("Copied");
    await copied;
  });
});
