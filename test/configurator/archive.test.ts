import { expect } from "chai";
import { command, languages } from "../helpers.js";

interface Download {
  names: string[];
  size: number;
  isReproducible: boolean;
  sums: string;
  asked: string[];
  errors: string[];
  result: unknown;
}

describe("the download", function () {
  this.timeout(60_000);

  const open = async (
    context: Mocha.Context,
    page: string,
    hash: string,
    until: string,
    expression: string,
  ) =>
    await command<Download>(context, "archive", {
      page,
      hash,
      until,
      expression,
    });

  const isShown = `document.querySelector(".preview iframe")?.contentDocument
    ?.querySelector("ibm-partners")?.shadowRoot?.querySelectorAll("[part=panel]").length === 4`;

  it("is small, the same wherever it is made, and says what its files are", async function () {
    const { names, size, isReproducible, sums } = await open(
      this,
      "start.html",
      "",
      isShown,
      "0",
    );
    expect(size).to.be.at.most(1_500_000);
    expect(isReproducible).to.equal(true);
    const tops = new Set(names.map((name) => name.split("/")[0]));
    expect([...tops].sort()).to.deep.equal([
      "code-to-paste",
      "for-administrators",
      "ibm-partners",
      "licence.txt",
      "plugins",
      "read-me.txt",
      "sha256sums.txt",
      "start-files",
      "start.html",
      "third-party.txt",
    ]);
    for (const lang of languages)
      for (const name of [
        `ibm-partners/ibm-partners.${lang}.js`,
        `ibm-partners/ibm-partners.${lang}.html`,
        `code-to-paste/${lang}/short.html`,
      ])
        expect(names).to.include(name);
    for (const system of ["wordpress", "joomla", "drupal"])
      expect(names).to.include(`plugins/ibm-partners-${system}.zip`);
    expect(
      names.filter((name) => !name.includes("/source/")).join(),
    ).not.to.match(/\.(map|ts|test|d\.ts)\b/);
    expect(sums.trim().split("\n")).to.have.length(names.length - 1);
    expect(sums).not.to.include("FAILED");
  });

  it("opens without server and network, and asks nobody", async function () {
    const { asked, errors, result } = await open(
      this,
      "start.html",
      "ui=az&system=umbraco&template=me&look=europa",
      isShown,
      `({
        title: document.title,
        code: document.querySelector(".steps pre").textContent,
        files: [...document.querySelectorAll(".files li")].map((file) => file.textContent.trim()),
        folder: [...document.querySelectorAll(".steps .hint b")].at(1).textContent,
        links: document.querySelectorAll(".files a").length,
        isDressed: getComputedStyle(document.querySelector(".preview iframe").contentDocument
          .querySelector("ibm-partners")).getPropertyValue("--ibm-partners-marker-size").trim(),
        pictures: [...document.querySelectorAll(".picture img")].length,
      })`,
    );
    expect(asked).to.deep.equal([]);
    expect(errors).to.deep.equal([]);
    expect(result).to.deep.equal({
      title: "İcraçıların siyahısını səhifənizə yerləşdirin",
      code: '<link rel="stylesheet" href="/ibm-partners/looks/europa.css">\n<script src="/ibm-partners/ibm-partners.az.js" defer></script>',
      files: [
        "ibm-partners.az.js",
        "ibm-partners.az.html",
        "ibm-partners-frame.js",
        "looks/europa.css",
      ],
      folder: "ibm-partners",
      links: 0,
      isDressed: "1.5em",
      pictures: 10,
    });
  });

  it("leads nowhere that isn’t in it", async function () {
    for (const [page, hash] of [
      ["start.html", "system=wordpress&plugins=me"],
      ["start.html", ""],
      ["start.html", "system=static&form=full&look=plain"],
      ["start.html", "system=static&form=frame"],
      ["for-administrators/hosting.html", ""],
      ["for-administrators/hosting.ru.html", ""],
      ["for-administrators/security.html", ""],
      ["for-administrators/security.ru.html", ""],
    ]) {
      const { names, result } = await open(
        this,
        page,
        hash,
        "document.querySelector('h1')",
        `[...document.querySelectorAll("[href], [src]")].map((element) => element.href ?? element.src)
          .filter((address) => address.startsWith("file:"))
          .map((address) => decodeURI(new URL(address).pathname))`,
      );
      const addresses = result as string[];
      expect(addresses.length).to.be.greaterThan(3);
      for (const address of addresses)
        expect(
          // A folder is a link too.
          names.some((name) => address.endsWith(`/${name}`)) ||
            (address.endsWith("/source/") &&
              names.includes("for-administrators/source/LICENSE")),
          `${page}: ${address}`,
        ).to.equal(true);
    }
  });

  it("names the archive in the letter, for mail that takes no scripts", async function () {
    for (const [hash, folder] of [
      ["ui=en&system=typo3&html=no", "ibm-partners"],
      ["ui=en&system=joomla&plugins=admin", "plugins"],
    ]) {
      const { result } = await open(
        this,
        "start.html",
        hash,
        isShown,
        "document.querySelector('.answer').innerText",
      );
      expect(result).to.match(/refuses \.js files/);
      expect(result).to.match(
        new RegExp(
          `archive ibm-partners-[\\d.]+\\.zip.*its folder ${folder}\\.`,
        ),
      );
    }
  });

  it("has a first page that is readable alone, with code that pages in every encoding show", async function () {
    const { result } = await open(
      this,
      "start.html",
      "alone",
      "document.readyState === 'complete'",
      `(() => {
        const isSeen = (element) => element.checkVisibility({ visibilityProperty: true });
        return [...document.querySelectorAll("#alone section")].map((section) => ({
          lang: section.lang,
          links: [...document.querySelectorAll("#alone nav a")]
            .filter(({ hash }) => hash === "#" + section.id).map(({ lang }) => lang),
          isSeen: isSeen(section.querySelector("p")),
          steps: section.querySelectorAll("li").length,
          code: section.querySelector("textarea").value,
        }));
      })()`,
    );
    const sections = result as {
      lang: string;
      links: string[];
      isSeen: boolean;
      steps: number;
      code: string;
    }[];
    expect(sections.map(({ lang }) => lang).sort()).to.deep.equal(
      [...languages].sort(),
    );
    for (const { lang, links, isSeen, steps, code } of sections) {
      expect(isSeen, lang).to.equal(true);
      expect(steps, lang).to.equal(2);
      expect(links, lang).to.include(lang);
      expect(code, lang).to.match(/^[\0-\x7f]+$/);
      const page = new DOMParser().parseFromString(code, "text/html");
      expect(page.querySelectorAll("details"), lang).to.have.length(4);
      expect(page.querySelector("section")!.lang).to.equal(lang);
    }
  });

  it("replaces that by the configurator, and names publisher, hashes and notices", async function () {
    const { result } = await open(
      this,
      "start.html",
      "",
      isShown,
      "document.querySelectorAll('#alone').length",
    );
    expect(result).to.equal(0);
    const { sums, result: text } = await open(
      this,
      "for-administrators/security.html",
      "",
      "document.querySelector('h1')",
      "document.body.innerText",
    );
    for (const line of sums.split("\n"))
      if (/^(ibm-partners|plugins)\//.test(line))
        expect(text).to.include(line.split(":")[0]);
    expect(text).to.match(
      /certutil -hashfile[^]*Get-FileHash[^]*shasum -a 256/,
    );
    expect(text).to.include("the publisher has not filled this in yet");
  });
});
