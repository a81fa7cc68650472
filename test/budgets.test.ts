import { expect } from "chai";
import {
  all,
  command,
  frame,
  heap,
  metric,
  hold,
  holdOnce,
  one,
  page,
  removeFrames,
  settled,
  until,
  warnings,
  type IbmPartners,
} from "./helpers.js";

const module = '<script type="module" src="/dist/ibm-partners.js"></script>';
const plain = '<script src="/dist/ibm-partners.az.js"></script>';

const show = async (body: string, head = "") => {
  const window = await frame(page(body, head));
  const widgets = [...window.document.querySelectorAll("ibm-partners")];
  await Promise.all(widgets.map(({ ready }) => ready));
  return { window, widgets, widget: widgets[0] };
};

const nodesIn = (widget: IbmPartners) => {
  const walker = document.createTreeWalker(widget.shadowRoot!);
  let count = 0;
  while (walker.nextNode()) count++;
  return count;
};

describe("what a page has to bear", function () {
  this.timeout(60_000);

  afterEach(removeFrames);

  it("in nodes", async () => {
    const { widget } = await show(`<ibm-partners></ibm-partners>${plain}`);
    hold("nodes of a closed widget", nodesIn(widget));
    widget.expandAll();
    await widget.updateComplete;
    hold("nodes of a widget with all open", nodesIn(widget));
  });

  it("in questions to the page when many come, where its address has a fragment", async () => {
    const { window, widget } = await show(
      `<ibm-partners></ibm-partners>${plain}`,
    );
    const { document, location } = window;
    await widget.updateComplete;
    location.hash = "elsewhere";
    await settled();
    let questions = 0;
    const ask = document.getElementById.bind(document);
    document.getElementById = (id) => {
      questions++;
      return ask(id);
    };
    const box = document.createElement("div");
    box.innerHTML = "<ibm-partners></ibm-partners>".repeat(100);
    document.body.append(box);
    await Promise.all(
      [...box.querySelectorAll("ibm-partners")].map(({ ready }) => ready),
    );
    hold("questions to the page for each of 100 widgets", questions / 100);
  });

  it("in changes when a panel opens", async () => {
    const { widget } = await show(`<ibm-partners></ibm-partners>${plain}`);
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((seen) => records.push(...seen));
    observer.observe(widget.shadowRoot!, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    one(widget, "[part~=summary]").click();
    await settled();
    expect(widget.expanded).to.deep.equal(["frontex"]);
    hold("mutations per toggle", records.length);
  });

  it("in listeners and observers, however many widgets there are", async () => {
    const count = `<script>
      window.counts = { listeners: 0, observers: 0 };
      for (const target of [window, document]) {
        const { addEventListener } = target;
        target.addEventListener = function (...args) {
          counts.listeners++;
          return addEventListener.apply(this, args);
        };
      }
      window.MutationObserver = class extends MutationObserver {
        constructor(...args) { super(...args); counts.observers++; }
      };
    </script>`;
    const { window } = await show(
      `${"<ibm-partners></ibm-partners>".repeat(50)}${plain}`,
      count,
    );
    const { counts } = window as unknown as {
      counts: { listeners: number; observers: number };
    };
    hold("listeners on window and document", counts.listeners);
    hold("observers of a document", counts.observers);
  });

  it("in looks at what comes into it, however much is there", async () => {
    const count = `<script>
      window.looks = 0;
      const size = Element.prototype.getElementsByTagName;
      for (const [{ prototype }, names] of [
        [Element, ["matches", "closest", "querySelector", "querySelectorAll", "getElementsByTagName"]],
      ])
        for (const name of names) {
          const original = prototype[name];
          prototype[name] = function (...args) {
            // Each element that it has to go through is one.
            looks += 1 + (name.startsWith("query") ? size.call(this, "*").length : 0);
            return original.apply(this, args);
          };
        }
    </script>`;
    const { window } = await show(
      `<main>${"<p>text</p>".repeat(1000)}</main><p><a href="/dist/ibm-partners.az.html?embed">x</a></p>${plain}`,
      count,
    );
    const { document } = window;
    await until(() => !!document.querySelector("ibm-partners"));
    await settled();
    const main = document.querySelector("main")!;
    const looks = () => Reflect.get(window, "looks") as number;
    for (const isApart of [false, true]) {
      const before = looks();
      for (let nodes = 0; nodes < 3000; nodes++) {
        main.append(document.createElement("p"));
        if (isApart) await Promise.resolve();
      }
      await settled();
      hold(
        `looks at each of 3,000 nodes${isApart ? ", one by one" : ""}`,
        (looks() - before) / 3000,
      );
    }
  });

  it("in warnings, whatever it sets", async () => {
    const { window, widget } = await show(
      `<ibm-partners></ibm-partners>${plain}`,
    );
    const said = await warnings(async () => {
      for (let level = 10; level < 210; level++) {
        widget.headingLevel = level;
        await widget.updateComplete;
      }
    }, window);
    hold("warnings of a page", said.length);
  });

  it("in requests", async () => {
    const requests = ({ performance }: Window) =>
      performance.getEntriesByType("resource").length;
    const one = await show(`<ibm-partners></ibm-partners>${plain}`);
    hold("requests of a page, one language", requests(one.window));
    const other = await show(
      `<ibm-partners lang="uk"></ibm-partners><ibm-partners lang="uk"></ibm-partners>${module}`,
    );
    hold(
      "requests of a page, module and another language",
      requests(other.window),
    );
  });

  describe("in Chromium’s figures,", () => {
    it("style when a panel opens", async function () {
      const { widget } = await show(`<ibm-partners></ibm-partners>${plain}`);
      widget.style.setProperty("--ibm-partners-duration", "0s");
      await settled();
      const before = await metric(this, "RecalcStyleCount");
      for (const summary of all(widget, "[part~=summary]")) {
        summary.click();
        await settled();
      }
      const after = await metric(this, "RecalcStyleCount");
      hold("style recalculations per toggle", (after - before) / 4);
    });

    it("memory", async function () {
      const { window } = await show(`<ibm-partners></ibm-partners>${plain}`);
      const { document } = window;
      await holdOnce("bytes of heap per widget, of 1000", async () => {
        const before = await heap(this);
        const box = document.createElement("div");
        box.innerHTML = "<ibm-partners></ibm-partners>".repeat(1000);
        document.body.append(box);
        await Promise.all(
          [...box.querySelectorAll("ibm-partners")].map(({ ready }) => ready),
        );
        const after = await heap(this);
        box.remove();
        return (after - before) / 1000;
      });
    });

    it("what is left after removal", async function () {
      // In this page itself: DevTools count the objects of one context, and a frame has another.
      const element = "../dist/ibm-partners.js";
      await import(element);
      const box = document.createElement("div");
      document.body.append(box);
      for (let round = 0; round < 10; round++) {
        box.innerHTML = "<ibm-partners expanded=all></ibm-partners>".repeat(
          100,
        );
        await Promise.all(
          [...box.querySelectorAll("ibm-partners")].map(({ ready }) => ready),
        );
      }
      box.remove();
      box.replaceChildren();
      Object.assign(globalThis, {
        prototype: customElements.get("ibm-partners")!.prototype as object,
      });
      let left = Infinity;
      for (let attempts = 0; left && attempts < 20; attempts++) {
        await heap(this);
        const { result } = await command<{ result: { objectId: string } }>(
          this,
          "devtools",
          {
            method: "Runtime.evaluate",
            params: { expression: "globalThis.prototype" },
          },
        );
        const { objects } = await command<{ objects: { objectId: string } }>(
          this,
          "devtools",
          {
            method: "Runtime.queryObjects",
            params: { prototypeObjectId: result.objectId },
          },
        );
        const { result: length } = await command<{
          result: { value: number };
        }>(this, "devtools", {
          method: "Runtime.callFunctionOn",
          params: {
            objectId: objects.objectId,
            functionDeclaration: "function () { return this.length; }",
          },
        });
        await command(this, "devtools", {
          method: "Runtime.releaseObject",
          params: { objectId: objects.objectId },
        });
        left = length.value;
      }
      hold("widgets left after removal", left);
    });
  });
});
