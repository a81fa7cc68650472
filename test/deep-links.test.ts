import { expect } from "chai";
import {
  command,
  eventually,
  file,
  frame,
  next,
  one,
  opened,
  page,
  prefer,
  removeFrames,
  script,
  settled,
  still,
  until,
} from "./helpers.js";

const host = "/test/pages/host.html";

const visit = async (address: string) => {
  const window = await frame({ src: address });
  const [first, second] = window.document.querySelectorAll("ibm-partners");
  await settled();
  return { window, first: first, second: second };
};

const only = (index: number) => [0, 1, 2, 3].map((other) => other === index);

/** The partner whose name has the focus. */
const focused = (widget: Element): string | undefined =>
  (widget.shadowRoot!.activeElement as HTMLButtonElement | null)?.value;

/** Follows the link, and says how far from the top its target comes to rest. */
const followed = async (
  window: Window & typeof globalThis,
  widget: Element,
) => {
  window.location.hash = "#ibm-partners-iom";
  await until(() => focused(widget) === "iom");
  return one(widget, "button[value=iom]").getBoundingClientRect().top;
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
    await eventually(() => window.scrollY, 100);
    await eventually(() => opened(first), only(2));
  });

  it("open the partner on load, scroll to it and focus its name", async () => {
    const { window, first, second } = await visit(`${host}#ibm-partners-wco`);
    await eventually(() => opened(first), only(1));
    expect(opened(second)).to.deep.equal(only(-1));
    await until(() => focused(first) === "wco");
    await until(() => {
      const { top } = one(
        first,
        "[part~=partner]:nth-child(2) [part~=summary]",
      ).getBoundingClientRect();
      return Math.abs(top) < 5 && window.scrollY > 0;
    });
  });

  it("open the partner of the element that has the id", async () => {
    const { first, second } = await visit(`${host}#second-icmpd`);
    await eventually(() => opened(second), only(3));
    expect(opened(first)).to.deep.equal(only(-1));
  });

  it("follow changes of the address", async () => {
    const { window, first } = await visit(`${host}#ibm-partners-wco`);
    window.location.hash = "#ibm-partners-iom";
    await settled();
    await eventually(() => opened(first), [false, true, true, false]);
  });

  it("expand nothing anew when the visitor goes back to the address", async () => {
    const { window, first } = await visit(`${host}#ibm-partners-wco`);
    await until(() => focused(first) === "wco");
    first.collapseAll();
    const left = next(window, "hashchange");
    window.location.hash = "#elsewhere";
    await left;
    const back = next(window, "hashchange");
    window.history.back();
    await back;
    await still(() => window.scrollY);
    expect(opened(first)).to.deep.equal(only(-1));
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
    await eventually(() => opened(first), only(3));
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

describe("a deep link into what the page has closed", () => {
  afterEach(removeFrames);

  const closed = (inside: string) => `<details>
    <summary>Outer</summary><p>Text</p>
    <details><summary>Inner</summary>${inside}</details>
  </details>`;
  const widget = "<ibm-partners></ibm-partners>";
  const places: Record<string, string> = {
    "<details>, two levels": closed(widget),
    "<details> with a link that is the list": closed(
      '<p><a href="/dist/ibm-partners.az.html?embed">x</a></p>',
    ),
    "<details> of which one is open": `<details name="x" open><summary>Other</summary>Text</details><details name="x"><summary>This</summary>${widget}</details>`,
    "hidden=until-found": `<div hidden="until-found">${closed(`<div hidden="until-found">${widget}</div>`)}</div>`,
    "<details> around a form whose fields have names of the browser’s": closed(
      `<form><input name="assignedSlot"><input name="parentElement">${widget}</form>`,
    ),
    "a shadow root’s <details>": `<x-card><template shadowrootmode="open"><details><summary>Card</summary><slot></slot></details></template>${widget}</x-card>`,
    "a shadow root’s <details>, inside": `<details><summary>Outer</summary><x-card><template shadowrootmode="open">${closed(widget)}</template></x-card></details>`,
  };

  for (const [place, markup] of Object.entries(places))
    it(`opens it: ${place}`, async function () {
      const away = '<p style="height: 2000px">Text</p>';
      const window = await frame(
        file(
          `<a href="#ibm-partners-iom">IOM</a>${away}${markup}${away}`,
          script,
        ),
      );
      const { document } = window;
      const find = () =>
        document.querySelector("ibm-partners") ??
        document
          .querySelector("x-card")
          ?.shadowRoot?.querySelector("ibm-partners");
      // Chromium 109 knows declarative shadow roots by another name.
      if (document.querySelector("template")) this.skip();
      await until(() => !!find());
      await find()!.ready;
      const name = () =>
        one(find()!, "[part~=partner]:nth-child(3) [part~=summary]");
      for (let clicks = 0; clicks < 2; clicks++) {
        document.querySelector("a")!.click();
        await settled();
        await eventually(() => opened(find()!), only(2));
        expect(name().getClientRects()).to.have.length(1);
        // The browser scrolls; the element does where the name is not on the screen then.
        await until(() => {
          const { top } = name().getBoundingClientRect();
          return top >= -5 && top <= window.innerHeight - 44;
        });
        find()!.collapseAll();
        const card = document.querySelector("x-card")?.shadowRoot;
        for (const details of (card ?? document).querySelectorAll("details"))
          details.open = false;
        window.scrollTo(0, 0);
        await settled();
      }
    });
});

describe("a deep link, and a form whose fields have names of the browser’s", () => {
  afterEach(removeFrames);

  it("throws nothing while the form scrolls", async () => {
    const window = await frame(
      page(
        `<form style="height:300px;overflow:auto"><input name="contains">
          <ibm-partners></ibm-partners><p style="height:2000px"></p></form>`,
        script,
      ),
    );
    const errors: string[] = [];
    window.addEventListener("error", ({ message }) => errors.push(message));
    const list = window.document.querySelector("ibm-partners")!;
    await followed(window, list);
    const form = window.document.forms[0];
    const scrolled = next(form, "scroll");
    form.scrollTo(0, 100);
    await scrolled;
    expect(errors).to.deep.equal([]);
  });
});

describe("a deep link in a frame", () => {
  afterEach(removeFrames);

  it("moves neither the focus nor the page around", async () => {
    const away = '<p style="height: 2000px">Text</p>';
    const around = await frame(
      page(
        `<input autofocus>${away}<iframe src="/dist/ibm-partners.az.html?expanded=all#ibm-partners-icmpd" height="300" loading="eager"></iframe>${away}`,
      ),
    );
    around.document.querySelector("input")!.focus({ preventScroll: true });
    const inner = around.frames[0];
    const widget = () => inner.document.querySelector("ibm-partners")!;
    const isAtTop = () => {
      const partner = widget().shadowRoot?.querySelector(
        "[part~=partner]:nth-child(4)",
      );
      const top = partner?.getBoundingClientRect().top ?? Infinity;
      return top >= -5 && top <= 100;
    };
    await until(() => isAtTop() && opened(widget())[3]);
    expect(around.scrollY).to.equal(0);
    expect(around.document.activeElement!.localName).to.equal("input");
    // By a script, as by a visitor.
    inner.location.hash = "#ibm-partners-frontex";
    await settled();
    await settled();
    expect(around.scrollY).to.equal(0);
    expect(around.document.activeElement!.localName).to.equal("input");
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
