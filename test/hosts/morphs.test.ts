import { expect } from "chai";
import {
  frame,
  next,
  opened,
  page,
  one,
  removeFrames,
  settled,
  until,
} from "../helpers.js";

const link = '<a href="/dist/ibm-partners.az.html?embed">İcraçılar</a>';

/** What a server writes, each time the same. */
const forms = {
  link: `<p>${link}</p>`,
  "link that remembers": `<p>${link.replace("embed", "embed&amp;remember")}</p>`,
  element: `<ibm-partners>${link}</ibm-partners>`,
  "element that remembers": `<ibm-partners id="a" remember>${link}</ibm-partners>`,
};

interface Libraries {
  morphdom: (element: Element, markup: string) => void;
  Idiomorph: {
    morph(element: Element, markup: string, options?: object): void;
  };
  Alpine: { morph(element: Element, markup: string): void };
  Turbo: { renderStreamMessage(message: string): void };
  htmx: { swap(target: Element, markup: string, how: object): void };
}

type Morph = (libraries: Libraries, main: Element, markup: string) => void;

const morphs: Record<string, [scripts: string[], morph: Morph]> = {
  morphdom: [
    ["morphdom/dist/morphdom-umd.js"],
    ({ morphdom }, main, markup) => morphdom(main, `<main>${markup}</main>`),
  ],
  idiomorph: [
    ["idiomorph/dist/idiomorph.js"],
    ({ Idiomorph }, main, markup) =>
      Idiomorph.morph(main, `<main>${markup}</main>`),
  ],
  "Alpine’s morph": [
    ["@alpinejs/morph/dist/cdn.js", "alpinejs/dist/cdn.js"],
    ({ Alpine }, main, markup) => Alpine.morph(main, `<main>${markup}</main>`),
  ],
  "Turbo’s stream that morphs": [
    ["@hotwired/turbo/dist/turbo.es2017-umd.js"],
    ({ Turbo }, _, markup) =>
      Turbo.renderStreamMessage(
        `<turbo-stream action="update" method="morph" targets="main"><template>${markup}</template></turbo-stream>`,
      ),
  ],
  "Turbo’s stream that replaces": [
    ["@hotwired/turbo/dist/turbo.es2017-umd.js"],
    ({ Turbo }, _, markup) =>
      Turbo.renderStreamMessage(
        `<turbo-stream action="update" targets="main"><template>${markup}</template></turbo-stream>`,
      ),
  ],
  "htmx’s swap": [
    ["htmx.org/dist/htmx.js"],
    ({ htmx }, main, markup) =>
      htmx.swap(main, markup, { swapStyle: "innerHTML" }),
  ],
  "htmx’s morph": [
    ["htmx.org/dist/htmx.js", "idiomorph/dist/idiomorph-ext.js"],
    ({ Idiomorph }, main, markup) =>
      Idiomorph.morph(main, markup, { morphStyle: "innerHTML" }),
  ],
  innerHTML: [
    [],
    (_, main, markup) => {
      main.innerHTML = markup;
    },
  ],
};

const script = "dist/ibm-partners.az.js";

const start = async (scripts: string[], markup: string) => {
  sessionStorage.clear();
  const window = await frame(
    page(
      `<main>${markup}</main>`,
      [...scripts.map((file) => `test/hosts/node_modules/${file}`), script]
        .map((src) => `<script src="/${src}" defer></script>`)
        .join(""),
    ),
  );
  const { document } = window;
  const find = () => [...document.querySelectorAll("ibm-partners")];
  await until(() => find().length === 1);
  await find()[0].ready;
  return {
    window: window as typeof window & Libraries,
    find,
    main: () => document.querySelector("main")!,
  };
};

afterEach(removeFrames);

describe("one widget is left, as the visitor left it, by", () => {
  for (const [name, [scripts, morph]] of Object.entries(morphs))
    for (const [form, markup] of Object.entries(forms))
      it(`${name}: ${form}`, async () => {
        const { window, find, main } = await start(scripts, markup);
        one(find()[0], "[part=partner]:nth-child(3) [part~=summary]").click();
        await until(() => opened(find()[0])[2]);
        const expectOne = async (isFirst = false) => {
          await settled();
          await until(() => find().length === 1);
          expect(find()).to.have.length(1);
          await find()[0].ready;
          expect(
            one(find()[0], "[part~=summary]").getClientRects(),
          ).to.have.length(1);
          const links = [...main().querySelectorAll("a")];
          expect(
            links.filter((it) => it.getClientRects().length),
          ).to.deep.equal([]);
          // A morph takes the attribute away that reflects the visitor, and with it, of an element, the state.
          if (isFirst || form.startsWith("link"))
            expect(opened(find()[0])).to.deep.equal([
              false,
              false,
              true,
              false,
            ]);
        };
        await expectOne(true);
        for (const next of [
          markup,
          `<h1>News</h1>${markup}`,
          `<h1>News</h1>${markup}<p>More</p>`,
          `${markup}<p>More</p>`,
        ]) {
          morph(window, main(), next);
          await expectOne();
        }
        // Twice at once.
        morph(window, main(), markup);
        morph(window, main(), `<h1>News</h1>${markup}`);
        await expectOne();
        morph(window, main(), "<h1>News</h1>");
        await until(() => !find().length);
        morph(window, main(), markup);
        await until(() => find().length === 1);
        await find()[0].ready;
        if (form === "link that remembers")
          expect(opened(find()[0])).to.deep.equal([false, false, true, false]);
      });
});

describe("Turbo’s refresh that morphs the page", () => {
  it("leaves each list as the visitor left it", async () => {
    sessionStorage.clear();
    const window = await frame({ src: "/test/hosts/pages/refresh.html" });
    // Turbo waits for a frame to be drawn.
    window.frameElement!.scrollIntoView();
    const { document } = window;
    const find = () => [...document.querySelectorAll("ibm-partners")];
    await until(() => find().length === 2);
    const widgets = find();
    for (const widget of widgets) {
      await widget.ready;
      one(widget, "[part=partner]:nth-child(3) [part~=summary]").click();
    }
    await until(() => widgets.every((widget) => opened(widget)[2]));
    const { Turbo } = window as unknown as {
      Turbo: { session: { refresh(address: string): void } };
    };
    for (let times = 0; times < 2; times++) {
      const rendered = next(document, "turbo:render");
      Turbo.session.refresh(window.location.href);
      expect(await rendered).not.to.equal(undefined);
      await settled();
      expect(find()).to.deep.equal(widgets);
      // The element's attribute is the server's again; the link's list is not the server's.
      expect(widgets.map(opened)).to.deep.equal([
        [false, false, false, false],
        [false, false, true, false],
      ]);
    }
  });
});
