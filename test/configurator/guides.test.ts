import { expect } from "chai";
import { frame, removeFrames, texts, violations } from "../helpers.js";

const guides = { en: "hosting.html", ru: "hosting.ru.html" };

describe("the page for administrators", () => {
  afterEach(removeFrames);

  const visit = async (name: string) =>
    await frame({ src: `/demo/guides/${name}` });

  for (const [lang, name] of Object.entries(guides)) {
    it(`leads nowhere that isn’t there: ${lang}`, async () => {
      const { document } = await visit(name);
      const links = [...document.querySelectorAll("a")].filter(
        ({ origin }) => origin === location.origin,
      );
      expect(links.length).to.be.greaterThan(2);
      for (const { href } of links)
        expect((await fetch(href)).ok, href).to.equal(true);
    });

    it(`is accessible: ${lang}`, async () => {
      const window = await visit(name);
      expect(window.document.documentElement.lang).to.equal(lang);
      expect(await violations(window)).to.deep.equal([]);
    });

    it(`says of each row of the table how it is known: ${lang}`, async () => {
      const { document } = await visit(name);
      const rows = [...document.querySelectorAll("tbody tr")];
      expect(rows.length).to.be.at.least(14);
      for (const row of rows) {
        expect(row.children).to.have.length(7);
        expect(row.lastElementChild!.textContent.trim()).not.to.equal("");
      }
    });
  }

  it("says the same in both languages", async () => {
    const [english, russian] = await Promise.all(
      Object.values(guides).map(async (name) => (await visit(name)).document),
    );
    const shape = (document: Document) =>
      [...document.querySelectorAll("main *")]
        .filter((element) => element.matches("h2, dt, dd, td, th"))
        .map(({ localName }) => localName);
    expect(shape(russian)).to.deep.equal(shape(english));
    // What is code is the same in every language.
    const codes = (document: Document) =>
      texts(document.querySelectorAll("code"))
        .map((code) => code.replace(/\s+/g, " "))
        .filter((code) => !/[<>]/.test(code))
        .sort();
    expect(codes(russian)).to.deep.equal(codes(english));
  });
});
