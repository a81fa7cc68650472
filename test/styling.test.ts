import { sendMouse } from "@web/test-runner-commands";
import { expect } from "chai";
import "../dist/ibm-partners.js";
import {
  all,
  mount,
  one,
  opened,
  prefer,
  press,
  settled,
  until,
} from "./helpers.js";

/** Each custom property, a value for it, and where that shows. */
const properties: [
  name: string,
  value: string,
  part: string,
  property: string,
  computed: string,
][] = [
  ["color", "rgb(1, 2, 3)", "base", "color", "rgb(1, 2, 3)"],
  ["background", "rgb(1, 2, 3)", "host", "background-color", "rgb(1, 2, 3)"],
  [
    "border-color",
    "rgb(1, 2, 3)",
    "partner",
    "border-top-color",
    "rgb(1, 2, 3)",
  ],
  ["border-width", "7px", "partner", "border-top-width", "7px"],
  ["border-radius", "7px", "partner", "border-top-left-radius", "7px"],
  ["border-radius", "7px", "summary", "border-top-left-radius", "7px"],
  ["gap", "7px", "list", "row-gap", "7px"],
  ["padding", "17px", "summary", "padding-left", "17px"],
  ["padding", "17px", "panel", "padding-left", "17px"],
  ["heading-size", "33px", "heading", "font-size", "33px"],
  ["name-color", "rgb(1, 2, 3)", "name", "color", "rgb(1, 2, 3)"],
  ["name-size", "33px", "name", "font-size", "33px"],
  ["name-weight", "300", "name", "font-weight", "300"],
  ["link-color", "rgb(1, 2, 3)", "link", "color", "rgb(1, 2, 3)"],
  ["marker-color", "rgb(1, 2, 3)", "marker", "color", "rgb(1, 2, 3)"],
  ["marker-size", "33px", "marker", "width", "33px"],
  ["max-width", "99px", "panel", "max-width", "99px"],
  ["duration", "7s", "marker", "transition-duration", "7s"],
  ["scroll-margin", "17px", "summary", "scroll-margin-top", "17px"],
  ["scroll-margin", "17px", "link", "scroll-margin-top", "17px"],
];

/** Those that only show while something is focused or pointed at. */
const inStates = ["focus-color", "hover-background"];

const rules = (widget: Element): string =>
  widget
    .shadowRoot!.adoptedStyleSheets.flatMap((sheet) =>
      [...sheet.cssRules].map((rule) => rule.cssText),
    )
    .join("\n");

describe("custom properties", () => {
  for (const [name, value, part, property, computed] of properties) {
    it(`--ibm-partners-${name} is the ${property} of ${part}`, async () => {
      const widget = await mount("<ibm-partners expanded=all></ibm-partners>");
      const element = part === "host" ? widget : one(widget, `[part~=${part}]`);
      const style = () => getComputedStyle(element).getPropertyValue(property);
      expect(style()).not.to.equal(computed);
      widget.style.setProperty(`--ibm-partners-${name}`, value);
      expect(style()).to.equal(computed);
    });
  }

  it("--ibm-partners-focus-color is the outline of what has the focus", async () => {
    const widget = await mount(
      '<ibm-partners style="--ibm-partners-focus-color: rgb(1, 2, 3)"></ibm-partners>',
    );
    const input = document.createElement("input");
    widget.before(input);
    // Focus moved by a script is visible where the focus was visible before.
    input.focus();
    one(widget, "[part~=summary]").focus();
    expect(one(widget, "[part~=summary]").matches(":focus-visible")).to.equal(
      true,
    );
    expect(
      getComputedStyle(one(widget, "[part~=summary]")).outlineColor,
    ).to.equal("rgb(1, 2, 3)");
  });

  it("--ibm-partners-hover-background is behind a name under the pointer; by default nothing is, and the name is underlined", async () => {
    const widget = await mount("<ibm-partners></ibm-partners>");
    const summary = one(widget, "[part~=summary]");
    const { left, top } = summary.getBoundingClientRect();
    const background = () => getComputedStyle(summary).backgroundColor;
    await sendMouse({
      type: "move",
      position: [Math.round(left) + 20, Math.round(top) + 20],
    });
    await until(() => summary.matches(":hover"));
    expect(background()).to.equal("rgba(0, 0, 0, 0)");
    expect(
      getComputedStyle(one(widget, "[part=name]")).textDecorationLine,
    ).to.equal("underline");
    widget.style.setProperty("--ibm-partners-hover-background", "rgb(1, 2, 3)");
    expect(background()).to.equal("rgb(1, 2, 3)");
    await sendMouse({ type: "move", position: [0, 0] });
  });

  it("are tested, each that the style sheet has", async () => {
    const widget = await mount("<ibm-partners></ibm-partners>");
    const used = [...rules(widget).matchAll(/--ibm-partners-([a-z-]+)/g)].map(
      ([, name]) => name,
    );
    const tested = [...properties.map(([name]) => name), ...inStates];
    expect([...new Set(used)].sort()).to.deep.equal(
      [...new Set(tested)].sort(),
    );
  });
});

describe("by itself", () => {
  it("takes font, size and colours from the page", async () => {
    const widget = await mount(
      '<div style="font: 21px monospace; color: rgb(1, 2, 3)"><ibm-partners expanded=all></ibm-partners></div>',
    );
    for (const selector of ["[part=name]", "p", "a", "button"]) {
      const { fontFamily, fontSize, color } = getComputedStyle(
        one(widget, selector),
      );
      expect([fontFamily, fontSize, color]).to.deep.equal([
        "monospace",
        "21px",
        "rgb(1, 2, 3)",
      ]);
    }
    expect(getComputedStyle(widget).backgroundColor).to.equal(
      "rgba(0, 0, 0, 0)",
    );
    expect(getComputedStyle(one(widget, "a")).textDecorationLine).to.equal(
      "underline",
    );
  });

  it("has buttons at least 44 px high and 24 px wide", async () => {
    const widget = await mount(
      '<ibm-partners style="font-size: 8px"></ibm-partners>',
    );
    for (const element of all(widget, "button")) {
      const { height, width } = element.getBoundingClientRect();
      expect(height).to.be.at.least(44);
      expect(width).to.be.at.least(24);
    }
  });

  it("turns its marker", async () => {
    const widget = await mount(
      '<ibm-partners expanded="wco" style="--ibm-partners-duration: 0s"></ibm-partners>',
    );
    const [closed, open] = all(widget, "[part=marker]").map(
      (marker) => getComputedStyle(marker).transform,
    );
    expect(closed).to.equal("none");
    expect(open).to.match(/^matrix\(-1, 0, 0, -1/);
  });

  it("is gone with hidden", async () => {
    const widget = await mount("<ibm-partners hidden></ibm-partners>");
    expect(widget.getClientRects()).to.have.length(0);
  });

  for (const width of [320, 200, 0]) {
    it(`needs no sideways scroll in ${width} px`, async () => {
      const widget = await mount(
        `<div style="width: ${width}px"><ibm-partners expanded=all></ibm-partners></div>`,
      );
      expect(opened(widget)).to.deep.equal([true, true, true, true]);
      if (width) expect(widget.scrollWidth).to.be.at.most(width);
    });
  }
});

describe("the open part", () => {
  it("marks the partner and the summary whose panel is open", async () => {
    const widget = await mount('<ibm-partners expanded="wco"></ibm-partners>');
    const marked = () =>
      all(widget, "[part~=expanded]").map(({ part }) => part[0]);
    expect(marked()).to.deep.equal(["partner", "summary"]);
    one(widget, "[part~=expanded] [part~=summary]").click();
    await settled();
    expect(marked()).to.deep.equal([]);
  });
});

describe("what the visitor prefers", () => {
  afterEach(async function () {
    await prefer(this.currentTest!.ctx!, {
      "prefers-reduced-motion": "",
      "prefers-contrast": "",
      "forced-colors": "",
    }).catch(() => undefined);
  });

  it("less motion: neither marker nor panel moves", async function () {
    const widget = await mount("<ibm-partners></ibm-partners>");
    const durations = () =>
      ["svg", "div:not([part])"].map(
        (selector) =>
          getComputedStyle(one(widget, selector)).transitionDuration,
      );
    await prefer(this, { "prefers-reduced-motion": "no-preference" });
    expect(durations()).to.deep.equal(["0.2s", "0.2s"]);
    await prefer(this, { "prefers-reduced-motion": "reduce" });
    expect(durations()).to.deep.equal(["0s", "0s"]);
  });

  it("borders are as strong as the text, unless the page says otherwise", async () => {
    const widget = await mount(
      '<ibm-partners style="color: rgb(1, 2, 3)"></ibm-partners>',
    );
    const border = () => getComputedStyle(one(widget, "li")).borderTopColor;
    expect(border()).to.equal("rgb(1, 2, 3)");
    widget.style.setProperty("--ibm-partners-border-color", "rgb(4, 5, 6)");
    expect(border()).to.equal("rgb(4, 5, 6)");
  });

  it("forced colours: marker, borders and focus have the colours of the system", async function () {
    const widget = await mount(
      `<ibm-partners style="--ibm-partners-marker-color: rgb(1, 2, 3); --ibm-partners-border-color: rgb(1, 2, 3); --ibm-partners-focus-color: transparent"></ibm-partners>`,
    );
    await prefer(this, { "forced-colors": "active" });
    const { color } = getComputedStyle(one(widget, "p"));
    expect(getComputedStyle(one(widget, "svg")).color).to.equal(color);
    expect(getComputedStyle(one(widget, "li")).borderTopColor).to.equal(color);
    one(widget, "[part~=summary]").focus();
    await press("Shift");
    const { outlineColor, outlineStyle, outlineWidth } = getComputedStyle(
      one(widget, "[part~=summary]"),
    );
    expect([outlineStyle, outlineWidth]).to.deep.equal(["solid", "3px"]);
    expect(outlineColor).not.to.equal("rgba(0, 0, 0, 0)");
  });
});
