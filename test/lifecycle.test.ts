import { expect } from "chai";
import "../dist/ibm-partners.js";
import {
  all,
  command,
  frame,
  mount,
  one,
  opened,
  page,
  prefer,
  removeFrames,
  scriptless,
  settled,
  until,
  shown,
  source,
  withoutScripts,
  type IbmPartners,
} from "./helpers.js";

describe("before it is defined", () => {
  afterEach(removeFrames);

  it("properties are taken over and the fallback shows", async () => {
    const { document, window } = await frame(
      page('<ibm-partners><a href="#x">İcraçılar</a></ibm-partners>'),
    );
    const early = document.querySelector("ibm-partners")!;
    early.expanded = ["iom"];
    early.headingLevel = 4;
    expect(early.querySelector("a")!.getClientRects()).to.have.length(1);
    const element = document.createElement("script");
    element.src = "/dist/ibm-partners.az.js";
    document.body.append(element);
    await window.customElements.whenDefined("ibm-partners");
    await early.ready;
    expect(opened(early)).to.deep.equal([false, false, true, false]);
    expect(one(early, "[part=heading]").localName).to.equal("h4");
    expect(early.expanded).to.deep.equal(["iom"]);
    expect(early.querySelector("a")!.getClientRects()).to.have.length(0);
  });
});

describe("on the page", () => {
  it("keeps its state when it is moved", async () => {
    const widget = await mount(
      '<ibm-partners expanded="wco"></ibm-partners><div></div>',
    );
    all(widget, "[part~=summary]")[3].click();
    await settled();
    document.querySelector("div:empty")!.append(widget);
    await settled();
    expect(opened(widget)).to.deep.equal([false, true, false, true]);
  });

  it("takes changes over that came while it was away", async () => {
    const widget = await mount("<ibm-partners></ibm-partners>");
    const { parentElement } = widget;
    widget.remove();
    widget.expanded = ["frontex"];
    await Promise.resolve();
    parentElement!.append(widget);
    await settled();
    expect(opened(widget)).to.deep.equal([true, false, false, false]);
  });

  it("can be made by a script, cloned and parsed", async () => {
    const made = document.createElement("ibm-partners");
    made.expanded = ["wco"];
    document.body.append(made);
    await made.ready;
    const clone = made.cloneNode(true) as IbmPartners;
    made.replaceWith(clone);
    await clone.ready;
    expect(opened(clone)).to.deep.equal([false, true, false, false]);
    clone.remove();
  });

  it("is freed when it is removed", async function () {
    // Only Chromium offers to collect garbage, and only when started so.
    const { gc } = globalThis as { gc?: () => void };
    if (!gc) this.skip();
    const refs: WeakRef<IbmPartners>[] = [];
    // A function of its own, so that no variable here holds the last one.
    const use = async () => {
      const widget = await mount(
        '<ibm-partners expanded="wco" remember></ibm-partners>',
      );
      widget.expandAll();
      await settled();
      return new WeakRef(widget);
    };
    for (let i = 0; i < 20; i++) refs.push(await use());
    await mount("<ibm-partners></ibm-partners>");
    const left = () => refs.filter((ref) => ref.deref()).length;
    // The browser's own tasks hold an element for a while.
    await until(() => {
      gc();
      return left() === 0;
    });
  });
});

/** As the report names it. */
const rule = document.createElement("style");
rule.textContent =
  "@media print { details::details-content { content-visibility: visible } }";

describe("when the page is printed", () => {
  afterEach(removeFrames);

  for (const exclusive of ["", "exclusive"]) {
    it(`shows every panel and then what was open before ${exclusive}`, async function () {
      const widget = await mount(
        `<ibm-partners style="--ibm-partners-duration: 0s" expanded="iom" ${exclusive}></ibm-partners>`,
      );
      const events: unknown[] = [];
      widget.addEventListener("ibm-partners-toggle", (event) =>
        events.push(event.detail),
      );
      await prefer(this, {}, "print");
      expect(shown(widget)).to.deep.equal([true, true, true, true]);
      await prefer(this, {});
      expect(shown(widget)).to.deep.equal([false, false, true, false]);
      expect(widget.expanded).to.deep.equal(["iom"]);
      expect(events).to.deep.equal([]);
    });
  }

  /** What is on paper has all of the text, each letter as it is written. */
  const expectAll = async (
    context: Mocha.Context,
    what: { address: string } | { html: string },
  ) => {
    context.timeout(60_000);
    const { text, totalPages } = await command<{
      text: string;
      totalPages: number;
    }>(context, "print", what);
    const squeeze = (text: string) =>
      text.normalize("NFKC").replace(/\s+/g, "");
    const { title, partners } = await source();
    for (const part of [
      title,
      ...partners.flatMap(({ name, text }) => [name, ...text]),
    ])
      expect(squeeze(text)).to.include(squeeze(part));
    expect(totalPages).to.be.at.most(5);
  };

  it("has every panel and every address on paper, whatever is open", async function () {
    await expectAll(this, {
      address: new URL("/demo/index.html", location.href).href,
    });
  });

  for (const file of scriptless)
    it(`has them without scripts too, by one rule, where the browser can: ${file}`, async function () {
      if (!CSS.supports("selector(::details-content)")) this.skip();
      const { document } = await withoutScripts(file);
      // The page of its own brings the rule; snippets have no style sheet.
      if (file.startsWith("snippets")) document.head.append(rule);
      await expectAll(this, { html: document.documentElement.outerHTML });
    });
});
