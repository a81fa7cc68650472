import { expect } from "chai";
import * as fc from "fast-check";
import {
  all,
  frame,
  collectGarbage,
  holdOnce,
  metric,
  ids,
  one,
  opened,
  page,
  removeFrames,
  type IbmPartners,
} from "../helpers.js";
import { meaningOf, type Attributes } from "../model.js";

/*
 * Random operations on one page, with hostile values and languages that are
 * slow or fail. After each one every widget must be what a small model of the
 * public contract says. The seed is fixed; `SEED=2 npm run test:soak`
 * starts elsewhere.
 */

const operationsOfARun = 500;
const seats = 5;

/** What is shown where a language is wanted; the Ukrainian file fails once. */
const languageShown: Record<string, string[]> = {
  uk: ["uk", "az"],
  be: ["az"],
  ka: ["az"],
  "ru-RU": ["ru"],
  mo: ["ro"],
  xx: ["az"],
  "": ["az"],
};

/** Where widgets stand: in the page, under another language, in a shadow root, and in one inside another. */
const places = `
  <div class="place"></div>
  <div class="place" lang="uk"></div>
  <div class="place" lang="en"><template shadowrootmode="open"></template></div>
  <div class="place" lang="hy"><template shadowrootmode="open"></template></div>
`;

const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "__proto__",
    "constructor",
    '"><script>throw 1</script>',
    "null",
    "undefined",
    "NaN",
    "1e400",
    "-0",
    "0x2",
    "\u0000",
    "\ud800",
    "frontex ".repeat(1000),
    "FRONTEX",
    "wco,iom",
    "all",
    "false",
    "iom\u00a0wco",
  ),
);
const listOfIds = fc.array(fc.constantFrom(...ids), { maxLength: 6 });
const attribute = fc.oneof(
  fc.record({
    name: fc.constantFrom("expanded", "include"),
    value: fc.oneof(
      listOfIds.map((list) => list.join(" ")),
      hostile,
    ),
  }),
  fc.record({
    name: fc.constant("heading-level"),
    value: fc.oneof(fc.integer({ min: -2, max: 9 }).map(String), hostile),
  }),
  fc.record({
    name: fc.constantFrom("exclusive", "no-heading", "remember"),
    value: hostile,
  }),
  fc.record({ name: fc.constantFrom("class", "title", "x"), value: hostile }),
);
const language = fc.constantFrom(
  ..."az en ru uk be ro ka hy ru-RU mo xx".split(" "),
  "",
);
const place = fc.integer({ min: 0, max: 3 });

/** One thing that a page, a visitor or a script does; `seat` says to which widget. */
const operation = fc.record({
  seat: fc.integer({ min: 0, max: seats - 1 }),
  act: fc.oneof(
    attribute.map((it) => ({ type: "attribute" as const, ...it })),
    attribute.map((it) => ({ type: "removal" as const, name: it.name })),
    fc.record({
      type: fc.constant("ids" as const),
      name: fc.constantFrom("expanded" as const, "include" as const),
      value: listOfIds,
    }),
    fc.record({
      type: fc.constant("flag" as const),
      name: fc.constantFrom("exclusive" as const, "noHeading" as const),
      value: fc.boolean(),
    }),
    fc.record({
      type: fc.constant("level" as const),
      value: fc.oneof(fc.integer({ min: -2, max: 9 }), fc.double()),
    }),
    fc.record({
      type: fc.constant("click" as const),
      index: fc.integer({ min: 0, max: 3 }),
    }),
    fc.constantFrom(
      { type: "toggleAll" as const },
      { type: "expandAll" as const },
      { type: "collapseAll" as const },
      { type: "remove" as const },
    ),
    fc.record({ type: fc.constant("move" as const), place }),
    fc.record({
      type: fc.constant("language" as const),
      value: language,
      of: fc.constantFrom("widget", "page"),
    }),
  ),
});
type Operation = typeof operation extends fc.Arbitrary<infer T> ? T : never;

interface Seat {
  widget: IbmPartners;
  attributes: Attributes;
  place: number | undefined;
}

/** A task later, without a timer: browsers hold back those of pages that aren't seen. */
const task = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });

const until = async (condition: () => boolean) => {
  const start = performance.now();
  do await task();
  while (!condition() && performance.now() - start < 3000);
};

const open = async () => {
  const window = await frame(
    page(
      places,
      `<script>
        window.errors = [];
        addEventListener("error", ({ message }) => errors.push(message));
        addEventListener("unhandledrejection", ({ reason }) => errors.push(String(reason)));
        console.warn = () => undefined;
        console.error = (...said) => errors.push(said.join(" "));
      </script>
      <script type="module" src="/faulty/mixed-${crypto.randomUUID()}/ibm-partners.js"></script>`,
    ),
  );
  const { document } = window;
  const [light, ukrainian, english, armenian] =
    document.querySelectorAll(".place");
  const shadowOf = (host: Element) =>
    host.shadowRoot ?? host.attachShadow({ mode: "open" });
  const inner = document.createElement("div");
  shadowOf(armenian).append(inner);
  return {
    document,
    errors: (window as unknown as { errors: string[] }).errors,
    places: [light, ukrainian, shadowOf(english), shadowOf(inner)],
  };
};

const wantedLanguage = (
  { attributes, place }: Seat,
  document: Document,
): string =>
  attributes.lang ??
  [undefined, "uk", "en", "hy"][place!] ??
  document.documentElement.lang;

/** What differs between a widget and the model of it; nothing where all is well. */
const difference = (seat: Seat, document: Document): string | undefined => {
  const { widget, attributes, place } = seat;
  const expected = meaningOf(attributes);
  const compare = (what: string, is: unknown, should: unknown) =>
    JSON.stringify(is) === JSON.stringify(should)
      ? undefined
      : `${what} is ${JSON.stringify(is)}, not ${JSON.stringify(should)}`;
  const properties =
    compare("expanded", widget.expanded, expected.expanded) ??
    compare("include", widget.include, expected.include) ??
    compare("headingLevel", widget.headingLevel, expected.level);
  if (properties || place === undefined) return properties;
  if (!widget.shadowRoot) return "nothing is rendered";
  const lang = one(widget, "[part=base]")?.lang;
  const wanted = wantedLanguage(seat, document);
  const languages = languageShown[wanted] ?? [wanted];
  if (!languages.includes(lang))
    return `${lang} is shown where ${wanted} is wanted`;
  const { level, include, heading, exclusive } = expected;
  return (
    compare(
      "order",
      all<HTMLSlotElement>(widget, "[part=panel] slot").map(({ name }) => name),
      include,
    ) ??
    compare(
      "panels",
      opened(widget),
      include.map((id) => expected.expanded.includes(id)),
    ) ??
    compare(
      "headings",
      all(widget, ":is(h1, h2, h3, h4, h5, h6)").map(
        ({ localName }) => localName,
      ),
      [
        ...(heading ? [`h${level}`] : []),
        ...include.map(() => `h${level + 1}`),
      ],
    ) ??
    compare(
      "button",
      Boolean(one(widget, "[part=toggle-all]")),
      !exclusive && include.length > 1,
    )
  );
};

/** Does operations on a page and compares every widget with its model after each. */
const soak = async (
  { document, errors, places }: Awaited<ReturnType<typeof open>>,
  seed: number,
  numRuns: number,
) => {
  // A slow browser does what it can in this time.
  const end = performance.now() + 60_000;
  let done = 0;

  const create = (place: number): Seat => {
    const widget = document.createElement("ibm-partners");
    places[place].append(widget);
    return { widget, attributes: {}, place };
  };

  const act = (seat: Seat, { act }: Operation) => {
    const { widget, attributes } = seat;
    const expected = meaningOf(attributes);
    const setIds = (name: string, value: readonly string[]) => {
      attributes[name] =
        name === "expanded" && !value.length ? null : value.join(" ");
    };
    switch (act.type) {
      case "attribute":
        widget.setAttribute(act.name, act.value);
        attributes[act.name] = act.value;
        break;
      case "removal":
        widget.removeAttribute(act.name);
        attributes[act.name] = null;
        break;
      case "ids":
        widget[act.name] = act.value;
        setIds(act.name, act.value);
        break;
      case "flag": {
        const name = act.name === "exclusive" ? "exclusive" : "no-heading";
        widget[act.name] = act.value;
        attributes[name] = act.value ? "" : null;
        break;
      }
      case "level":
        widget.headingLevel = act.value;
        attributes["heading-level"] = String(act.value);
        break;
      case "click": {
        const summary = all(widget, "[part~=summary]")[act.index];
        if (!summary || seat.place === undefined) break;
        const id = expected.include[act.index];
        const others = expected.exclusive
          ? []
          : expected.expanded.filter((other) => other !== id);
        setIds(
          "expanded",
          expected.expanded.includes(id) ? others : [...others, id],
        );
        summary.click();
        break;
      }
      case "toggleAll": {
        const button = one(widget, "[part=toggle-all]");
        if (!button || seat.place === undefined) break;
        const allOpen = expected.include.every((id) =>
          expected.expanded.includes(id),
        );
        setIds("expanded", allOpen ? [] : expected.include);
        button.click();
        break;
      }
      case "expandAll":
        widget.expandAll();
        setIds("expanded", expected.include);
        break;
      case "collapseAll":
        widget.collapseAll();
        setIds("expanded", []);
        break;
      case "remove":
        widget.remove();
        seat.place = undefined;
        break;
      case "move":
        places[act.place].append(widget);
        seat.place = act.place;
        break;
      case "language":
        if (act.of === "page") {
          document.documentElement.lang = act.value;
        } else {
          widget.lang = act.value;
          attributes.lang = act.value;
        }
    }
  };

  const run = async (operations: Operation[]) => {
    document.documentElement.lang = "az";
    const taken = Array.from({ length: seats }, (_, seat) =>
      create(seat % places.length),
    );
    const wrong = () =>
      taken
        .map((seat, index) => {
          const wrong = difference(seat, document);
          return wrong && `widget ${index}: ${wrong}`;
        })
        .find((it) => it !== undefined);
    try {
      // What is remembered counts until the first text is there.
      await until(() => !wrong());
      for (const operation of operations) {
        if (performance.now() > end) break;
        done++;
        act(taken[operation.seat], operation);
        await until(() => !wrong());
        expect(wrong(), JSON.stringify(operation)).to.equal(undefined);
        expect(errors).to.deep.equal([]);
      }
    } finally {
      taken.forEach(({ widget }) => widget.remove());
      errors.length = 0;
    }
  };

  await fc.assert(
    fc.asyncProperty(
      fc.array(operation, {
        minLength: operationsOfARun,
        maxLength: operationsOfARun,
        size: "max",
      }),
      run,
    ),
    {
      seed,
      numRuns,
      endOnFailure: true,
      // The last of the operations, not all five hundred.
      asyncReporter: ({ failed, errorInstance }) => {
        const report = `SEED=${seed}, ${done} operations`;
        console.log(report);
        return failed
          ? Promise.reject(new Error(`${report}: ${String(errorInstance)}`))
          : Promise.resolve();
      },
    },
  );
};

describe("10,000 random operations", function () {
  this.timeout(200_000);

  afterEach(removeFrames);

  it("leave every widget as the contract says", async () => {
    const seed = Number(await (await fetch("/seed")).text());
    await soak(await open(), seed, 20);
  });

  it("leave nothing behind", async function () {
    const page = await open();
    const left = async (name: string) => {
      await collectGarbage(this);
      return metric(this, name);
    };
    // What is made once, and kept, such as Lit's templates, is made by the first two.
    await soak(page, 1, 10);
    await soak(page, 2, 10);
    const nodes = await left("Nodes");
    const listeners = await left("JSEventListeners");
    for (let seed = 3; seed <= 5; seed++) await soak(page, seed, 10);
    await holdOnce(
      "nodes that 15,000 random operations leave",
      async () => (await left("Nodes")) - nodes,
    );
    await holdOnce(
      "listeners that 15,000 random operations leave",
      async () => (await left("JSEventListeners")) - listeners,
    );
  });
});
