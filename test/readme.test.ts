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

it("the documents' links lead to files that exist", async () => {
  const documents = [
    "README",
    "ACCESSIBILITY",
    "CHANGELOG",
    "CONTRIBUTING",
    "DEVELOPERS",
    "SECURITY",
  ];
  for (const name of documents) {
    const text = await (await fetch(`/${name}.md`)).text();
    const links = text.matchAll(/(?:\]\(|^\[[\w-]+\]: )([\w./-]+\.[a-z]\w*)/gm);
    for (const [, file] of links)
      expect((await fetch(`/${file}`)).ok, `${name}.md: ${file}`).to.equal(
        true,
      );
  }
});

it("the accessibility report names tests that exist", async () => {
  const read = async (file: string) => await (await fetch(`/${file}`)).text();
  const report = await read("ACCESSIBILITY.md");
  const files = new Map(
    [...report.matchAll(/^\[([\w-]+)\]: (\S+\.ts)$/gm)].map(
      ([, name, file]) => [name, file],
    ),
  );
  /** The titles of a file's tests. */
  const titles = (test: string) =>
    [...test.matchAll(/\b(?:it|describe)\(\s*(["`])([^]*?)\1,/g)].map(
      ([, , title]) => title,
    );
  const named = [...report.matchAll(/\[([\w-]+)\]((?:,? “[^”]+”)+)/g)];
  expect(named.length).to.be.at.least(80);
  for (const [, name, parts] of named) {
    // The server hands out TypeScript as ASCII.
    const test = (await read(files.get(name)!)).replace(
      /\\u([\dA-F]{4})/gi,
      (_, code: string) => String.fromCharCode(parseInt(code, 16)),
    );
    for (const [, part] of parts.matchAll(/“([^”]+)”/g))
      expect(
        titles(test).filter((title) => title.includes(part)),
        `[${name}] “${part}”`,
      ).to.have.length(1);
  }
});
