import { expect } from "chai";
import { wcagContrast } from "culori";
import "../../dist/ibm-partners.js";
import {
  all,
  frame,
  languages,
  mount,
  one,
  page,
  removeFrames,
  scriptless,
  script,
  settled,
  withoutScripts,
} from "../helpers.js";

const still = 'style="--ibm-partners-duration: 0s"';
const open = `<ibm-partners expanded=all ${still}></ibm-partners>`;

const readable = "[part=heading], button, [part=name], p, a";

/** Nothing is cut off, squeezed to nothing or pushed out to the side. */
const expectWhole = (
  widget: HTMLElement,
  root: ParentNode = widget.shadowRoot!,
) => {
  const all = (selector: string) => [
    ...root.querySelectorAll<HTMLElement>(selector),
  ];
  const scale = widget.getBoundingClientRect().width / widget.offsetWidth;
  const { left, right } = widget.getBoundingClientRect();
  for (const element of all("h1, h2, h3, button, [role=heading], p, a")) {
    const what = `${element.localName} “${element.textContent.slice(0, 20)}”`;
    for (const box of element.getClientRects()) {
      expect(box.left, what).to.be.at.least(left - 1);
      expect(box.right, what).to.be.at.most(right + 1);
    }
    // Whatever the font, a line of text is as high as its letters.
    expect(element.offsetHeight, what).to.be.at.least(
      parseFloat(getComputedStyle(element).fontSize),
    );
  }
  for (const element of all(
    "section, ul, li, h1, h2, h3, button, summary, div, footer",
  )) {
    const what = element.getAttribute("part") ?? element.localName;
    expect(element.scrollWidth, what).to.be.at.most(element.clientWidth + 1);
    if (element.clientHeight)
      expect(element.scrollHeight, what).to.be.at.most(
        element.clientHeight + 1,
      );
  }
  for (const element of all("button"))
    expect(element.getBoundingClientRect().height / scale).to.be.at.least(
      44 - 0.1,
    );
};

const surroundings: Record<string, string> = {
  "a flex row": `<div style="display: flex"><nav style="flex: none; width: 200px">Menyu</nav>${open}</div>`,
  "a flex column that centres": `<div style="display: flex; flex-direction: column; align-items: center">${open}</div>`,
  "a grid": `<div style="display: grid; grid-template-columns: 1fr 2fr"><nav>Menyu</nav>${open}</div>`,
  "a cell of a table": `<table width="320"><tr><td width="100">Menyu<td>${open}</table>`,
  "a cell that forbids to break lines": `<table width="400" style="table-layout: fixed"><tr><td nowrap style="white-space: nowrap">${open}</table>`,
  "a float": `<div style="float: left; width: 50%">${open}</div>`,
  "a box that hides what is too much": `<div style="overflow: hidden; width: 300px">${open}</div>`,
  "an inline block": `<p style="display: inline-block">${open}`,
  "text from right to left": `<div dir="rtl" lang="ar">${open}</div>`,
  "text that is centred and in capitals": `<div style="text-align: center; text-transform: uppercase">${open}</div>`,
  "a page that is zoomed": `<div style="zoom: 2; width: 400px">${open}</div>`,
  "text of 200 %": `<div style="font-size: 200%; width: 640px">${open}</div>`,
  "text of 8 pixels": `<div style="font-size: 8px; line-height: 1.6">${open}</div>`,
  "320 pixels": `<div style="width: 320px">${open}</div>`,
};

describe("in", () => {
  for (const [name, markup] of Object.entries(surroundings)) {
    it(`${name} nothing is cut off`, async () => {
      const widget = await mount(markup);
      await settled();
      expectWhole(widget);
    });
  }

  for (const lang of languages)
    it(`narrow columns nothing is cut off in ${lang}, in text of 200 % neither`, async () => {
      const widget = await mount(`<div style="width: 272px">${open}</div>`);
      widget.lang = lang;
      await widget.ready;
      expectWhole(widget);
      widget.style.fontSize = "32px";
      expectWhole(widget);
    });

  it("columns every line is in one of them", async () => {
    const widget = await mount(`<div style="columns: 2">${open}</div>`);
    const { left, right } = widget.parentElement!.getBoundingClientRect();
    for (const element of all(widget, readable))
      for (const box of element.getClientRects()) {
        expect(box.left).to.be.at.least(left - 1);
        expect(box.right).to.be.at.most(right + 1);
      }
  });

  it("a place without any width it waits for one", async () => {
    const widget = await mount(
      `<div style="width: 0; overflow: hidden">${open}</div>`,
    );
    widget.parentElement!.style.width = "500px";
    await settled();
    expectWhole(widget);
  });

  it("text from right to left its own runs from left to right", async () => {
    const widget = await mount(
      `<div dir="rtl" lang="ar"><ibm-partners lang="az"></ibm-partners></div>`,
    );
    const name = one(widget, "[part=name]").getBoundingClientRect();
    const marker = one(widget, "svg").getBoundingClientRect();
    expect(name.right).to.be.at.most(marker.left);
    expect(getComputedStyle(one(widget, "p")).direction).to.equal("ltr");
  });
});

describe("a page", () => {
  afterEach(removeFrames);

  const show = async (head: string, body = open) => {
    const window = await frame(page(body + script, head));
    const widget = window.document.querySelector("ibm-partners")!;
    await widget.ready;
    await settled();
    return { window, widget };
  };

  for (const [orientation, width, height] of [
    ["portrait", 320, 640],
    ["landscape", 640, 320],
  ])
    it(`on a screen in ${orientation} shows all of it (WCAG 1.3.4)`, async () => {
      const { window, widget } = await show("");
      Object.assign(window.frameElement!, { width, height });
      await settled();
      expect(
        window.matchMedia(`(orientation: ${orientation})`).matches,
      ).to.equal(true);
      expectWhole(widget);
    });

  it("of 1280 × 1024 at 400 % scrolls in one direction only (WCAG 1.4.10)", async () => {
    const { window, widget } = await show("");
    const iframe = window.frameElement as HTMLIFrameElement;
    iframe.style.cssText = "width: 320px; height: 256px; border: 0";
    await settled();
    const { scrollWidth, clientWidth } = window.document.documentElement;
    expect(scrollWidth).to.equal(clientWidth);
    expectWhole(widget);
  });

  it("whose text is spaced out shows all of it (WCAG 1.4.12)", async () => {
    const { widget } = await show("");
    const spacing = widget.ownerDocument.createElement("style");
    spacing.textContent = `* {
      line-height: 1.5 !important;
      letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important;
    }
    p { margin-block-end: 2em !important; }`;
    const before = widget.offsetHeight;
    widget.shadowRoot!.append(spacing);
    await settled();
    expect(widget.offsetHeight).to.be.greaterThan(before);
    expectWhole(widget);
  });

  it("with spacing for all its elements hands it on", async () => {
    const { widget } = await show(
      "<style>* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }</style>",
    );
    expect(
      parseFloat(getComputedStyle(one(widget, "p")).letterSpacing),
    ).to.be.closeTo(1.92, 0.01);
    expectWhole(widget);
  });

  it("whose root is 62.5 % keeps its own text size", async () => {
    const { widget } = await show(
      "<style>html { font-size: 62.5% } body { font-size: 1.6rem }</style>",
    );
    expect(getComputedStyle(one(widget, "p")).fontSize).to.equal("16px");
    expectWhole(widget);
  });

  it("with a reset shows a list all the same", async () => {
    const { widget } = await show(
      "<style>*, *::before, *::after { margin: 0; padding: 0; border: 0; box-sizing: border-box; font: inherit; list-style: none; outline: none; background: none; appearance: none; text-decoration: none }</style>",
    );
    expectWhole(widget);
    expect(getComputedStyle(one(widget, "li")).borderTopWidth).to.equal("1px");
    expect(getComputedStyle(one(widget, "a")).textDecorationLine).to.equal(
      "underline",
    );
  });

  it("that unsets everything shows a list all the same", async () => {
    const { widget } = await show("<style>* { all: unset }</style>");
    for (const summary of all(widget, "[part~=summary]"))
      expect(summary.getBoundingClientRect().height).to.be.at.least(44);
  });

  const pages: Record<string, string> = {
    light: "",
    "dark by its own colours":
      "<style>body { background: #10161d; color: #e6edf3 }</style>",
    "dark by color-scheme": '<meta name="color-scheme" content="dark">',
    "dark by both":
      "<style>:root { color-scheme: dark; background: #10161d; color: #e6edf3 }</style>",
    "grey, as dark as its text allows":
      "<style>body { background: #fff; color: #595959 }</style>",
  };

  for (const [name, head] of Object.entries(pages)) {
    it(`that is ${name} has contrast enough (WCAG 1.4.3, 1.4.11)`, async () => {
      const { window, widget } = await show(head);
      const { document } = window;
      const canvas = document.createElement("div");
      canvas.style.background = "Canvas";
      document.body.append(canvas);
      const background = [document.body, document.documentElement, canvas]
        .map((element) => window.getComputedStyle(element).backgroundColor)
        .find((color) => !color.endsWith(", 0)"))!;
      const contrast = (selector: string, property: string) =>
        wcagContrast(
          window
            .getComputedStyle(one(widget, selector))
            .getPropertyValue(property),
          background,
        );
      for (const selector of readable.split(", "))
        expect(contrast(selector, "color"), selector).to.be.at.least(4.5);
      expect(contrast("li", "border-top-color")).to.be.at.least(3);
      expect(contrast("svg", "stroke")).to.be.at.least(3);
      one(widget, "[part~=summary]").focus();
      expect(contrast("[part~=summary]", "outline-color")).to.be.at.least(3);
    });
  }
});

describe("without scripts", () => {
  afterEach(removeFrames);

  const spacing =
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }";

  for (const file of scriptless)
    for (const [what, width, css] of [
      ["320 pixels", "320", ""],
      ["640 pixels with text of 200 %", "640", "html { font-size: 200% }"],
      ["spaced-out text", "800", spacing],
    ])
      it(`nothing is cut off, in ${what}: ${file}`, async () => {
        for (const lang of languages) {
          const { document, frameElement } = await withoutScripts(file, lang);
          frameElement!.setAttribute("width", width);
          const style = document.createElement("style");
          style.textContent = css;
          document.head.append(style);
          for (const details of document.querySelectorAll("details"))
            details.open = true;
          await settled();
          const { scrollWidth, clientWidth } = document.documentElement;
          expect(scrollWidth, lang).to.equal(clientWidth);
          expectWhole(document.querySelector("section")!, document);
          removeFrames();
        }
      });
});
