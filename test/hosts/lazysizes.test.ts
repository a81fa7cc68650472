import { expect } from "chai";
import { frame, page, removeFrames, until } from "../helpers.js";

const lazysizes =
  '<script src="/test/hosts/node_modules/lazysizes/lazysizes.js"></script>';
const script = '<script src="/dist/ibm-partners-frame.js" defer></script>';

describe("a frame that lazysizes loads has the height of its text", () => {
  afterEach(removeFrames);

  for (const [order, head] of [
    ["before", lazysizes + script],
    ["after", script + lazysizes],
  ])
    it(`where it stands ${order} the page’s script`, async () => {
      const window = await frame(
        page(
          '<iframe title="İcraçılar" width="100%" height="420" style="border: 0" class="lazyload" data-src="/dist/ibm-partners.az.html?expanded=wco"></iframe>',
          head,
        ),
      );
      // Nothing is loaded where nobody sees it.
      window.frameElement!.scrollIntoView();
      const element = window.document.querySelector("iframe")!;
      const inner = () => element.contentDocument!;
      await until(() => !!inner().querySelector("ibm-partners"));
      const cut = () =>
        inner().documentElement.offsetHeight -
        element.getBoundingClientRect().height;
      await until(() => Math.abs(cut()) < 2);
      expect(cut()).to.be.closeTo(0, 1.5);
    });
});
