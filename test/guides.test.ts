import { expect } from "chai";
import {
  frame,
  next,
  page,
  removeFrames,
  texts,
  violations,
} from "./helpers.js";

const guides = [
  "index",
  "wordpress",
  "drupal",
  "joomla",
  "typo3",
  "bitrix",
  "umbraco",
  "sharepoint",
  "static",
  "hosting",
];

const template = '<script src="/dist/ibm-partners.az.js" defer></script>';

describe("the guide", () => {
  afterEach(removeFrames);

  for (const name of guides) {
    it(`for ${name} leads nowhere that isn’t there`, async () => {
      const { document } = await frame({ src: `/demo/guides/${name}.html` });
      const links = [...document.querySelectorAll("a")].filter(
        ({ origin }) => origin === location.origin,
      );
      expect(links.length).to.be.greaterThan(0);
      for (const { href } of links)
        expect((await fetch(href)).ok, href).to.equal(true);
    });

    it(`for ${name} has code that shows the list`, async () => {
      const { document } = await frame({ src: `/demo/guides/${name}.html` });
      for (const code of texts(document.querySelectorAll("pre"))) {
        if (!code.startsWith("<")) continue;
        const markup = code.replace(
          /(https:\/\/www\.example\.org)?\/ibm\//g,
          "/dist/",
        );
        if (markup.trim() === template) continue;
        const pasted = await frame(
          page(markup, markup.includes("<script") ? "" : template),
        );
        const inner = pasted.document.querySelector("iframe");
        if (inner && inner.contentDocument?.readyState !== "complete")
          await next(inner, "load");
        const widget = (
          inner?.contentDocument ?? pasted.document
        ).querySelector("ibm-partners")!;
        expect(widget === null, code).to.equal(false);
        await widget.ready;
        expect(widget.shadowRoot!.querySelectorAll("details").length).to.equal(
          4,
        );
      }
    });

    it(`for ${name} is accessible`, async () => {
      const window = await frame({ src: `/demo/guides/${name}.html` });
      expect(await violations(window)).to.deep.equal([]);
    });
  }
});
