import { sendMouse } from "@web/test-runner-commands";
import { expect } from "chai";
import {
  all,
  frame,
  ids,
  next,
  opened,
  press,
  removeFrames,
  settled,
  texts,
} from "./helpers.js";

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
      texts(all(widget, "summary")).map((name) => name.trim()),
    ).to.have.length(4);
    expect(opened(widget)).to.deep.equal([false, false, false, false]);
  });

  ids.forEach((id, index) => {
    const only = ids.map((other) => other === id);

    it(`opens ${id} by mouse`, async () => {
      const { window, widget } = await visit(address);
      const summary = all(widget, "summary")[index];
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
      expect(opened(widget)).to.deep.equal(only);
    });

    it(`opens ${id} by keyboard`, async () => {
      const { window, widget } = await visit(address);
      window.focus();
      all(widget, "summary")[index].focus();
      await press("Enter", window);
      await settled();
      expect(opened(widget)).to.deep.equal(only);
    });

    it(`opens ${id} by its address`, async () => {
      const { widget } = await visit(`${address}#ibm-partners-${id}`);
      expect(opened(widget)).to.deep.equal(only);
    });
  });
});
