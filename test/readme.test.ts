import { expect } from "chai";
import { frame, page, removeFrames, until } from "./helpers.js";

describe("README’s snippets", () => {
  afterEach(removeFrames);

  const script = '<script src="/dist/ibm-partners.az.js" defer></script>';

  it("each show the list", async () => {
    const readme = await (await fetch("/README.md")).text();
    const snippets = [...readme.matchAll(/```html\n([^]*?)```/g)].map(
      ([, snippet]) => snippet.replaceAll("/ibm-partners/", "/dist/"),
    );
    expect(snippets.length).to.be.at.least(6);
    for (const snippet of snippets) {
      // Only some snippets name the script; the others rely on the template's, or come beside an element.
      const template = snippet.includes("<script") ? "" : script;
      const element = snippet.startsWith("<style>")
        ? "<ibm-partners></ibm-partners>"
        : "";
      const window = await frame(page(snippet + element, template));
      const inner = window.document.querySelector("iframe");
      if (inner && !inner.contentDocument?.querySelector("ibm-partners")) {
        await new Promise((resolve) => inner.addEventListener("load", resolve));
      }
      const find = () =>
        (inner?.contentDocument ?? window.document).querySelector(
          "ibm-partners",
        );
      await until(() => !!find());
      const widget = find();
      expect(widget, snippet).not.to.equal(null);
      await widget!.ready;
      expect(
        widget!.shadowRoot!.querySelectorAll("[part=panel]"),
        snippet,
      ).to.have.length(4);
    }
  });
});
