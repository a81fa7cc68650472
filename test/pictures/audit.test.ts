import { executeServerCommand } from "@web/test-runner-commands";
import "axe-core/axe.min.js";
import type { AxeResults } from "axe-core";
import { expect } from "chai";
import "../../dist/ibm-partners.js";
import { languages, mount } from "../helpers.js";
import { dress, looks } from "../looks.js";

declare const axe: {
  run(context: Element): Promise<AxeResults>;
};

declare const ace: {
  Checker: new () => {
    check(
      node: Element,
      rulesets: string[],
    ): Promise<{
      results: {
        ruleId: string;
        /** The kind of requirement, and what was found. */
        value: [string, "PASS" | "FAIL" | "POTENTIAL" | "MANUAL"];
        snippet: string;
      }[];
    }>;
  };
};

const states = ["", "expanded=all", 'exclusive expanded="wco"'];

/** What was looked at in all, for the report. */
const seen = {
  renderings: 0,
  axe: new Set<string>(),
  ibm: new Set<string>(),
};

const check = async (element: Element) => {
  const { passes, violations } = await axe.run(element);
  const { results } = await new ace.Checker().check(element, ["WCAG_2_2"]);
  seen.renderings++;
  passes.forEach(({ id }) => seen.axe.add(id));
  const found = results.filter(({ ruleId, value }) => {
    seen.ibm.add(ruleId);
    return value[1] !== "PASS";
  });
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`),
    ...found.map(
      ({ ruleId, value, snippet }) =>
        `${ruleId} ${value.join(" ")}: ${snippet}`,
    ),
  ];
};

describe("axe-core and IBM Equal Access", function () {
  this.timeout(120_000);

  before(async () => {
    const script = document.createElement("script");
    script.src =
      "/test/pictures/node_modules/accessibility-checker-engine/ace-window.js";
    const loaded = new Promise((resolve) => (script.onload = resolve));
    const style = document.createElement("style");
    style.textContent = "* { --ibm-partners-duration: 0s !important }";
    document.head.append(script, style);
    await loaded;
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
    seen.renderings = 0;
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
          const lines = await check(widget.parentElement!);
          if (lines.length) found[`${lang} ${state}`] = lines;
        }
      expect(found).to.deep.equal({});
    });
  }

  after(() =>
    // Whatever is found has failed a test above.
    executeServerCommand("audit", [
      seen.renderings,
      seen.axe.size,
      0,
      seen.ibm.size,
      0,
      0,
    ]),
  );
});
