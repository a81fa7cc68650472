import { expect } from "chai";
import { bothOn } from "./configurator.js";
import { frame, removeFrames, texts } from "../helpers.js";

const guides = ["hosting", "security"];
const endings = { en: ".html", ru: ".ru.html" };

describe("the pages for administrators and security officers", () => {
  afterEach(removeFrames);

  const visit = async (name: string) =>
    await frame({ src: `/demo/guides/${name}` });

  for (const guide of guides) {
    for (const [lang, ending] of Object.entries(endings)) {
      const name = guide + ending;

      it(`lead only to what exists: ${name}`, async () => {
        const { document } = await visit(name);
        const links = [...document.querySelectorAll("a")].filter(
          ({ origin }) => origin === location.origin,
        );
        expect(links.length).to.be.greaterThan(2);
        for (const { href, pathname } of links)
          // The download has these.
          if (!/\/(third-party\.txt|sbom|sha256sums|source)\b/.test(pathname))
            expect((await fetch(href)).ok, href).to.equal(true);
      });

      it(`are accessible: ${name}`, async () => {
        const { document } = await visit(name);
        expect(document.documentElement.lang).to.equal(lang);
        expect(await bothOn(document)).to.deep.equal([]);
      });

      it(`lead back to the answers that led there: ${name}`, async () => {
        const { document } = await visit(`${name}#ui=ka&system=joomla`);
        const back =
          document.querySelector<HTMLAnchorElement>("a[href*=configure]")!;
        expect(back.hash).to.equal("#ui=ka&system=joomla");
      });
    }

    it(`say the same in both languages: ${guide}`, async () => {
      const [english, russian] = await Promise.all(
        Object.values(endings).map(
          async (ending) => (await visit(guide + ending)).document,
        ),
      );
      const shape = (document: Document) =>
        [...document.querySelectorAll("main *")]
          .filter((element) => element.matches("h2, dt, dd, td, th"))
          .map(({ localName }) => localName);
      expect(shape(russian)).to.deep.equal(shape(english));
      // What is code is the same in every language.
      const codes = (document: Document) =>
        texts(document.querySelectorAll("code:not(:has(i))"))
          .map((code) => code.replace(/\s+/g, " "))
          .filter((code) => !/[<>]/.test(code))
          .sort();
      expect(codes(russian)).to.deep.equal(codes(english));
    });
  }

  for (const ending of Object.values(endings))
    it(`say of each row of the table how it is known: hosting${ending}`, async () => {
      const { document } = await visit(`hosting${ending}`);
      const rows = [...document.querySelectorAll("tbody tr")];
      expect(rows.length).to.be.at.least(14);
      for (const row of rows) {
        expect(row.children).to.have.length(6);
        expect(row.lastElementChild!.textContent.trim()).not.to.equal("");
      }
    });
});
