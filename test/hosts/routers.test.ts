import { expect } from "chai";
import {
  file,
  frame,
  one,
  opened,
  removeFrames,
  settled,
  still,
  until,
} from "../helpers.js";

type Host = Window & typeof globalThis;

const iom = [false, false, true, false];

const widgetOf = ({ document }: Host) => document.querySelector("ibm-partners");

/** How far below the top of the page the third name is. */
const top = (window: Host) =>
  one(
    widgetOf(window)!,
    "[part~=partner]:nth-child(3) [part~=summary]",
  ).getBoundingClientRect().top;

/** The partner is open and at the top, and stays there when everything has come to rest. */
const expectShown = async (window: Host) => {
  await until(() => !!widgetOf(window));
  await widgetOf(window)!.ready;
  // The router may still put another in its place.
  await until(() => {
    const widget = widgetOf(window);
    return !!widget && opened(widget)[2] && Math.abs(top(window)) < 5;
  });
  await still(() => top(window));
  expect(opened(widgetOf(window)!)).to.deep.equal(iom);
  expect(top(window)).to.be.closeTo(0, 5);
};

const click = async (window: Host, id: string) => {
  const { document } = window;
  await until(() => !!document.getElementById(id));
  document.getElementById(id)!.click();
};

afterEach(removeFrames);

describe("deep links of a site with", function () {
  this.timeout(30_000);

  for (const router of [
    "turbo",
    "swup",
    "htmx",
    "vue-router",
    "turbolinks",
    "unpoly",
    "pjax",
    "jquery-pjax",
  ])
    for (const form of ["element", "link"])
      it(`${router} lead to the partner each time: ${form}`, async () => {
        const window = await frame({ src: `/site/${router}/${form}/index` });
        // Nothing is drawn where nobody sees it, and routers wait for that.
        window.frameElement!.scrollIntoView();
        for (let visits = 0; visits < 2; visits++) {
          await click(window, "go");
          await expectShown(window);
          for (let clicks = 0; clicks < 2; clicks++) {
            widgetOf(window)!.collapseAll();
            window.scrollTo(0, 0);
            await settled();
            await click(window, "again");
            await expectShown(window);
          }
          await click(window, "home");
          await until(() => window.location.pathname.endsWith("index"));
        }
        window.history.back();
        await until(() => window.location.pathname.endsWith("list"));
        await until(() => !!widgetOf(window));
        await widgetOf(window)!.ready;
        await until(() => opened(widgetOf(window)!)[2]);
        expect(opened(widgetOf(window)!)).to.deep.equal(iom);
      });
});

describe("deep links of a page that scrolls by the script of CSS-Tricks", () => {
  // https://css-tricks.com/snippets/jquery/smooth-scrolling/
  const smooth = `<script src="/test/hosts/node_modules/jquery/dist/jquery.js"></script><script>$(() => {
    $('a[href*="#"]').not('[href="#"]').not('[href="#0"]').click(function (event) {
      if (location.pathname.replace(/^\\//, "") == this.pathname.replace(/^\\//, "") && location.hostname == this.hostname) {
        var target = $(this.hash);
        target = target.length ? target : $("[name=" + this.hash.slice(1) + "]");
        if (target.length) {
          event.preventDefault();
          $("html, body").animate({ scrollTop: target.offset().top }, 300, function () {
            var $target = $(target);
            $target.focus();
            if ($target.is(":focus")) return false;
            $target.attr("tabindex", "-1");
            $target.focus();
          });
        }
      }
    });
  })</script>`;

  for (const name of ["short", "full", "static"])
    it(`lead to the partner each time: ${name}`, async () => {
      const answer = await fetch(`/dist/snippets/az/${name}.html`);
      const snippet = (await answer.text()).replaceAll(
        "/ibm-partners/",
        "/dist/",
      );
      const away = '<p style="height: 2000px">Text</p>';
      const window = await frame(
        file(
          `<a href="#ibm-partners-iom" id="again">IOM</a>${away}${snippet}${away}`,
          smooth,
        ),
      );
      const { document } = window;
      if (name === "static") {
        // Without the script, the browser's own panels have the ids.
        await click(window, "again");
        const panel = document.querySelectorAll("details")[2];
        const distance = () => panel.getBoundingClientRect().top;
        await until(() => Math.abs(distance()) < 5);
        expect(distance()).to.be.closeTo(0, 5);
        return;
      }
      await widgetOf(window)!.ready;
      for (let clicks = 0; clicks < 2; clicks++) {
        await click(window, "again");
        await expectShown(window);
        const name = one(
          widgetOf(window)!,
          "[part~=partner]:nth-child(3) [part~=summary]",
        );
        expect(widgetOf(window)!.shadowRoot!.activeElement === name).to.equal(
          true,
        );
        widgetOf(window)!.collapseAll();
        window.scrollTo(0, 0);
        await settled();
      }
    });
});
