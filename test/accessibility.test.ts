import { sendKeys, sendMouse } from "@web/test-runner-commands";
import { expect } from "chai";
import "../dist/ibm-partners.js";
import { axeOn } from "./checkers.js";
import {
  all,
  command,
  eventually,
  frame,
  mount,
  next,
  one,
  opened,
  page,
  press,
  removeFrames,
  script,
  scriptless,
  settled,
  until,
  withoutScripts,
} from "./helpers.js";

const focused = (widget: Element) => widget.shadowRoot!.activeElement;

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
        const { found } = await axeOn(widget.parentElement!);
        expect(
          found.filter(
            (line) =>
              !line.startsWith("heading-order") ||
              !attributes.includes("heading"),
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
    const widget = await mount(
      '<input><ibm-partners style="--ibm-partners-duration: 0s"></ibm-partners><input>',
    );
    const [before, after] = document.querySelectorAll("input");
    before.focus();
    const hasFocus = (element: Element) =>
      until(() => focused(widget) === element);
    const summaries = all(widget, "[part~=summary]");
    await press("Tab");
    await hasFocus(one(widget, "[part=toggle-all]"));
    await press("Tab");
    await hasFocus(summaries[0]);
    await press("Enter");
    await settled();
    await eventually(() => opened(widget), [true, false, false, false]);
    await press("Tab");
    await hasFocus(one(widget, "a"));
    await press("Tab");
    await hasFocus(summaries[1]);
    await press(" ");
    await settled();
    await eventually(() => opened(widget), [true, true, false, false]);
    await press(" ");
    await settled();
    await eventually(() => opened(widget), [true, false, false, false]);
    await hasFocus(summaries[1]);
    for (const summary of summaries.slice(2)) {
      await press("Tab");
      await hasFocus(summary);
    }
    await press("Tab");
    await until(() => document.activeElement === after);
  });

  it("opens nothing where the pointer is released elsewhere", async () => {
    const widget = await mount("<ibm-partners></ibm-partners>");
    const [first, second] = all(widget, "[part~=summary]").map((name) => {
      const { left, top } = name.getBoundingClientRect();
      return [left + 20, top + 20].map(Math.round) as [number, number];
    });
    const up = next(window, "pointerup");
    await sendMouse({ type: "move", position: first });
    await sendMouse({ type: "down" });
    await sendMouse({ type: "move", position: second });
    await sendMouse({ type: "up" });
    await up;
    await settled();
    expect(opened(widget)).to.deep.equal([false, false, false, false]);
    await sendMouse({ type: "click", position: second });
    await until(() => opened(widget)[1]);
  });

  it("keeps the focus on the button whose label changes", async () => {
    const widget = await mount("<ibm-partners></ibm-partners>");
    const button = one(widget, "[part=toggle-all]");
    button.focus();
    await press("Enter");
    await settled();
    await eventually(() => opened(widget), [true, true, true, true]);
    expect(focused(widget) === button).to.equal(true);
  });

  it("goes back by Shift+Tab", async function () {
    // WebDriver’s launcher can hold no key down.
    if (!/Chrome|Firefox/.test(navigator.userAgent)) this.skip();
    const widget = await mount("<input><ibm-partners></ibm-partners><input>");
    const [before, after] = document.querySelectorAll("input");
    after.focus();
    await sendKeys({ down: "Shift" });
    for (const stop of all(widget, "button").reverse()) {
      await press("Tab");
      await until(() => focused(widget) === stop);
    }
    await press("Tab");
    await sendKeys({ up: "Shift" });
    await until(() => document.activeElement === before);
  });

  it("shows where the focus is, in each stop, and nothing covers it", async () => {
    const widget = await mount(
      "<input><ibm-partners expanded=all></ibm-partners>",
    );
    document.querySelector("input")!.focus();
    for (const stop of all(widget, "button, a")) {
      await press("Tab");
      await until(() => focused(widget) === stop);
      const { outlineStyle, outlineWidth } = getComputedStyle(stop);
      expect([outlineStyle, outlineWidth]).to.deep.equal(["solid", "3px"]);
      // It scrolls into view.
      await until(() => {
        const [box] = stop.getClientRects();
        const inside = widget.shadowRoot!.elementFromPoint(
          box.left + box.width / 2,
          box.top + box.height / 2,
        );
        return stop.contains(inside);
      });
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

  interface Node {
    nodeId: string;
    ignored: boolean;
    role: { value: string };
    name?: { value: string };
    properties?: { name: string; value: { value: unknown } }[];
    childIds?: string[];
  }

  /** What the browser hands assistive technology of the whole page. */
  const tree = async (context: Mocha.Context): Promise<string[]> => {
    const { nodes } = await command<{ nodes: Node[] }>(context, "devtools", {
      method: "Accessibility.getFullAXTree",
    });
    const layout =
      /^(RootWebArea|generic|Section|Details|StaticText|InlineTextBox|ListMarker|group)$/;
    const lines = (id: string): string[] => {
      const node = nodes.find(({ nodeId }) => nodeId === id);
      if (!node) return ["missing"];
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
    return lines(nodes[0].nodeId);
  };

  const partners = [
    "Frontex Agentliyi",
    "Ümumdünya Gömrük Təşkilatı (ÜGT)",
    "Beynəlxalq Miqrasiya Təşkilatı",
    "Miqrasiya Siyasətinin İnkişafı üzrə Beynəlxalq Mərkəz (MSİBM)",
  ];

  it("has a tree of headings, buttons, lists and links, where the browser tells", async function () {
    await mount('<ibm-partners expanded="iom"></ibm-partners>');
    // Chromium builds its tree beside the page: it may lag behind, or lack nodes that it names.
    await eventually(
      () => tree(this),
      [
        "heading “İcraçılar” 2",
        "button “Hamısını aç” collapsed focusable",
        "list",
        ...partners.flatMap((name, index) => [
          "  listitem",
          `    heading “${name}” 3`,
          `      button “${name}” ${index === 2 ? "expanded" : "collapsed"} focusable`,
          ...(index === 2
            ? [
                "    paragraph",
                "    paragraph",
                "    paragraph",
                "      link “www.iom.int” focusable",
              ]
            : []),
        ]),
      ],
    );
  });

  it("comes out from under a sticky header that its page keeps room for", async function () {
    // WebDriver’s launcher can hold no key down.
    if (!/Chrome|Firefox/.test(navigator.userAgent)) this.skip();
    for (const css of [
      "html { scroll-padding-top: 120px }",
      "ibm-partners { --ibm-partners-scroll-margin: 120px }",
    ]) {
      const window = await frame(
        page(
          `<header></header><ibm-partners expanded=all></ibm-partners><input>${script}`,
          `<style>body { padding-top: 120px } header { position: fixed; inset: 0 0 auto; height: 120px } ${css}</style>`,
        ),
      );
      const widget = window.document.querySelector("ibm-partners")!;
      await widget.ready;
      (window.frameElement as HTMLIFrameElement).height = "300";
      window.focus();
      window.document.querySelector("input")!.focus();
      await sendKeys({ down: "Shift" });
      try {
        for (const stop of all(widget, "button, a").reverse()) {
          await press("Tab", window);
          await until(
            () =>
              focused(widget) === stop &&
              stop.getBoundingClientRect().top >= 119,
          );
        }
      } finally {
        await sendKeys({ up: "Shift" });
      }
      removeFrames();
    }
  });

  describe("without scripts", () => {
    afterEach(removeFrames);

    for (const file of scriptless) {
      it(`axe finds nothing, closed and open: ${file}`, async () => {
        const { document } = await withoutScripts(file);
        expect((await axeOn(document)).found).to.deep.equal([]);
        for (const details of document.querySelectorAll("details"))
          details.open = true;
        expect((await axeOn(document)).found).to.deep.equal([]);
      });

      it(`is used by keyboard, and shows where the focus is: ${file}`, async () => {
        const window = await withoutScripts(file);
        const { document } = window;
        const [first, ...others] = document.querySelectorAll("summary");
        const expectFocus = async (element: Element) => {
          await press("Tab", window);
          await until(() => document.activeElement === element);
          const { outlineStyle, outlineWidth } =
            window.getComputedStyle(element);
          expect(outlineStyle).not.to.equal("none");
          // The page of its own has the list's ring, but on the test's button.
          if (!file.startsWith("snippets") && element !== after)
            expect(outlineWidth).to.equal("3px");
        };
        const [before, after] = [0, 1].map(() =>
          document.createElement("button"),
        );
        document.body.prepend(before);
        document.body.append(after);
        window.focus();
        before.focus();
        await expectFocus(first);
        await press("Enter", window);
        await until(() => first.parentElement!.matches("[open]"));
        await expectFocus(document.querySelector("a")!);
        for (const stop of [...others, after]) await expectFocus(stop);
        expect(document.querySelectorAll("[open]")).to.have.length(1);
      });
    }

    it("has a tree of headings in names that open, and no button that does nothing", async function () {
      for (const file of scriptless) {
        const { document: inner } = await withoutScripts(file);
        inner.querySelectorAll("details")[2].open = true;
        const list = await mount("<ibm-partners></ibm-partners>");
        // The page of its own has a style sheet.
        list.replaceWith(...inner.querySelectorAll("head style, section"));
        removeFrames();
        const level = file.startsWith("snippets") ? 2 : 1;
        await eventually(
          () => tree(this),
          [
            `heading “İcraçılar” ${level}`,
            "list",
            ...partners.flatMap((name, index) => [
              "  listitem",
              `    DisclosureTriangle “${name}” ${index === 2 ? "expanded" : "collapsed"} focusable`,
              `      heading “${name}” ${level + 1}`,
              ...(index === 2
                ? [
                    "    paragraph",
                    "    paragraph",
                    "    paragraph",
                    "      link “www.iom.int” focusable",
                  ]
                : []),
            ]),
            // The text’s date.
            ...(file.endsWith("static") ? ["paragraph"] : []),
          ],
          file,
        );
      }
    });
  });
});
