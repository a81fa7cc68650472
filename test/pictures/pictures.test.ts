import { setViewport } from "@web/test-runner-commands";
import { visualDiff } from "@web/test-runner-visual-regression";
import "../../dist/ibm-partners.js";
import { languages, mount, sourceLocale } from "../helpers.js";
import { dress, looks, type Look } from "../looks.js";

const [none, ...dressed] = looks;

/** Every text where it is narrow, every look of an open panel where it is wide. */
const narrow = 320;
const wide = 800;

const styleSheet = (href: string) =>
  new Promise((resolve, reject) => {
    const link = document.createElement("link");
    Object.assign(link, {
      rel: "stylesheet",
      href,
      onload: resolve,
      onerror: reject,
    });
    document.head.append(link);
  });

/** Compares with `test/pictures`; `npm run pictures` accepts what differs. */
describe("the picture", function () {
  this.timeout(30_000);

  // The one engine that a package pins, and fonts that packages pin.
  const isPinned = navigator.userAgent.includes("Chrome/109.");

  before(async function () {
    if (!isPinned) this.skip();
    await Promise.all(
      [
        "/demo/look.css",
        ...["", "-armenian", "-georgian"].map(
          (script) =>
            `/test/pictures/node_modules/@fontsource-variable/noto-sans${script}/index.css`,
        ),
      ].map(styleSheet),
    );
  });

  after(async () => {
    if (isPinned) await setViewport({ width: 800, height: 600 });
  });

  const take = async (
    lang: string,
    look: Look,
    width: number,
    expanded: string,
  ) => {
    await setViewport({ width, height: 600 });
    await dress(look);
    document.documentElement.lang = lang;
    const widget = await mount(`<ibm-partners ${expanded}></ibm-partners>`);
    const text = widget.shadowRoot!.textContent;
    await Promise.all(
      getComputedStyle(document.body)
        .fontFamily.split(", ")
        .map((family) => document.fonts.load(`1em ${family}`, text)),
    );
    await visualDiff(
      document.body,
      [look.name.replace(" ", "-"), lang, width].join("-"),
    );
  };

  const expanded = 'expanded="iom"';

  for (const [width, inLanguages, inLooks] of [
    [narrow, expanded, ""],
    [wide, "", expanded],
  ] as const) {
    for (const lang of languages)
      it(`in ${lang}, ${width} pixels wide`, () =>
        take(lang, none, width, inLanguages));

    for (const look of dressed)
      it(`of the look ${look.name}, ${width} pixels wide`, () =>
        take(sourceLocale, look, width, inLooks));
  }
});
