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
      "read-me.txt",
      "sha256sums.txt",
      "start-files",
      "start.html",
      "wordpress",
    ]);
    for (const lang of languages)
      for (const name of [
        `ibm-partners/ibm-partners.${lang}.js`,
        `ibm-partners/ibm-partners.${lang}.html`,
        `code-to-paste/${lang}/short.html`,
      ])
        expect(names).to.include(name);
    expect(names.join()).not.to.match(/\.(map|ts|test|d\.ts)\b/);
    expect(sums.trim().split("\n")).to.have.length(names.length - 1);
    expect(sums).not.to.include("FAILED");
  });

  it("opens without server and network, and asks nobody", async function () {
    const { asked, errors, result } = await open(
      this,
      "start.html",
      "ui=az&system=joomla&look=europa",
      isShown,
      `({
        title: document.title,
        code: document.querySelector(".steps pre").textContent,
        files: [...document.querySelectorAll(".files li")].map((file) => file.textContent.trim()),
        folder: [...document.querySelectorAll(".hint b")].at(1).textContent,
        links: document.querySelectorAll(".files a").length,
        isDressed: getComputedStyle(document.querySelector(".preview iframe").contentDocument
          .querySelector("ibm-partners")).getPropertyValue("--ibm-partners-marker-size").trim(),
        pictures: [...document.querySelectorAll(".picture img")].length,
      })`,
    );
    expect(asked).to.deep.equal([]);
    expect(errors).to.deep.equal([]);
    expect(result).to.deep.equal({
      title: "İcraçı tərəfdaşların siyahısını səhifənizə yerləşdirin",
      code: '<link rel="stylesheet" href="/ibm-partners/looks/europa.css">\n<script src="/ibm-partners/ibm-partners.az.js" defer></script>',
      files: ["ibm-partners.az.js", "ibm-partners.az.html", "looks/europa.css"],
      folder: "ibm-partners",
      links: 0,
      isDressed: "1.5em",
      pictures: 10,
    });
  });

  it("leads nowhere that isn’t in it", async function () {
    for (const [page, hash] of [
      ["start.html", "system=wordpress"],
      ["start.html", "system=static&form=module&look=plain"],
      ["start.html", "system=static&form=frame"],
      ["for-administrators/hosting.html", ""],
      ["for-administrators/hosting.ru.html", ""],
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
          names.some((name) => address.endsWith(`/${name}`)),
          `${page}: ${address}`,
        ).to.equal(true);
    }
  });
});
