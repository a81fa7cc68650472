import { expect } from "chai";
import { frame, page, removeFrames, settled, until } from "./helpers.js";

const link = '<p><a href="/dist/ibm-partners.az.html?embed">link</a></p>';

const withElement = async (script = "") => {
  const { document } = await frame(
    page(
      `${link}<ibm-partners lang="ru"></ibm-partners>`,
      `<script type="module" src="/dist/package/element.js"></script>${script}`,
    ),
  );
  const widgets = () => [...document.querySelectorAll("ibm-partners")];
  // The module comes after the page.
  await until(() => "ready" in widgets()[0]);
  await widgets()[0].ready;
  await settled();
  return { document, widgets };
};

describe("the module for applications", () => {
  afterEach(removeFrames);

  it("makes the element, with its languages, and leaves links alone", async () => {
    const { document, widgets } = await withElement();
    expect(widgets()).to.have.length(1);
    expect(
      widgets()[0].shadowRoot!.querySelector<HTMLElement>("[part=base]")!.lang,
    ).to.equal("ru");
    expect(document.querySelector("a")!.getClientRects()).to.have.length(1);
  });

  it("does not keep another file from placing widgets", async () => {
    const { widgets } = await withElement(
      '<script type="module" src="/dist/ibm-partners.js"></script>',
    );
    await until(() => widgets().length > 1);
    expect(widgets()).to.have.length(2);
  });
});
