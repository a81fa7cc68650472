import { executeServerCommand } from "@web/test-runner-commands";
import { expect } from "chai";
import "../../dist/ibm-partners.js";
import { answers, axeOn, equalAccessOn, exceptions } from "../checkers.js";
import {
  languages,
  mount,
  removeFrames,
  scriptless,
  withoutScripts,
} from "../helpers.js";
import { dress, looks } from "../looks.js";

const states = ["", "expanded=all", 'exclusive expanded="wco"'];

/** What was looked at in all, for the report. */
const seen = {
  withScript: 0,
  withoutScripts: 0,
  axe: new Set<string>(),
  ibm: new Set<string>(),
};

const check = async (context: Element | Document) => {
  const axe = await axeOn(context);
  const ibm = await equalAccessOn(context, "pictures");
  axe.rules.forEach((id) => seen.axe.add(id));
  ibm.rules.forEach((id) => seen.ibm.add(id));
  return [...axe.found, ...ibm.found];
};

describe("axe-core and IBM Equal Access", function () {
  this.timeout(120_000);

  before(() => {
    const style = document.createElement("style");
    style.textContent = "* { --ibm-partners-duration: 0s !important }";
    document.head.append(style);
    document.title = "Test";
  });

  it("look into the widget", async () => {
    document.documentElement.lang = "az";
    const widget = await mount("<main><ibm-partners></ibm-partners></main>");
    const image = document.createElement("img");
    image.src = "/demo/picture.png";
    widget.shadowRoot!.querySelector("[part=base]")!.append(image);
    const found = await check(widget);
    expect(found.some((line) => line.startsWith("image-alt"))).to.equal(true);
    expect(found.some((line) => line.startsWith("img_alt_valid"))).to.equal(
      true,
    );
  });

  for (const look of looks) {
    it(`find nothing in any language and state, in the look ${look.name}`, async () => {
      await dress(look);
      const found: Record<string, string[]> = {};
      for (const lang of languages)
        for (const state of states) {
          document.documentElement.lang = lang;
          const widget = await mount(
            `<main><h1>IBM</h1><ibm-partners ${state}></ibm-partners></main>`,
          );
          seen.withScript++;
          const lines = await check(widget.parentElement!);
          if (lines.length) found[`${lang} ${state}`] = lines;
        }
      expect(found).to.deep.equal({});
    });
  }

  for (const file of scriptless)
    it(`find nothing without scripts, in any language, closed and open: ${file}`, async () => {
      const found: Record<string, string[]> = {};
      for (const lang of languages) {
        const { document } = await withoutScripts(file, lang);
        for (const open of [false, true]) {
          document.querySelectorAll("details").forEach((it) => {
            it.open = open;
          });
          seen.withoutScripts++;
          const lines = await check(document);
          if (lines.length) found[`${lang} ${open}`] = lines;
        }
        removeFrames();
      }
      expect(found).to.deep.equal({});
    });

  after(() =>
    executeServerCommand("audit", {
      row: [seen.withScript, seen.withoutScripts, seen.axe.size, seen.ibm.size],
      answers: [
        ...exceptions.map(({ rule, where, answer }) => [rule, where, answer]),
        ...Object.entries(answers).map(([rule, answer]) => [
          rule,
          "Left to people, anywhere",
          answer,
        ]),
      ],
    }),
  );
});
