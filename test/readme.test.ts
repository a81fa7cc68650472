import { expect } from "chai";
import { frame, page, removeFrames, until } from "./helpers.js";

/** The number of panels of the list that a page shows, or that its iframe does. */
const panels = ({ document }: Window): number => {
  const inner = document.querySelector("iframe")?.contentDocument;
  const widget = (inner ?? document).querySelector("ibm-partners");
  return widget?.shadowRoot?.querySelectorAll("[part=panel]").length ?? 0;
};

describe("the documents' HTML shows the list", () => {
  afterEach(removeFrames);

  const script = '<script src="/dist/ibm-partners.az.js" defer></script>';

  for (const [file, count] of [
    ["README.md", 4],
    ["DEVELOPERS.md", 1],
  ] as const)
    it(`in ${file}`, async () => {
      const text = await (await fetch(`/${file}`)).text();
      const snippets = [...text.matchAll(/```html\n([^]*?)```/g)].map(
        ([, snippet]) => snippet.replaceAll("/ibm-partners/", "/dist/"),
      );
      expect(snippets).to.have.length(count);
      for (const snippet of snippets) {
        // A link relies on the script in the site's template.
        const template = snippet.includes("<script") ? "" : script;
        const window = await frame(page(snippet, template));
        await until(() => panels(window) === 4);
      }
    });
});
