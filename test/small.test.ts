import { expect } from "chai";
import {
  all,
  frame,
  one,
  page,
  removeFrames,
  script,
  settled,
} from "./helpers.js";

/** Chromium 109 scrolls smoothly where a page asks for it, whatever a script says. */
const atRest = async (window: Window): Promise<void> => {
  let place: number;
  do {
    place = window.scrollY;
    for (let times = 0; times < 5; times++) await settled();
  } while (window.scrollY !== place);
};

afterEach(removeFrames);

describe("one at a time, on a small screen", function () {
  this.timeout(30_000);

  for (const [width, height] of [
    [360, 640],
    [1000, 500],
  ])
    for (const head of [
      "",
      "<style>ibm-partners { --ibm-partners-duration: 0s }</style>",
      "<style>html { scroll-behavior: smooth }</style>",
    ])
      it(`keeps the name just activated on it: ${width}×${height} ${head}`, async () => {
        const away = '<p style="height: 1500px">Text</p>';
        const window = await frame(
          page(
            `<h1>Page</h1><ibm-partners exclusive expanded="frontex"></ibm-partners>${away}`,
            `<meta name="viewport" content="width=device-width">${head}${script}`,
          ),
        );
        Object.assign(window.frameElement!, { width, height });
        window.frameElement!.scrollIntoView();
        const widget = window.document.querySelector("ibm-partners")!;
        await widget.ready;
        await settled();
        const names = () => all(widget, "[part~=summary]");
        // As a reader comes to them, and back.
        for (const index of [1, 2, 3, 0, 3, 1]) {
          const name = names()[index];
          name.scrollIntoView({ block: "end", behavior: "instant" });
          await atRest(window);
          name.click();
          await atRest(window);
          const { top, bottom } = names()[index].getBoundingClientRect();
          expect(top, `top of ${index}`).to.be.at.least(-1);
          expect(bottom, `bottom of ${index}`).to.be.at.most(height + 1);
          expect(
            one(widget, "[part~=expanded] p").getClientRects(),
          ).to.have.length(1);
        }
      });
});
