import { sendMouse } from "@web/test-runner-commands";
import { expect } from "chai";
import {
  all,
  eventually,
  frame,
  ids,
  next,
  one,
  opened,
  press,
  removeFrames,
  settled,
  texts,
} from "./helpers.js";
import { axeOn } from "./checkers.js";

const address = "/demo/index.html";

const visit = async (src: string) => {
  const window = await frame({ src });
  const widget = window.document.querySelector("ibm-partners")!;
  await settled();
  return { window, widget };
};

describe("the demo page", () => {
  afterEach(removeFrames);

  it("shows four partners", async () => {
    const { widget } = await visit(address);
    expect(
      texts(all(widget, "[part~=summary]")).map((name) => name.trim()),
    ).to.have.length(4);
    expect(opened(widget)).to.deep.equal([false, false, false, false]);
  });

  ids.forEach((id, index) => {
    const only = ids.map((other) => other === id);

    it(`opens ${id} by mouse`, async () => {
      const { window, widget } = await visit(address);
      const summary = all(widget, "[part~=summary]")[index];
      summary.scrollIntoView({ block: "center" });
      window.frameElement!.scrollIntoView();
      const outer = window.frameElement!.getBoundingClientRect();
      const inner = summary.getBoundingClientRect();
      const { clientLeft, clientTop } = window.frameElement!;
      const click = next(window, "click");
      await sendMouse({
        type: "click",
        position: [
          Math.round(outer.left + clientLeft + inner.left + inner.width / 2),
          Math.round(outer.top + clientTop + inner.top + inner.height / 2),
        ],
      });
      await click;
      await settled();
      await eventually(() => opened(widget), only);
    });

    it(`opens ${id} by keyboard`, async () => {
      const { window, widget } = await visit(address);
      window.focus();
      all(widget, "[part~=summary]")[index].focus();
      await press("Enter", window);
      await settled();
      await eventually(() => opened(widget), only);
    });

    it(`opens ${id} by its address`, async () => {
      const { widget } = await visit(`${address}#ibm-partners-${id}`);
      await eventually(() => opened(widget), only);
    });
  });
});

describe("the demo’s page of", () => {
  afterEach(removeFrames);

  it("looks shows each of them, in the language that is chosen", async function () {
    this.timeout(30_000);
    const window = await frame({ src: "/demo/looks.html" });
    const frames = [...window.document.querySelectorAll("iframe")];
    expect(frames.length).to.be.at.least(11);
    const shown = async () => {
      const titles = new Set<string>();
      for (const { contentDocument } of frames) {
        const widget = contentDocument!.querySelector("ibm-partners")!;
        await widget.ready;
        const sheet = [...contentDocument!.styleSheets].at(-1)!;
        expect(sheet.href).to.include("/looks/");
        expect(sheet.cssRules.length).to.be.at.least(1);
        titles.add(one(widget, "[part=heading]").textContent);
      }
      return titles;
    };
    expect(await shown()).to.deep.equal(new Set(["İcraçılar"]));
    const loaded = Promise.all(frames.map((frame) => next(frame, "load")));
    const select = window.document.querySelector("select")!;
    select.value = "en";
    select.dispatchEvent(new Event("change"));
    await loaded;
    expect(await shown()).to.deep.equal(new Set(["Implementing partners"]));
    expect((await axeOn(window.document)).found).to.deep.equal([]);
  });

  it("reference shows each entry with a widget", async function () {
    this.timeout(30_000);
    const window = await frame({ src: "/demo/reference.html" });
    const sections = [...window.document.querySelectorAll("main > section")];
    expect(sections.length).to.be.at.least(40);
    for (const section of sections) {
      const widget = section.querySelector("ibm-partners")!;
      await widget.ready;
      expect(all(widget, "[part=panel]").length).to.be.at.least(1);
    }
    // axe-core sees no contrast of what is scrolled out of its box.
    const style = window.document.createElement("style");
    style.textContent = ".example { max-height: none !important }";
    window.document.head.append(style);
    expect((await axeOn(window.document)).found).to.deep.equal([]);
  });
});
