import { expect } from "chai";
import { sendMouse } from "@web/test-runner-commands";
import { wcagContrast } from "culori";
import {
  all,
  frame,
  names,
  one,
  page,
  removeFrames,
  script,
  settled,
  texts,
  until,
} from "../helpers.js";
import { looks } from "../looks.js";

type Host = Window & typeof globalThis;

interface DarkReader {
  setFetchMethod: (method: typeof fetch) => void;
  enable: (theme: object) => void;
  isEnabled: () => boolean;
}

const canvas = document.createElement("canvas").getContext("2d", {
  willReadFrequently: true,
})!;

/** What is behind a page that says nothing. */
let backdrop = "white";

/** Colours one over another, as they are seen. */
const seen = (...layers: string[]): string => {
  for (const layer of [backdrop, ...layers]) {
    canvas.fillStyle = layer;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
  return `rgb(${red}, ${green}, ${blue})`;
};

const around = (element: Element): Element | null =>
  element.assignedSlot ??
  element.parentElement ??
  (element.getRootNode() as Partial<ShadowRoot>).host ??
  null;

/** The colours behind an element, from the page's up. */
const behind = (element: Element | null): string[] =>
  element
    ? [...behind(around(element)), getComputedStyle(element).backgroundColor]
    : [];

const contrast = (element: Element, property: string): number => {
  const layers = behind(element);
  const color = getComputedStyle(element).getPropertyValue(property);
  return wcagContrast(seen(...layers, color), seen(...layers));
};

/** Styles are converted one after the other: waits for the last of them. */
const expectReadable = async (widget: Element) => {
  const texts = () =>
    all(widget, "[part=heading], [part=toggle-all], [part=name], p, a");
  const unreadable = () => texts().filter((it) => contrast(it, "color") < 4.5);
  await settled();
  await until(() => !unreadable().length);
};

afterEach(() => {
  removeFrames();
  backdrop = "white";
});

describe("Dark Reader leaves every text readable", function () {
  this.timeout(30_000);

  const reader =
    '<script src="/test/hosts/node_modules/darkreader/darkreader.js"></script>';
  const enable = async (window: Host) => {
    const { DarkReader } = window as unknown as { DarkReader: DarkReader };
    DarkReader.setFetchMethod((address) => window.fetch(address));
    DarkReader.enable({ brightness: 100, contrast: 100, sepia: 0 });
    await until(() => DarkReader.isEnabled());
  };

  const show = async (order: string, head: string, attributes = "") => {
    const body = `<ibm-partners expanded="all" ${attributes}></ibm-partners>`;
    const window = await frame(page(body, head + reader + script));
    const { document } = window;
    if (order === "before") {
      document.querySelector("ibm-partners")!.remove();
      await enable(window);
      document.body.insertAdjacentHTML("beforeend", body);
    } else {
      await document.querySelector("ibm-partners")!.ready;
      await enable(window);
    }
    const widget = document.querySelector("ibm-partners")!;
    await widget.ready;
    // In a frame it leaves the background to the page around.
    backdrop = "#181a1b";
    await until(() => contrast(document.body, "color") > 7);
    return { window, widget };
  };

  const colours = {
    color: "#7a1f1f",
    background: "#fff3d6",
    "border-color": "#c0392b",
    "name-color": "#a93226",
    "link-color": "#0b5394",
    "marker-color": "#c0392b",
    "hover-background": "#ffe08a",
    "focus-color": "#c0392b",
  };

  for (const order of ["before", "after"]) {
    for (const [name, value] of Object.entries(colours)) {
      const declaration = `--ibm-partners-${name}: ${value}`;
      for (const [way, head, attributes] of [
        ["a style sheet", `<style>ibm-partners { ${declaration} }</style>`, ""],
        ["an attribute", "", `style="${declaration}"`],
      ])
        it(`on ${order} the widget: ${name} in ${way}`, async () => {
          const { window, widget } = await show(order, head, attributes);
          await expectReadable(widget);
          if (name !== "hover-background") return;
          window.frameElement!.scrollIntoView();
          const { left, top } = window.frameElement!.getBoundingClientRect();
          const target = one(widget, "[part=name]");
          const box = target.getBoundingClientRect();
          await sendMouse({
            type: "move",
            position: [
              Math.round(left + box.left + 5),
              Math.round(top + box.top + 5),
            ],
          });
          await until(() => target.matches(":hover"));
          await expectReadable(widget);
        });
    }

    for (const { name, sheet, className } of looks)
      it(`on ${order} the widget: the look ${name}`, async () => {
        const { widget } = await show(
          order,
          sheet ? `<link rel="stylesheet" href="${sheet}">` : "",
          `class="${className}"`,
        );
        await expectReadable(widget);
      });
  }
});

describe("a browser that translates the page", () => {
  /** As Google's and Firefox's do: each text node is replaced by an element with another text. */
  const translate = (root: Node) => {
    const walker = root.ownerDocument!.createTreeWalker(
      root,
      NodeFilter.SHOW_TEXT,
    );
    const nodes: Text[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    for (const node of nodes) {
      if (!node.data.trim()) continue;
      const outer = root.ownerDocument!.createElement("font");
      outer.append(root.ownerDocument!.createElement("font"));
      outer.firstElementChild!.append(`[${node.data}]`);
      node.replaceWith(outer);
    }
  };

  it("leaves nothing of its words behind when something else is to be said", async () => {
    const window = await frame(
      page(
        "<ibm-partners></ibm-partners>",
        '<script type="module" src="/dist/ibm-partners.js"></script>',
      ),
    );
    const { document } = window;
    const widget = document.querySelector("ibm-partners")!;
    await until(() => !!widget.shadowRoot);
    await widget.updateComplete;
    const button = () => one(widget, "[part=toggle-all]").textContent.trim();
    const label = button();
    translate(widget.shadowRoot!);
    expect(button()).to.equal(`[${label}]`);
    widget.expandAll();
    await widget.updateComplete;
    const opened = button();
    expect(opened).not.to.include("[");
    expect(opened).not.to.equal(label);
    widget.collapseAll();
    await widget.updateComplete;
    expect(button()).to.equal(label);
    for (const lang of ["ru", "az"]) {
      translate(widget.shadowRoot!);
      document.documentElement.lang = lang;
      await until(() => one(widget, "[part=base]").lang === lang);
      await widget.updateComplete;
      expect(widget.shadowRoot!.textContent).not.to.include("[");
      expect(names(widget)).to.have.length(4);
      expect(texts(all(widget, "p")).join("")).not.to.equal("");
    }
    expect(button()).to.equal(label);
    widget.headingLevel = 3;
    widget.include = ["iom"];
    await widget.updateComplete;
    expect(names(widget)).to.have.length(1);
  });
});

describe("the special-vision mode of bvi", function () {
  this.timeout(30_000);

  for (const theme of ["white", "black", "blue", "brown", "green"])
    it(`keeps text and borders visible in ${theme}`, async () => {
      const window = await frame(
        page(
          `<a href="#" class="bvi-open">Version for the visually impaired</a><main><ibm-partners expanded="all"></ibm-partners></main>`,
          `<link rel="stylesheet" href="/test/hosts/node_modules/bvi/dist/css/bvi.min.css">
          <script src="/test/hosts/node_modules/bvi/dist/js/bvi.min.js"></script>${script}
          <script>addEventListener("DOMContentLoaded", () => new isvek.Bvi({ theme: "${theme}", speech: false, reload: false, target: ".bvi-open" }))</script>`,
        ),
      );
      const { document } = window;
      const widget = document.querySelector("ibm-partners")!;
      await widget.ready;
      document.querySelector<HTMLElement>(".bvi-open")!.click();
      await until(() => !!document.querySelector(".bvi-body"));
      await expectReadable(widget);
      for (const partner of all(widget, "[part~=partner]"))
        expect(contrast(partner, "border-top-color")).to.be.at.least(3);
      expect(contrast(one(widget, "[part=marker]"), "color")).to.be.at.least(3);
    });
});
