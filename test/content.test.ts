import { expect } from "chai";
import "../dist/ibm-partners.js";
import {
  all,
  frame,
  mount,
  names,
  one,
  page,
  removeFrames,
  script,
  scriptless,
  source,
  texts,
  withoutScripts,
} from "./helpers.js";

describe("the text", () => {
  afterEach(removeFrames);

  const expectSource = async (widget: Element) => {
    const { title, partners } = await source();
    expect(partners).to.have.length(4);
    expect(one(widget, "[part=heading]").textContent).to.equal(title);
    expect(names(widget)).to.deep.equal(partners.map(({ name }) => name));
    all(widget, "[part=panel]").forEach((panel, index) => {
      expect(texts(panel.querySelectorAll("p"))).to.deep.equal(
        partners[index].text,
      );
    });
  };

  it("is the source’s to the character in the module", async () => {
    await expectSource(
      await mount("<ibm-partners expanded=all></ibm-partners>"),
    );
  });

  it("is the source’s to the character in the plain script", async () => {
    const { document } = await frame(
      page(`${script}<ibm-partners expanded=all></ibm-partners>`),
    );
    await expectSource(document.querySelector("ibm-partners")!);
  });

  it("is the source’s to the character in the static page, without any script", async () => {
    const html = await (await fetch("/dist/ibm-partners.az.html")).text();
    const fallback = new DOMParser()
      .parseFromString(html, "text/html")
      .querySelector("ibm-partners")!;
    const { title, partners } = await source();
    expect(texts(fallback.querySelectorAll("h1"))).to.deep.equal([title]);
    expect(texts(fallback.querySelectorAll("summary"))).to.deep.equal(
      partners.map(({ name }) => name),
    );
    expect(texts(fallback.querySelectorAll("p"))).to.deep.equal(
      partners.flatMap(({ text }) => text),
    );
  });

  it("has each name and each title once", async () => {
    const widget = await mount("<ibm-partners expanded=all></ibm-partners>");
    const { title, partners } = await source();
    const shown = widget.shadowRoot!.textContent;
    for (const { name } of partners) {
      const headings = texts(
        widget.shadowRoot!.querySelectorAll("h1, h2, h3"),
      ).filter((text) => text === name);
      expect(headings).to.have.length(1);
    }
    expect(shown.split(title)).to.have.length(2);
  });

  it("links to the address in the text", async () => {
    const widget = await mount("<ibm-partners expanded=all></ibm-partners>");
    const links = all<HTMLAnchorElement>(widget, "[part=link]");
    expect(
      links.map(({ textContent, href, rel }) => [textContent, href, rel]),
    ).to.deep.equal([
      ["www.frontex.europa.eu", "https://www.frontex.europa.eu/", "noopener"],
      ["www.wcoomd.org", "https://www.wcoomd.org/", "noopener"],
      ["www.iom.int", "https://www.iom.int/", "noopener"],
      [
        "http://www.icmpd.org/Border-Management-Visa.1566.0.html",
        "http://www.icmpd.org/Border-Management-Visa.1566.0.html",
        "noopener",
      ],
    ]);
  });

  for (const file of ["", ...scriptless])
    it(`has each address in a paragraph that begins with whose it is: ${file || "the list"}`, async () => {
      const root = file
        ? (await withoutScripts(file)).document
        : (await mount("<ibm-partners expanded=all></ibm-partners>"))
            .shadowRoot!;
      const paragraphs = [...root.querySelectorAll("a")].map((link) =>
        link.closest("p")!.textContent.trim(),
      );
      expect(
        paragraphs.map((text) => /^[^-]+?(?=-| haqqında)/.exec(text)?.[0]),
      ).to.deep.equal(["“Frontex” Agentliyi", "ÜGT", "BMqT", "MSİBM"]);
      for (const text of paragraphs) expect(text).to.match(/saytına baxın\.$/);
    });

  // names.md is not among them: translators correct a name there when they find better evidence.
  for (const file of ["partners.az.txt", "facts.json"]) {
    it(`has ${file} as its source has it, where that is at hand`, async function () {
      const original = await fetch(`/shared/content/${file}`);
      if (!original.ok) this.skip();
      const copy = await fetch(`/test/${file}`);
      expect(await copy.text()).to.equal(await original.text());
    });
  }
});
