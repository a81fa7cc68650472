import { expect } from "chai";
import "../dist/ibm-partners.js";
import type { IbmPartners } from "../src/index.js";
import { all, mount, warnings } from "./helpers.js";

const Class = customElements.get("ibm-partners") as typeof IbmPartners;

interface Named {
  name: string;
}

interface Declaration {
  customElement?: true;
  tagName: string;
  attributes: (Named & {
    fieldName: string;
    type: { text: string };
    default?: string;
  })[];
  members: (Named & { kind: string; static?: true; privacy?: string })[];
  events: (Named & { type: { text: string } })[];
  slots: Named[];
  cssParts: Named[];
  cssProperties: (Named & { default: string })[];
}

const manifest = (await (await fetch("/dist/custom-elements.json")).json()) as {
  modules: { declarations: Declaration[] }[];
};
const element = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .find(({ customElement }) => customElement)!;

const named = (entries: Named[]) => entries.map(({ name }) => name).sort();

describe("the manifest names", () => {
  it("the element", () => {
    expect(element.tagName).to.equal("ibm-partners");
  });

  it("each attribute that is observed, and its property", () => {
    expect(named(element.attributes)).to.deep.equal(
      // Properties' names, as servers write them, are the same attributes; most equal them.
      [...new Set(Class.observedAttributes)]
        .filter((name) => !/^(headinglevel|noheading)$/.test(name))
        .sort(),
    );
    for (const { fieldName } of element.attributes)
      expect(fieldName in Class.prototype, fieldName).to.equal(true);
  });

  it("each attribute's type and default, as tools write them", async () => {
    for (const {
      name,
      fieldName,
      type,
      default: initial,
    } of element.attributes) {
      expect(type.text, name).to.match(/^(string|number|boolean)$/);
      if (initial === undefined) continue;
      const read = (widget: IbmPartners): unknown =>
        Reflect.get(widget, fieldName);
      const said = await warnings(async () => {
        const widget = await mount(
          `<ibm-partners ${name}="${initial}"></ibm-partners>`,
        );
        expect(read(widget), name).to.equal(
          read(await mount("<ibm-partners></ibm-partners>")),
        );
      });
      expect(said, name).to.deep.equal([]);
    }
  });

  it("each public property and method", () => {
    // A name of one letter is the minifier's for what is internal.
    const lifecycle =
      /^(constructor|.|.*Callback|render|updated|scheduleUpdate|willUpdate)$/;
    const real = Object.getOwnPropertyNames(Class.prototype).filter(
      (name) => !lifecycle.test(name),
    );
    const told = element.members.filter(
      (member) => !member.static && !lifecycle.test(member.name),
    );
    // A field of each element.
    expect(named(told)).to.deep.equal([...real, "ready"].sort());
  });

  it("each part", async () => {
    const widget = await mount('<ibm-partners expanded="wco"></ibm-partners>');
    const parts = all(widget, "[part]").flatMap(({ part }) => [...part]);
    expect(named(element.cssParts)).to.deep.equal([...new Set(parts)].sort());
  });

  it("each slot", async () => {
    const widget = await mount("<ibm-partners></ibm-partners>");
    const slots = all<HTMLSlotElement>(widget, "slot")
      .map(({ name }) => name)
      // Deep links' own.
      .filter((name) => !name.endsWith("-target"));
    // The default slot shows until the widget is ready.
    expect(named(element.slots)).to.deep.equal(["", ...slots].sort());
  });

  it("each custom property, with its default", async () => {
    const widget = await mount("<ibm-partners></ibm-partners>");
    const rules = widget
      .shadowRoot!.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules])
      .map(({ cssText }) => cssText)
      .join("\n");
    const used = rules.match(/--ibm-partners-[a-z-]+/g)!;
    expect(named(element.cssProperties)).to.deep.equal(
      [...new Set(used)].sort(),
    );
  });

  it("each event", async () => {
    const source = await (await fetch("/dist/ibm-partners.js")).text();
    expect(named(element.events)).to.deep.equal([
      "ibm-partners-error",
      "ibm-partners-toggle",
    ]);
    expect(source).to.include("ibm-partners-${");
    for (const { type } of element.events)
      expect(type.text).to.match(/^CustomEvent<\w+Detail>$/);
  });
});
