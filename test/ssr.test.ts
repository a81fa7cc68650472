import { expect } from "chai";
import { all, frame, opened, removeFrames, settled } from "./helpers.js";

/** Where everything stands, and what it says. */
const picture = (root: ParentNode) =>
  [
    ...root.querySelectorAll(
      "[part=heading], [part=name], p, a, [part=toggle-all], [part~=summary], li",
    ),
  ]
    .filter((element) => element.checkVisibility())
    .map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      // Before the script comes, something without text keeps the button's place.
      const text = element.matches("[part=toggle-all]")
        ? ""
        : element.textContent.trim();
      return [text, x, y, width, height].join(" ");
    });

describe("a page that a server renders with @lit-labs/ssr", () => {
  afterEach(removeFrames);

  for (const lang of ["az", "ru", "ka", "RU-ua"])
    it(`shows the list without a script, and does not move when it comes, in ${lang}`, async function () {
      if (!("shadowRootMode" in HTMLTemplateElement.prototype)) this.skip();
      const { document } = await frame({
        src: `/ssr?lang=${lang}&expanded=wco&level=3`,
      });
      const widget = document.querySelector("ibm-partners")!;
      expect(opened(widget)).to.deep.equal([false, true, false, false]);
      const before = [...picture(widget.shadowRoot!), picture(document)];
      const script = document.createElement("script");
      script.type = "module";
      script.src = "/dist/ibm-partners.js";
      document.head.append(script);
      await new Promise((resolve) => (script.onload = resolve));
      await widget.ready;
      await settled();
      expect([...picture(widget.shadowRoot!), picture(document)]).to.deep.equal(
        before,
      );
      expect(all(widget, "[part=base]")).to.have.length(1);
      all(widget, "[part~=summary]")[0].click();
      await settled();
      expect(widget.expanded.sort()).to.deep.equal(["frontex", "wco"]);
    });

  const rendered = async (query: string) => {
    const address = `/ssr?lang=en&expanded=wco&level=3&${query}`;
    const html = await (await fetch(address)).text();
    // Lit marks each template and value.
    return html.replace(/<!--.*?-->/g, "").replace(/ class="x"/, "");
  };

  for (const property of [
    "onclick",
    "innerHTML",
    "textContent",
    "headinglevel",
    "constructor",
    "__proto__",
  ])
    it(`takes no property of others, whatever is spread into it: ${property}`, async () => {
      expect(await rendered(`property=${property}`)).to.equal(
        await rendered(""),
      );
    });

  for (const attribute of [
    "onclick",
    "OnClick",
    "x onload=alert(1) y",
    "x>",
    "x/onload",
    'x"',
  ])
    it(`takes no event handler and no attribute whose name is none: ${attribute}`, async () => {
      const name = encodeURIComponent(attribute);
      expect(await rendered(`attribute=${name}`)).to.equal(await rendered(""));
    });

  it("takes other attributes", async () => {
    expect(await rendered("attribute=no-heading")).to.include('no-heading="1"');
  });

  for (const name of ["status", "toggle", "text", "lang", "raw"])
    it(`reads nothing that is on every object: ${name}`, async () => {
      expect(await rendered(`polluted=${name}`)).to.equal(await rendered(""));
    });
});
