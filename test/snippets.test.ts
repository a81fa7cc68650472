import { expect } from "chai";
import {
  all,
  frame,
  languages,
  next,
  one,
  opened,
  page,
  press,
  removeFrames,
  settled,
  sourceLocale,
  translation,
  texts,
  until,
} from "./helpers.js";

const forms = ["short", "full", "static"] as const;

const snippet = async (lang: string, form: (typeof forms)[number]) =>
  (
    await (await fetch(`/dist/snippets/${lang}/${form}.html`)).text()
  ).replaceAll("/ibm-partners/", "/dist/");

const script = /<script src="([^"]+)" defer><\/script>\n/;

/** The snippet on a page where its script has not come yet, and how to let it come. */
const early = async (
  lang: string,
  form: (typeof forms)[number],
  css = "",
  width = "800",
) => {
  const markup = await snippet(lang, form);
  const [tag, src] = script.exec(markup)!;
  const window = await frame(
    page(
      `<main>${markup.replace(tag, "")}<p id="after">after</p></main>`,
      `<style>body { font: 16px/1.5 sans-serif } ${css}</style>`,
    ),
  );
  const { document } = window;
  (window.frameElement as HTMLIFrameElement).width = width;
  await settled();
  const widget = document.querySelector("ibm-partners")!;
  const upgrade = async () => {
    const element = document.createElement("script");
    element.src = src;
    document.head.append(element);
    await next(element, "load");
    await widget.ready;
    await settled();
  };
  return { window, document, widget, upgrade };
};

type Early = Awaited<ReturnType<typeof early>>;

/** What ministries' style sheets do to the elements that the fallback is made of. */
const hostile = `
  main * { margin: 7px; padding: 3px; letter-spacing: 1px; line-height: 2; }
  h2, h3 { font: italic 40px serif; text-transform: uppercase; float: left; }
  ul, li { list-style: square; display: inline; }
  details, summary, p, svg { border: 5px solid red; min-width: 120%; max-height: 30px; }
  button { font: 30px monospace; display: none; }
`;

const rects = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x, y, width, height].map((number) => Math.round(number * 10) / 10);
  });

const geometry = (document: Document, root: ParentNode) => ({
  texts: rects(
    root,
    "h2, summary, [part~=summary], summary h3, [part=name], svg",
  ),
  open: rects(root, "details[open] p, [part~=expanded] p"),
  after: rects(document, "#after"),
});

afterEach(removeFrames);

describe("a snippet", () => {
  for (const lang of languages) {
    it(`is complete without its script in ${lang}, in every form`, async () => {
      const { widget } = await early(lang, "full");
      const whole = texts(widget.querySelectorAll("h3, p"));
      if (lang !== sourceLocale) {
        const { partners } = await translation(lang);
        expect(whole).to.deep.equal(
          Object.values(partners).flatMap(({ name, text }) => [name, ...text]),
        );
      }
      expect(whole.length).to.be.greaterThan(8);
      const { body } = new DOMParser().parseFromString(
        await snippet(lang, "static"),
        "text/html",
      );
      for (const text of whole) expect(body.textContent).to.include(text);
      const [, link] =
        /href="\/dist\/(ibm-partners\.\w+\.html)\?embed"/.exec(
          await snippet(lang, "short"),
        ) ?? [];
      expect(link).to.equal(`ibm-partners.${lang}.html`);
    });

    for (const form of forms.filter((form) => form !== "static")) {
      it(`becomes the widget in ${lang}: ${form}`, async () => {
        const { widget, upgrade } = await early(lang, form);
        await upgrade();
        expect(all(widget, "[part=base]")).to.have.length(1);
        expect(one(widget, "[part=base]").lang).to.equal(lang);
        expect(all(widget, "[part=panel]")).to.have.length(4);
        expect(all(widget, "style")).to.have.length(0);
      });
    }
  }

  for (const width of ["320", "800"]) {
    for (const [looks, css] of [
      ["plain", ""],
      ["hostile", hostile],
      [
        "themed",
        "ibm-partners { --ibm-partners-padding: 20px; --ibm-partners-gap: 9px; --ibm-partners-heading-size: 30px; --ibm-partners-marker-size: 40px; --ibm-partners-border-width: 4px }",
      ],
    ]) {
      it(`moves nothing when its script comes: ${width} pixels, on a ${looks} page`, async () => {
        const { window, document, widget, upgrade } = await early(
          "az",
          "full",
          css,
          width,
        );
        const before = geometry(document, widget);
        const shifts: number[] = [];
        if (PerformanceObserver.supportedEntryTypes.includes("layout-shift"))
          new window.PerformanceObserver((list) =>
            list
              .getEntries()
              .forEach((entry) =>
                shifts.push(
                  (entry as PerformanceEntry & { value: number }).value,
                ),
              ),
          ).observe({ type: "layout-shift" });
        await upgrade();
        expect(geometry(document, widget.shadowRoot!)).to.deep.equal(before);
        expect(shifts).to.deep.equal([]);
        expect(
          widget.querySelector("details")!.getClientRects(),
        ).to.have.length(0);
      });
    }
  }

  it("keeps what the visitor opened and where the focus is", async () => {
    const { document, widget, upgrade } = await early(
      "az",
      "full",
      "ibm-partners { --ibm-partners-duration: 0s }",
    );
    const summary = widget.querySelectorAll("summary")[2];
    summary.click();
    summary.focus();
    await settled();
    const before = geometry(document, widget);
    await upgrade();
    expect(opened(widget)).to.deep.equal([false, false, true, false]);
    expect(widget.expanded).to.deep.equal(["iom"]);
    expect(widget.shadowRoot!.activeElement).to.equal(
      all(widget, "[part~=summary]")[2],
    );
    expect(geometry(document, widget.shadowRoot!)).to.deep.equal(before);
  });

  it("expands what its attribute asks for, though its text has that closed", async () => {
    const { widget, upgrade } = await early("az", "full");
    widget.setAttribute("expanded", "wco");
    await upgrade();
    expect(opened(widget)).to.deep.equal([false, true, false, false]);
  });

  it("keeps closed what the visitor closed", async () => {
    const { window, widget, upgrade } = await early("az", "full");
    widget.setAttribute("expanded", "wco iom");
    const [, wco, iom] = widget.querySelectorAll("details");
    wco.open = iom.open = true;
    wco.querySelector("summary")!.focus();
    await press("Enter", window);
    await until(() => !wco.open);
    await upgrade();
    expect(opened(widget)).to.deep.equal([false, false, true, false]);
    expect(widget.expanded).to.deep.equal(["iom"]);
  });

  it("stays until the browser has time, as the whole text is there", async () => {
    const { window, widget, upgrade } = await early("az", "full");
    let haveTime: () => void;
    const idle = new Promise<void>((resolve) => (haveTime = resolve));
    window.requestIdleCallback = (callback) => {
      void idle.then(() =>
        callback({ didTimeout: true, timeRemaining: () => 0 }),
      );
      return 1;
    };
    const name = widget.querySelector("h3")!;
    const done = upgrade();
    await settled();
    expect(widget.matches(":defined")).to.equal(true);
    expect(name.getClientRects()).to.have.length(1);
    name.click();
    haveTime!();
    await done;
    expect(name.getClientRects()).to.have.length(0);
    expect(widget.expanded).to.deep.equal(["frontex"]);
  });

  for (const [what, prepare] of Object.entries({
    "the address": ({ window }: Early): void => {
      window.location.hash = "ibm-partners-wco";
    },
    "an earlier page": ({ widget }: Early): void => {
      widget.setAttribute("remember", "");
      sessionStorage.setItem("ibm-partners:", "wco");
    },
  }))
    it(`does not wait for idle time with what ${what} opens`, async () => {
      const it = await early("az", "full");
      it.window.requestIdleCallback = () => 1;
      prepare(it);
      await it.upgrade();
      expect(it.widget.expanded).to.deep.equal(["wco"]);
      sessionStorage.clear();
    });

  it("tells search engines of four organisations", async () => {
    for (const lang of languages) {
      const { document } = await early(lang, "full");
      const organizations = document.querySelectorAll(
        '[itemscope][itemtype="https://schema.org/Organization"]',
      );
      expect(organizations).to.have.length(4);
      for (const organization of organizations) {
        const property = (name: string) => {
          const found = organization.querySelectorAll(`[itemprop=${name}]`);
          expect(found).to.have.length(1);
          return found[0];
        };
        expect(property("name").textContent).to.match(/\S/);
        expect(property("description").textContent).to.match(/\S/);
        expect((property("url") as HTMLAnchorElement).href).to.match(
          /^https?:\/\/\S+$/,
        );
      }
    }
  });
});
