import { expect } from "chai";
import * as fc from "fast-check";
import { pieces } from "../addresses.js";
import {
  all,
  frame,
  languages,
  page,
  removeFrames,
  script,
  settled,
  source,
  texts,
} from "../helpers.js";

const inputs = 10_000;
const seed = 20_260_101;

const text = (await source()).partners.flatMap(({ name, text }) => [
  name,
  ...text,
]);

/** Pieces put together at random, with random characters between. */
const hostile = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...pieces) },
      fc.string({ unit: "binary", maxLength: 8 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(""));

const attributes = [
  "expanded",
  "exclusive",
  "include",
  "heading-level",
  "no-heading",
  "remember",
];
const names = fc.oneof(
  fc.constantFrom(
    ...attributes,
    ..."lang onclick onfocus style id class slot".split(" "),
    ...["color", "background", "gap", "marker-size", "other"].map(
      (name) => `--ibm-partners-${name}`,
    ),
  ),
  hostile,
);
const values = fc.oneof(
  fc.constantFrom("wco", "iom frontex", "all", "5", "url(//evil.invalid)"),
  hostile,
);
const query = (length: number) =>
  fc
    .array(fc.tuple(names, values), { minLength: length, maxLength: length })
    .map((pairs) => `${new URLSearchParams(pairs)}`);

const expectOnlyOwnAttributes = (list: Element) =>
  expect([...attributes, "lang"]).to.include.members(list.getAttributeNames());

const expectNothingForeign = (window: Window) => {
  expect(globalThis).not.to.have.property("pwned");
  const foreign = window.performance
    .getEntriesByType("resource")
    .filter(({ name }) => new URL(name).origin !== location.origin);
  expect(foreign).to.deep.equal([]);
};

describe("addresses", function () {
  this.timeout(200_000);
  afterEach(removeFrames);

  it(`of links: ${inputs} put nothing into the page but lists of the text, and ask for nothing`, async () => {
    const { window, document } = await frame(page("<main></main>", script));
    const errors: string[] = [];
    window.addEventListener("error", ({ message }) => errors.push(message));
    const main = document.querySelector("main")!;
    const file = fc
      .oneof(fc.constantFrom("az", "az", ...languages), hostile)
      .map((lang) => `ibm-partners.${lang}.html`);
    const address = fc.oneof(
      fc.tuple(file, query(3)).map((it) => `/${it.join("?embed&")}`),
      fc
        .tuple(hostile, file, hostile, query(2))
        .map(([a, file, b, query]) => `${a}/${file}?embed=${b}&${query}`),
      fc
        .tuple(hostile, hostile, hostile)
        .map(([a, b, c]) => `${a}ibm-partners.${b}embed${c}`),
    );
    const samples = fc.sample(fc.tuple(address, hostile), {
      numRuns: inputs,
      seed,
    });
    const asWritten = (link: Element) => [
      link.getAttribute("href"),
      link.textContent,
      link.getAttributeNames().filter((name) => name !== "style"),
    ];
    let count = 0;
    while (samples.length) {
      const links = samples.splice(0, 500).map(([href, textContent]) => {
        const link = document.createElement("a");
        link.setAttribute("href", href);
        link.textContent = textContent;
        return link;
      });
      const before = links.map(asWritten);
      main.replaceChildren(...links);
      await settled();
      const lists = [...document.querySelectorAll("ibm-partners")];
      count += lists.length;
      for (const list of lists) {
        expectOnlyOwnAttributes(list);
        expect(list.lang).to.equal("az");
        expect(text).to.include.members(texts(all(list, "[part=name], p")));
        expect(list.querySelectorAll("*")).to.have.length(1);
      }
      expect(links.map(asWritten)).to.deep.equal(before);
    }
    expect(count).to.be.greaterThan(inputs / 20);
    expect(errors).to.deep.equal([]);
    expectNothingForeign(window);
  });

  it(`of the page of its own: ${inputs} values do nothing but what is documented`, async () => {
    const each = 50;
    const samples = fc.sample(fc.tuple(query(each), hostile), {
      numRuns: inputs / each,
      seed,
    });
    const visit = async ([query, hash]: [string, string]) => {
      // Chromium loads no address with a raw line break and a "<".
      const { href } = new URL(
        `/dist/ibm-partners.az.html?${query}#${hash}`,
        location.href,
      );
      const window = await frame({ src: href });
      const list = window.document.querySelector("ibm-partners")!;
      await list.ready;
      expectOnlyOwnAttributes(list);
      expect(list.lang).to.equal("az");
      expect(window.document.documentElement.style.cssText).not.to.match(
        /\(|\/|evil/,
      );
      expectNothingForeign(window);
    };
    while (samples.length) {
      await Promise.all(samples.splice(0, 10).map(visit));
      removeFrames();
    }
  });
});
