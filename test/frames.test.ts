import { expect } from "chai";
import {
  command,
  file,
  frame,
  opened,
  page,
  prefer,
  removeFrames,
  settled,
  source,
  until,
} from "./helpers.js";

const address = "/dist/ibm-partners.az.html";
const script = '<script src="/dist/ibm-partners-frame.js" defer></script>';

const open = async (attributes: string, head = script, body = "") => {
  const window = await frame(
    page(
      `<iframe title="İcraçılar" width="100%" height="420" ${attributes}></iframe>${body}`,
      head,
    ),
  );
  // Firefox leaves alone what nobody sees.
  window.frameElement!.scrollIntoView();
  const element = window.document.querySelector("iframe")!;
  return { window, element, inner: () => element.contentDocument! };
};

/** Nothing of the text is cut off, nor space left. */
const expectWhole = async (
  element: HTMLIFrameElement,
  height = () => element.contentDocument!.documentElement.offsetHeight,
) => {
  const shown = () =>
    element.getBoundingClientRect().height -
    ["borderTopWidth", "borderBottomWidth", "paddingTop", "paddingBottom"]
      .map((name) =>
        parseFloat(getComputedStyle(element)[name as "paddingTop"]),
      )
      .reduce((sum, length) => sum + length);
  await until(() => Math.abs(shown() - height()) < 2);
  expect(shown()).to.be.closeTo(height(), 1.5);
};

afterEach(removeFrames);

describe("a frame has the height of its text", () => {
  const styles = {
    "as it is": "",
    "with a border and padding": "iframe { border: 3px solid; padding: 11px }",
    "where all boxes are border boxes": "* { box-sizing: border-box }",
    "where they have borders and padding, too":
      "* { box-sizing: border-box } iframe { border: 3px solid; padding: 11px }",
    "where a theme limits it": "iframe { max-height: 200px }",
    "where a theme limits it, important":
      "iframe { max-height: 50vw !important; height: auto }",
  };
  for (const [name, style] of Object.entries(styles))
    it(name, async () => {
      const { element, inner } = await open(
        `src="${address}?expanded=wco"`,
        `${script}<style>${style}</style>`,
      );
      await until(() => !!inner().querySelector("ibm-partners"));
      await expectWhole(element);
      inner().querySelector("ibm-partners")!.collapseAll();
      // Firefox tells observers nothing of what a test's own reading has laid out.
      await until(() => element.getBoundingClientRect().height < 500);
      await expectWhole(element);
      expect(element.getBoundingClientRect().height).to.be.greaterThan(200);
    });

  it("when its address leads to another origin", async () => {
    const other = `http://127.0.0.1:${location.port}${address}?expanded=wco`;
    const { window, element } = await open(
      `src="/moved?to=${encodeURIComponent(other)}"`,
    );
    await until(() => element.getBoundingClientRect().height > 800);
    const same = await open(`src="${address}?expanded=wco"`);
    await expectWhole(element, () => same.inner().documentElement.offsetHeight);
    // Printing asks nothing of what is out of reach.
    const errors: unknown[] = [];
    window.addEventListener("error", (event) => errors.push(event));
    for (const type of ["beforeprint", "afterprint"])
      window.dispatchEvent(new CustomEvent(type));
    expect(errors).to.deep.equal([]);
  });
});

describe("a frame looks like the page it stands on", () => {
  const look = (document: Document) => {
    const widget = document.querySelector("ibm-partners")!;
    const { backgroundColor, colorScheme } = getComputedStyle(
      document.documentElement,
    );
    return [
      getComputedStyle(widget).color,
      colorScheme,
      backgroundColor,
      getComputedStyle(document.body).backgroundColor,
    ];
  };
  const none = "rgba(0, 0, 0, 0)";

  for (const system of ["light", "dark"])
    for (const [query, text, scheme] of [
      ["", "rgb(0, 0, 0)", /^(normal|light)$/],
      ["&color-scheme=dark", "rgb(255, 255, 255)", /^dark$/],
      ["&color-scheme=light", "rgb(0, 0, 0)", /^light$/],
    ] as const)
      it(`where the system is ${system}, ?${query}`, async function () {
        await prefer(this, { "prefers-color-scheme": system });
        try {
          const { inner } = await open(`src="${address}?expanded=wco${query}"`);
          await until(() => !!inner().querySelector("ibm-partners"));
          await settled();
          const [color, colorScheme, ...backgrounds] = look(inner());
          expect(color).to.equal(text);
          expect(colorScheme).to.match(scheme);
          expect(backgrounds).to.deep.equal([none, none]);
        } finally {
          await prefer(this, { "prefers-color-scheme": "" });
        }
      });

  it("and a page of its own follows the visitor’s system, unless its address has colours", async function () {
    await prefer(this, { "prefers-color-scheme": "dark" });
    try {
      for (const [query, scheme] of [
        ["", "light dark"],
        ["?--ibm-partners-color=black", "normal"],
      ]) {
        const { result } = await command<{ result: string }>(this, "visit", {
          address: new URL(address + query, location.href).href,
          expression: `getComputedStyle(document.documentElement).colorScheme`,
        });
        expect(result).to.equal(scheme);
      }
    } finally {
      await prefer(this, { "prefers-color-scheme": "" });
    }
  });
});

describe("a frame on paper", function () {
  this.timeout(30_000);

  it("is the whole text of all partners", async function () {
    const { text } = await command<{ text: string }>(this, "print", {
      address: new URL("/test/pages/framed.html", location.href).href,
    });
    const squeezed = text.replace(/\s/g, "");
    const { partners } = await source();
    // Between two pages Chromium cuts a frame through a line, which is then on both.
    for (const partner of partners)
      for (const paragraph of [partner.name, ...partner.text])
        for (const word of paragraph.split(/\s+/))
          expect(squeezed).to.include(word);
    // Chromium 109 goes on beside the frame.
    const isOld = /Chrome\/109/.test(navigator.userAgent);
    expect(squeezed).to.match(isOld ? /^Before/ : /^Before.*After$/);
  });

  it("goes back to what it was afterwards", async () => {
    const window = await frame(
      file(
        `<iframe src="${address}" width="100%" height="420"></iframe>`,
        script,
      ),
    );
    const element = window.document.querySelector("iframe")!;
    await until(
      () =>
        !!element.contentDocument!.querySelector("ibm-partners")?.shadowRoot,
    );
    await expectWhole(element);
    const before = element.getBoundingClientRect();
    window.dispatchEvent(new CustomEvent("beforeprint"));
    expect(element.getBoundingClientRect().height).to.be.greaterThan(
      before.height + 1000,
    );
    window.dispatchEvent(new CustomEvent("afterprint"));
    await settled();
    expect(element.getBoundingClientRect().height).to.equal(before.height);
    expect(
      opened(element.contentDocument!.querySelector("ibm-partners")!),
    ).to.deep.equal([false, false, false, false]);
  });
});
