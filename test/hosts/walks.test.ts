import {
  attributesOf,
  isElementOwn,
  startAgain,
  steps,
  take,
  walksFrom,
  type Walk,
} from "../walks.js";
import type { Model } from "../model.js";

interface Library {
  scripts: string[];
  /** Brings `main` to `markup`. */
  code: string;
  /** Whether elements that are the same stay. */
  morphs: boolean;
}

const libraries: Record<string, Library> = {
  morphdom: {
    scripts: ["morphdom/dist/morphdom-umd.js"],
    code: "morphdom(main, `<main>${markup}</main>`);",
    morphs: true,
  },
  idiomorph: {
    scripts: ["idiomorph/dist/idiomorph.js"],
    code: "Idiomorph.morph(main, `<main>${markup}</main>`);",
    morphs: true,
  },
  "Alpine’s morph": {
    scripts: ["@alpinejs/morph/dist/cdn.js", "alpinejs/dist/cdn.js"],
    code: "Alpine.morph(main, `<main>${markup}</main>`);",
    morphs: true,
  },
  "Turbo’s stream that morphs": {
    scripts: ["@hotwired/turbo/dist/turbo.es2017-umd.js"],
    code: 'Turbo.renderStreamMessage(`<turbo-stream action="update" method="morph" targets="main"><template>${markup}</template></turbo-stream>`);',
    morphs: true,
  },
  "Turbo’s stream that replaces": {
    scripts: ["@hotwired/turbo/dist/turbo.es2017-umd.js"],
    code: 'Turbo.renderStreamMessage(`<turbo-stream action="update" targets="main"><template>${markup}</template></turbo-stream>`);',
    morphs: false,
  },
  "htmx’s morph": {
    scripts: ["htmx.org/dist/htmx.js", "idiomorph/dist/idiomorph-ext.js"],
    code: 'Idiomorph.morph(main, markup, { morphStyle: "innerHTML" });',
    morphs: true,
  },
  "htmx’s swap": {
    scripts: ["htmx.org/dist/htmx.js"],
    code: 'htmx.swap(main, markup, { swapStyle: "innerHTML" });',
    morphs: false,
  },
  innerHTML: {
    scripts: [],
    code: "main.innerHTML = markup;",
    morphs: false,
  },
};

/** What a server sends again: an element is what its markup says, a link's list stays as the visitor left it. */
const arrive = (model: Model, walk: Walk, isSame: boolean): void => {
  if (isElementOwn(walk) && isSame) model.attributes = attributesOf(walk);
  else if (isElementOwn(walk)) startAgain(model, walk);
  model.render();
  model.focus = [];
  model.mayArrive = true;
};

const names = Object.keys(libraries);

for (const [name, { code, morphs }] of Object.entries(libraries))
  for (const [what, news] of [
    ["the same", ""],
    ["the same after news", "<h1>News</h1>"],
  ])
    steps[`${name}: ${what}`] = {
      code: `const main = document.querySelector("main");
        const markup = ${JSON.stringify(news)} + document.getElementById("markup").innerHTML;
        ${code}
        await frames();`,
      change: (model, walk) => arrive(model, walk, morphs),
    };

/** Other libraries' steps, what takes the list out of what is brought up to date, and Back, which is Turbo's own. */
const isLeftOut = (step: string) =>
  names.some((name) => step.startsWith(`${name}: `)) ||
  ["move", "deep link by Back"].includes(step);

describe("whatever meets, agrees, where the page is brought up to date by", () => {
  names.forEach((name, index) => {
    for (const form of ["element", "link"])
      it(`${name}: ${form}`, async function () {
        this.timeout(300_000);
        const choice = { form, early: "-" };
        // What comes after news may be another element; a link's list stays.
        for (const walk of walksFrom(index, 12, 12, choice))
          await take({
            ...walk,
            libraries: libraries[name].scripts.map(
              (file) => `/test/hosts/node_modules/${file}`,
            ),
            steps: walk.steps
              .filter((step) => !isLeftOut(step))
              .flatMap((step, place) =>
                place % 3
                  ? [step]
                  : [
                      step,
                      `${name}: the same${place % 2 && form === "link" ? " after news" : ""}`,
                    ],
              ),
          });
      });
  });
});
