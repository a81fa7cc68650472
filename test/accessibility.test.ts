import { sendKeys } from "@web/test-runner-commands";
import "axe-core/axe.min.js";
import type { AxeResults } from "axe-core";
import { expect } from "chai";
import "../dist/ibm-partners.js";
import { all, command, mount, one, opened, press, settled } from "./helpers.js";

declare const axe: {
  run(context: Element, options: object): Promise<AxeResults>;
};

const violations = async (element: Element) => {
  const results = await axe.run(element, { resultTypes: ["violations"] });
  return results.violations.map(({ id, nodes }) => [
    id,
    nodes.map(({ html }) => html),
  ]);
};

describe("accessibility", () => {
  before(() => {
    document.documentElement.lang = "az";
    document.title = "Test";
  });

  for (const [scheme, style] of [
    ["light", "background: #fff; color: #111"],
    ["dark", "background: #111; color: #eee"],
  ]) {
    for (const attributes of [
      "",
      "expanded=all",
      'exclusive expanded="wco"',
      'no-heading include="iom"',
      'heading-level="4"',
    ]) {
      it(`axe finds nothing on a ${scheme} page with <ibm-partners ${attributes}>`, async () => {
        const widget = await mount(
          `<main style="${style}"><h1>Page</h1><ibm-partners style="--ibm-partners-duration: 0s" ${attributes}></ibm-partners></main>`,
        );
        await settled();
        // The heading order is the page's choice of heading-level.
        const found = await violations(widget.parentElement!);
        expect(
          found.filter(
            ([id]) => id !== "heading-order" || !attributes.includes("heading"),
          ),
        ).to.deep.equal([]);
      });
    }
  }

  it("says which language the text is in", async () => {
    const widget = await mount(
      '<div lang="en"><ibm-partners lang="az"></ibm-partners></div>',
    );
    expect(one(widget, "[part=base]").lang).to.equal("az");
    expect(one(widget, "[part=base]").matches(":lang(az)")).to.equal(true);
  });

  it("hides the marker from assistive technology and keeps the list a list", async () => {
    const widget = await mount("<ibm-partners></ibm-partners>");
    expect(
      all(widget, "svg").every(
        (svg) => svg.getAttribute("aria-hidden") === "true",
      ),
    ).to.equal(true);
    expect(one(widget, "ul").getAttribute("role")).to.equal("list");
  });

  it("is used by keyboard: Tab to a name, Enter or Space to open it", async () => {
    const widget = await mount("<input><ibm-partners></ibm-partners>");
    document.querySelector("input")!.focus();
    const focused = () => widget.shadowRoot!.activeElement;
    await press("Tab");
    expect(focused()).to.equal(one(widget, "[part=toggle-all]"));
    await press("Tab");
    expect(focused()).to.equal(all(widget, "[part~=summary]")[0]);
    await press("Enter");
    await settled();
    expect(opened(widget)).to.deep.equal([true, false, false, false]);
    await press("Tab");
    expect(focused()).to.equal(one(widget, "a"));
    await press("Tab");
    await press(" ");
    await settled();
    expect(opened(widget)).to.deep.equal([true, true, false, false]);
    await press(" ");
    await settled();
    expect(opened(widget)).to.deep.equal([true, false, false, false]);
    expect(focused()).to.equal(all(widget, "[part~=summary]")[1]);
  });

  it("keeps the focus on the button whose label changes", async () => {
    const widget = await mount("<ibm-partners></ibm-partners>");
    const button = one(widget, "[part=toggle-all]");
    button.focus();
    await press("Enter");
    await settled();
    expect(opened(widget)).to.deep.equal([true, true, true, true]);
    expect(widget.shadowRoot!.activeElement).to.equal(button);
  });

  const focused = (widget: Element) => widget.shadowRoot!.activeElement;

  it("goes back by Shift+Tab", async function () {
    // WebDriver’s launcher can hold no key down.
    if (!/Chrome|Firefox/.test(navigator.userAgent)) this.skip();
    const widget = await mount("<ibm-partners></ibm-partners><input>");
    document.querySelector("input")!.focus();
    await sendKeys({ down: "Shift" });
    for (const stop of all(widget, "button").reverse()) {
      await press("Tab");
      expect(focused(widget) === stop).to.equal(true);
    }
    await sendKeys({ up: "Shift" });
  });

  it("shows where the focus is, in each stop, and nothing covers it", async () => {
    const widget = await mount(
      "<input><ibm-partners expanded=all></ibm-partners>",
    );
    document.querySelector("input")!.focus();
    for (const stop of all(widget, "button, a")) {
      await press("Tab");
      expect(focused(widget) === stop).to.equal(true);
      const { outlineStyle, outlineWidth } = getComputedStyle(stop);
      expect([outlineStyle, outlineWidth]).to.deep.equal(["solid", "3px"]);
      const [box] = stop.getClientRects();
      const inside = widget.shadowRoot!.elementFromPoint(
        box.left + box.width / 2,
        box.top + box.height / 2,
      );
      expect(stop.contains(inside)).to.equal(true);
    }
  });

  describe("keeps the focus on the partner", () => {
    it("when a script closes the panel that has it", async () => {
      const widget = await mount(
        '<ibm-partners expanded="wco"></ibm-partners>',
      );
      one(widget, "[part~=expanded] a").focus();
      widget.collapseAll();
      await settled();
      expect(focused(widget) === all(widget, "[part~=summary]")[1]).to.equal(
        true,
      );
    });

    it("when a script closes the panel with the page’s own addition that has it", async () => {
      const widget = await mount(
        '<ibm-partners expanded="iom"><p slot="iom"><input></p></ibm-partners>',
      );
      widget.querySelector("input")!.focus();
      widget.collapseAll();
      await settled();
      expect(focused(widget) === all(widget, "[part~=summary]")[2]).to.equal(
        true,
      );
    });

    it("when the language changes", async () => {
      const widget = await mount(
        '<ibm-partners expanded="wco"></ibm-partners>',
      );
      one(widget, "[part~=expanded] a").focus();
      widget.lang = "ka";
      await until(() => one(widget, "[part=base]").lang === "ka");
      expect(focused(widget) === all(widget, "[part~=summary]")[1]).to.equal(
        true,
      );
    });

    it("when others are shown, or in another order", async () => {
      const widget = await mount("<ibm-partners></ibm-partners>");
      all(widget, "[part~=summary]")[1].focus();
      widget.include = ["iom", "icmpd", "wco"];
      await widget.updateComplete;
      expect(focused(widget) === all(widget, "[part~=summary]")[2]).to.equal(
        true,
      );
      // The list has become shorter than its place: the last name is the nearest.
      widget.include = ["frontex", "iom"];
      await widget.updateComplete;
      expect(focused(widget) === all(widget, "[part~=summary]")[1]).to.equal(
        true,
      );
    });

    it("that comes first when the button goes", async () => {
      const widget = await mount("<ibm-partners></ibm-partners>");
      one(widget, "[part=toggle-all]").focus();
      widget.exclusive = true;
      await widget.updateComplete;
      expect(focused(widget) === one(widget, "[part~=summary]")).to.equal(true);
    });

    it("but takes no focus that is elsewhere", async () => {
      const widget = await mount(
        "<input><ibm-partners expanded=all></ibm-partners>",
      );
      const input = document.querySelector("input")!;
      input.focus();
      widget.collapseAll();
      widget.include = ["iom"];
      await settled();
      expect(document.activeElement === input).to.equal(true);
      expect(focused(widget) === null).to.equal(true);
    });
  });

  it("has a tree of headings, buttons, lists and links, where the browser tells", async function () {
    interface Node {
      nodeId: string;
      ignored: boolean;
      role: { value: string };
      name?: { value: string };
      properties?: { name: string; value: { value: unknown } }[];
      childIds?: string[];
    }
    await mount('<ibm-partners expanded="iom"></ibm-partners>');
    const { nodes } = await command<{ nodes: Node[] }>(this, "devtools", {
      method: "Accessibility.getFullAXTree",
    });
    const layout = /^(RootWebArea|generic|Section|StaticText|InlineTextBox)$/;
    const lines = (id: string): string[] => {
      const node = nodes.find(({ nodeId }) => nodeId === id)!;
      const below = (node.childIds ?? []).flatMap(lines);
      if (node.ignored || layout.test(node.role.value)) return below;
      const properties = Object.fromEntries(
        (node.properties ?? []).map(({ name, value }) => [name, value.value]),
      );
      const line = [
        node.role.value,
        node.name?.value && `“${node.name.value.replace(/[“”]/g, "")}”`,
        node.role.value === "heading" && properties.level,
        "expanded" in properties &&
          (properties.expanded ? "expanded" : "collapsed"),
        properties.focusable && "focusable",
      ];
      return [line.filter(Boolean).join(" "), ...below.map((it) => `  ${it}`)];
    };
    const closed = (name: string) => [
      "  listitem",
      `    heading “${name}” 3`,
      `      button “${name}” collapsed focusable`,
    ];
    expect(lines(nodes[0].nodeId)).to.deep.equal([
      "heading “İcraçılar” 2",
      "button “Hamısını aç” collapsed focusable",
      "list",
      ...closed("Frontex Agentliyi"),
      ...closed("Ümumdünya Gömrük Təşkilatı (ÜGT)"),
      "  listitem",
      "    heading “Beynəlxalq Miqrasiya Təşkilatı” 3",
      "      button “Beynəlxalq Miqrasiya Təşkilatı” expanded focusable",
      "    paragraph",
      "    paragraph",
      "    paragraph",
      "      link “www.iom.int” focusable",
      ...closed(
        "Miqrasiya Siyasətinin İnkişafı üzrə Beynəlxalq Mərkəz (MSİBM)",
      ),
    ]);
  });
});
