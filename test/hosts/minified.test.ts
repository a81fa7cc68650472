import { expect } from "chai";
import {
  frame,
  opened,
  page,
  removeFrames,
  settled,
  until,
} from "../helpers.js";

/** What visitors get of a page: of the widget, of what stands without one. */
const shown = async (html: string) => {
  const { document } = await frame({ srcdoc: html });
  const isWidget = /<script[^>]*\/ibm-partners(\.az)?\.js/.test(html);
  const find = () => [...document.querySelectorAll("ibm-partners")];
  if (isWidget) await until(() => find().length > 0 && !!find()[0].shadowRoot);
  await Promise.all(find().map((widget) => widget.ready));
  await settled();
  const visible = [...document.querySelectorAll<HTMLElement>("summary, p, a")]
    .filter((element) => element.getClientRects().length)
    .map((element) => element.textContent.replace(/\s+/g, ""));
  const { shadowRoot } = find()[0] ?? {};
  return {
    widgets: find().map((widget) => [
      widget.expanded,
      opened(widget),
      widget.include,
      widget.exclusive,
      widget.noHeading,
      widget.headingLevel,
      widget.remember,
      widget.lang,
    ]),
    text: shadowRoot?.textContent.replace(/\s+/g, ""),
    colour: find().map((widget) =>
      getComputedStyle(widget)
        .getPropertyValue("--ibm-partners-name-color")
        .trim(),
    ),
    visible,
    frames: [...document.querySelectorAll("iframe")].map((it) => it.src),
  };
};

const link = (query: string) =>
  `<a href="/dist/ibm-partners.az.html?${query}">İcraçılar</a>`;
const script = '<script src="/dist/ibm-partners.az.js" defer></script>';

/** As the documentation has them, with every kind of option. */
const markups: Record<string, string> = {
  element: `${script}<ibm-partners lang="az" expanded="wco iom" include="iom wco" heading-level="3" no-heading="false" exclusive="false" remember="">${link("embed")}</ibm-partners>`,
  link: `${script}<p>${link("embed&amp;expanded=wco,iom&amp;no-heading")}</p>`,
  "element with a style": `${script}<ibm-partners lang="az" style="--ibm-partners-name-color: #12385f; --ibm-partners-gap: 9px">${link("embed")}</ibm-partners>`,
  "link and a style sheet": `<style>ibm-partners { --ibm-partners-name-color: #12385f }</style>${script}<p>${link("embed")}</p>`,
  frame: `<script src="/dist/ibm-partners-frame.js" defer></script><iframe src="/dist/ibm-partners.az.html?expanded=wco&amp;no-heading" title="İcraçılar" width="100%" height="420" loading="lazy" style="border: 0">${link("embed")}</iframe>`,
  script: `<script src="/dist/ibm-partners.az.js" data-ibm-partners="az" data-expanded="all" defer></script>`,
  module: `<script type="module" src="/dist/ibm-partners.js"></script><ibm-partners expanded="all">${link("embed")}</ibm-partners>`,
};

const snippets = ["short", "full", "static"];
for (const name of snippets) {
  const answer = await fetch(`/dist/snippets/az/${name}.html`);
  markups[`snippet ${name}`] = (await answer.text()).replaceAll(
    "/ibm-partners/",
    "/dist/",
  );
}

afterEach(removeFrames);

describe("the list is the same on a page made smaller by", function () {
  this.timeout(60_000);

  for (const minifier of ["html-minifier-terser", "htmlnano", "minify-html"])
    for (const [name, markup] of Object.entries(markups))
      it(`${minifier}: ${name}`, async () => {
        const html = page(
          `<main><h1>Page</h1>${markup}<p>After</p></main>`,
        ).srcdoc;
        const answer = await fetch(`/minify/${minifier}`, {
          method: "POST",
          body: html,
        });
        expect(answer.ok).to.equal(true);
        const small = await answer.text();
        expect(small.length).to.be.below(html.length);
        const whole = await shown(html);
        expect(
          whole.visible.length + whole.widgets.length + whole.frames.length,
        ).to.be.above(1);
        expect(await shown(small)).to.deep.equal(whole);
      });
});
