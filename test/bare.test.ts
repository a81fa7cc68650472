import { expect } from "chai";
import {
  all,
  frame,
  opened,
  page,
  removeFrames,
  settled,
  until,
} from "./helpers.js";

/*
 * Without style sheets: a strict policy, reader views, saved pages. What the
 * markup itself says has to be enough.
 */

const policy = `<meta http-equiv="Content-Security-Policy" content="default-src ${location.origin}">`;

const snippet = async (name: string): Promise<string> => {
  const answer = await fetch(`/dist/snippets/az/${name}.html`);
  return (await answer.text()).replaceAll("/ibm-partners/", "/dist/");
};

/** A page of its own, with no style sheet either. */
const own = async (): Promise<string> => {
  const answer = await fetch("/dist/ibm-partners.az.html");
  const html = await answer.text();
  return html.replaceAll(/<style[^]*?<\/style>|<meta http-equiv.*>/g, "");
};

const withoutScripts = (html: string) =>
  html.replaceAll(/<script[^]*?<\/script>/g, "");

const everything = (root: Document | ShadowRoot): Element[] =>
  [...root.querySelectorAll("*")].flatMap((element) => [
    element,
    ...(element.shadowRoot ? everything(element.shadowRoot) : []),
  ]);

const shows = (element: Element) =>
  element.getClientRects().length > 0 &&
  getComputedStyle(element).visibility === "visible";

/** Small markers, a sign at each name, and nothing that is there to be hidden. */
const expectOrder = (document: Document) => {
  const elements = everything(document);
  const markers = elements.filter(({ localName }) => localName === "svg");
  for (const marker of markers) {
    const { width, height } = marker.getBoundingClientRect();
    expect(Math.max(width, height)).to.be.at.most(48);
  }
  const summaries = elements.filter(({ localName }) => localName === "summary");
  for (const summary of summaries) {
    const hasTriangle = getComputedStyle(summary).display === "list-item";
    const marker = summary.querySelector("svg");
    const hasMarker = !!marker && marker.getBoundingClientRect().width > 8;
    expect(hasTriangle || hasMarker).to.equal(true);
  }
  const hidden = elements.filter((element) =>
    element.closest("[hidden], [disabled]"),
  );
  expect(hidden.filter(shows)).to.deep.equal([]);
  return summaries;
};

afterEach(removeFrames);

describe("without style sheets", () => {
  for (const name of ["full", "static"])
    for (const [place, head] of [
      ["where a strict policy forbids them", policy],
      ["where none is forbidden", ""],
    ])
      it(`and scripts, ${name} is in order ${place}`, async () => {
        const { document } = await frame(
          page(withoutScripts(await snippet(name)), head),
        );
        const summaries = expectOrder(document);
        expect(summaries).to.have.length(4);
        (summaries[0] as HTMLElement).click();
        await settled();
        expect(
          summaries[0].parentElement!.querySelector("p")!.getClientRects(),
        ).to.have.length(1);
      });

  it("a page of its own is in order", async () => {
    const { document } = await frame({
      srcdoc: withoutScripts(await own()),
    });
    expect(expectOrder(document)).to.have.length(4);
  });

  for (const name of ["short", "full"])
    it(`${name} becomes the list with its own styles under a strict policy`, async () => {
      const { document } = await frame(page(await snippet(name), policy));
      await until(() => !!document.querySelector("ibm-partners")?.shadowRoot);
      const widget = document.querySelector("ibm-partners")!;
      await widget.ready;
      await settled();
      expect(opened(widget)).to.deep.equal([false, false, false, false]);
      for (const name of all(widget, "[part~=summary]"))
        expect(name.getBoundingClientRect().height).to.be.at.least(44);
      for (const marker of all(widget, "[part=marker]"))
        expect(marker.getBoundingClientRect().width).to.be.at.most(48);
      const borders = all(widget, "[part~=partner]").map(
        (partner) => getComputedStyle(partner).borderTopWidth,
      );
      expect(borders).to.deep.equal(["1px", "1px", "1px", "1px"]);
    });
});
