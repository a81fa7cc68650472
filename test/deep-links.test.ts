import { expect } from "chai";
import {
  command,
  frame,
  next,
  one,
  opened,
  page,
  prefer,
  removeFrames,
  script,
  settled,
} from "./helpers.js";

const host = "/test/pages/host.html";

const visit = async (address: string) => {
  const window = await frame({ src: address });
  const [first, second] = window.document.querySelectorAll("ibm-partners");
  await settled();
  return { window, first: first, second: second };
};

const only = (index: number) => [0, 1, 2, 3].map((other) => other === index);

/** Follows the link, and says how far from the top its target comes to rest. */
const followed = async (
  window: Window & typeof globalThis,
  widget: Element,
) => {
  window.location.hash = "#ibm-partners-iom";
  await settled();
  const panel = one(widget, "[part~=open] [part~=summary]");
  expect(widget.shadowRoot!.activeElement).to.equal(panel);
  return panel.getBoundingClientRect().top;
};

describe("deep links", () => {
  afterEach(removeFrames);

  // First: what other frames leave in the history confuses WebKit when one goes back.
  it("lead back to where the visitor was", async () => {
    const { window, first } = await visit(host);
    window.scrollTo(0, 100);
    await settled();
    expect(await followed(window, first)).to.be.closeTo(0, 2);
    const back = next(window, "hashchange");
    window.history.back();
    await back;
    await settled();
    await settled();
    expect(window.scrollY).to.equal(100);
    expect(opened(first)).to.deep.equal(only(2));
  });

  it("open the partner on load, scroll to it and focus its name", async () => {
    const { window, first, second } = await visit(`${host}#ibm-partners-wco`);
    expect(opened(first)).to.deep.equal(only(1));
    expect(opened(second)).to.deep.equal(only(-1));
    const { top } = one(
      first,
      "[part~=partner]:nth-child(2) [part~=summary]",
    ).getBoundingClientRect();
    expect(Math.abs(top)).to.be.below(5);
    expect(first.shadowRoot!.activeElement).to.equal(
      one(first, "[part~=partner]:nth-child(2) [part~=summary]"),
    );
    expect(window.scrollY).to.be.above(0);
  });

  it("open the partner of the element that has the id", async () => {
    const { first, second } = await visit(`${host}#second-icmpd`);
    expect(opened(first)).to.deep.equal(only(-1));
    expect(opened(second)).to.deep.equal(only(3));
  });

  it("follow changes of the address", async () => {
    const { window, first } = await visit(`${host}#ibm-partners-wco`);
    window.location.hash = "#ibm-partners-iom";
    await settled();
    expect(opened(first)).to.deep.equal([false, true, true, false]);
  });

  it("open it again when the visitor comes back to the address", async () => {
    const { window, first } = await visit(`${host}#ibm-partners-wco`);
    first.closeAll();
    window.location.hash = "#elsewhere";
    await settled();
    expect(opened(first)).to.deep.equal(only(-1));
    const back = next(window, "hashchange");
    window.history.back();
    await back;
    await settled();
    expect(opened(first)).to.deep.equal(only(1));
  });

  it("leave the page’s own ids and everything else alone", async () => {
    const { window, first } = await visit(`${host}#ibm-partners-nato`);
    window.document.querySelector("p")!.id = "ibm-partners-wco";
    window.location.hash = "#ibm-partners-wco";
    await settled();
    expect(opened(first)).to.deep.equal(only(-1));
  });

  it("work on the page of its own too, whose plain text has the same ids", async () => {
    const { first } = await visit(
      "/dist/ibm-partners.az.html#ibm-partners-icmpd",
    );
    expect(opened(first)).to.deep.equal(only(3));
  });

  const tall = (head: string) =>
    page(
      `<p style="height: 2000px"><a href="#ibm-partners-iom">IOM</a></p><ibm-partners></ibm-partners><p style="height: 2000px">${script}`,
      head,
    );
  const open = async (head = "") => {
    const window = await frame(tall(head));
    const widget = window.document.querySelector("ibm-partners")!;
    await widget.ready;
    return { window, widget };
  };
  it("leave room for a sticky header where the page asks for it", async () => {
    const { window, widget } = await open(
      "<style>ibm-partners { --ibm-partners-scroll-margin: 90px }</style>",
    );
    expect(await followed(window, widget)).to.be.closeTo(90, 2);
  });

  it("leave the room that the page keeps free by scroll-padding", async () => {
    const { window, widget } = await open(
      "<style>html { scroll-padding-top: 70px }</style>",
    );
    expect(await followed(window, widget)).to.be.closeTo(70, 2);
  });

  afterEach(async function () {
    if (this.currentTest!.title.includes("less motion"))
      await prefer(this, { "prefers-reduced-motion": "" }).catch(
        () => undefined,
      );
  });

  it("scroll at once where the visitor wants less motion, though the page scrolls smoothly", async function () {
    await prefer(this, { "prefers-reduced-motion": "reduce" });
    const control = await frame(
      tall("<style>html { scroll-behavior: smooth }</style>"),
    );
    control.document
      .querySelector("ibm-partners")!
      .scrollIntoView({ behavior: "instant" });
    // Chromium 109 scrolls smoothly all the same.
    if (!control.scrollY) this.skip();
    const { window, widget } = await open(
      "<style>html { scroll-behavior: smooth }</style>",
    );
    const top = await followed(window, widget);
    expect(top).to.be.closeTo(0, 2);
  });
});

describe("links to a sentence", function () {
  this.timeout(20_000);

  const point = async (context: Mocha.Context, text: string) => {
    const address = `/demo/index.html#:~:text=${encodeURIComponent(text)}`;
    const { result } = await command<{
      result: { scrolled: boolean; open: string | null };
    }>(context, "visit", {
      address: new URL(address, location.href).href,
      expression: `({
        scrolled: scrollY > 0,
        open: document.querySelector("ibm-partners").getAttribute("expanded")
      })`,
    });
    return result;
  };

  it("open the panel that it stands in, where the browser can", async function () {
    const visible = await point(this, "Bu səhifə nümunədir");
    if (!visible.scrolled) this.skip();
    const hidden = await point(this, "Vyana şəhərində");
    expect(hidden).to.deep.equal({ scrolled: true, open: "icmpd" });
  });
});
