import { expect } from "chai";
import {
  frame,
  opened,
  page,
  removeFrames,
  script,
  source,
  texts,
  until,
} from "../helpers.js";

const text = (await source()).partners.flatMap(({ name, text }) => [
  name,
  ...text,
]);

const link = '<a href="/dist/ibm-partners.az.html">İcraçılar</a>';
const policy = (names: string) =>
  `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'; trusted-types ${names}">`;

type Page = Window & typeof globalThis & { errors: string[]; said: string[] };

const listeners = `<script>
  errors = [];
  said = [];
  addEventListener("error", ({ message }) => errors.push(message));
  addEventListener("unhandledrejection", ({ reason }) => errors.push(String(reason)));
  console.warn = (message) => said.push(message);
</script>`;

const open = async (body: string, head: string) =>
  (await frame(page(body, listeners + head))) as Page;

const shows = (element: Element) => element.getClientRects().length > 0;

const expectNothingForeign = (window: Window) => {
  expect(globalThis).not.to.have.property("pwned");
  const foreign = window.performance
    .getEntriesByType("resource")
    .filter(({ name }) => new URL(name).origin !== location.origin);
  expect(foreign).to.deep.equal([]);
};

afterEach(removeFrames);

describe("a page that has put something on every object", function () {
  this.timeout(120_000);

  /** What platforms ask the options of their functions for. */
  const options =
    "attributeOldValue attributes cancelable characterData characterDataOldValue clonable container createScript createScriptURL customElementRegistry delegatesFocus disabledFeatures formAssociated inline return serializable signal slotAssignment".split(
      " ",
    );

  const namesIn = async (file: string) => {
    const code = await (await fetch(file)).text();
    const found = code.matchAll(/(?:\.|[{,](?=[\w$]+:))([a-z_$][\w$]*)/gi);
    return [
      ...new Set([...[...found].map(([, name]) => name), ...options]),
    ].sort();
  };

  /** An array is a string, an object and a list at once. */
  const value = ['<img src="x" onerror="parent.pwned = true">'];

  const pollute = (name: string) =>
    `Object.prototype[${JSON.stringify(name)}] = ${JSON.stringify(value)};`;

  const escaped = (data: unknown) =>
    JSON.stringify(data).replaceAll('"', "&quot;");

  const inTens = async (
    names: string[],
    attempt: (name: string) => Promise<void>,
  ) => {
    for (let start = 0; start < names.length; start += 10) {
      await Promise.all(names.slice(start, start + 10).map(attempt));
      removeFrames();
    }
  };

  /** The list, as its attributes say, or the link: nothing else. */
  const expectListOrLink = (
    list: HTMLElement,
    panels: string,
    name: string,
  ) => {
    const root = list.shadowRoot;
    if (shows(list.querySelector("a")!)) return "link";
    expect(texts(root!.querySelectorAll("[part=name], p")), name).to.deep.equal(
      text,
    );
    expect(opened(list).map(Number).join(""), name).to.equal(panels);
    expect(root!.querySelector("img"), name).to.equal(null);
    return "list";
  };

  for (const names of ["", "ibm-partners"]) {
    const head = names && policy(names);
    const where = names ? "with a policy" : "without a policy";

    it(`before the script came: shows the list or its link, and says why, for every name in it, ${where}`, async () => {
      const links: string[] = [];
      await inTens(await namesIn("/dist/ibm-partners.az.js"), async (name) => {
        const window = await open(
          `<ibm-partners expanded="wco">${link}</ibm-partners>`,
          `${head}<script>${pollute(name)}</script>${script}`,
        );
        const list = window.document.querySelector("ibm-partners")!;
        await list.updateComplete;
        if (expectListOrLink(list, "0100", name) === "link") {
          links.push(name);
          expect(window.said, name).to.have.length(1);
        }
        expect(window.errors, name).to.deep.equal([]);
        expectNothingForeign(window);
      });
      console.info(`links: ${links.join(" ")}`);
    });

    it(`with a template of a stranger's for an object: shows the link, and says why, ${where}`, async () => {
      // Lit reads beyond the ends of its arrays, so numbers are names too.
      const litNames = ["_$litType$", "_$litDirective$", "_$litStatic$"];
      for (const name of [...litNames, ..."012345678"]) {
        const window = await open(
          `<ibm-partners expanded="wco">${link}</ibm-partners>`,
          `${head}<script>
            const h = ${JSON.stringify(value)};
            h.raw = h;
            const template = { h, parts: [] };
            Object.prototype[${JSON.stringify(name)}] = ${/\d/.test(name) ? "{ index: 1, type: 2, _$litType$: template, values: [] }" : "template"};
          </script>${script}`,
        );
        const list = window.document.querySelector("ibm-partners")!;
        await list.updateComplete;
        expect(expectListOrLink(list, "0100", name)).to.equal("link");
        expect(window.said, name).to.have.length(1);
        expect(window.errors, name).to.deep.equal([]);
        expectNothingForeign(window);
      }
    });

    it(`after it: the same, ${where}`, async () => {
      const window = await open(
        `<ibm-partners expanded="wco">${link}</ibm-partners>`,
        head + script,
      );
      const { document } = window;
      const first = document.querySelector("ibm-partners")!;
      await first.ready;
      const { prototype } = (
        window as unknown as { Object: { prototype: Record<string, unknown> } }
      ).Object;
      for (const name of await namesIn("/dist/ibm-partners.az.js")) {
        const list = document.createElement("ibm-partners");
        list.append(first.querySelector("a")!.cloneNode(true));
        const own = Object.getOwnPropertyDescriptor(prototype, name);
        prototype[name] = value;
        document.body.append(list);
        await list.updateComplete;
        list.expandAll();
        await list.updateComplete;
        delete prototype[name];
        if (own) Object.defineProperty(prototype, name, own);
        expectListOrLink(list, "1111", name);
        list.remove();
        expect(window.errors, name).to.deep.equal([]);
      }
      expectNothingForeign(window);
    });
  }

  it("opens and closes with names of options on every object, or shows the link", async () => {
    await inTens(
      [...options, "once", "passive", "capture", "block"],
      async (name) => {
        const window = await open(
          `<p style="height:200vh"></p>
          <ibm-partners exclusive>${link}</ibm-partners>`,
          `<script>Object.prototype[${JSON.stringify(name)}] = true;</script>${script}`,
        );
        const list = window.document.querySelector("ibm-partners")!;
        await list.updateComplete;
        if (!shows(list.querySelector("a")!)) {
          for (const panels of ["1000", "0000", "1000"]) {
            list
              .shadowRoot!.querySelector<HTMLElement>("[part~=summary]")!
              .click();
            await list.updateComplete;
            expect(opened(list).map(Number).join(""), name).to.equal(panels);
          }
          window.location.hash = "ibm-partners-icmpd";
          await until(() => opened(list)[3] && window.scrollY > 0);
        } else expect(window.said, name).to.have.length(1);
        // Rejections are reported later, in their order.
        void (window as unknown as typeof globalThis).Promise.reject(
          new Error("last"),
        );
        await until(() => window.errors.includes("Error: last"));
        expect(window.errors, name).to.deep.equal(["Error: last"]);
      },
    );
  });

  it("hears no frame that says nothing", async () => {
    await inTens(
      [
        "ibm-partners-heights",
        ...(await namesIn("/dist/ibm-partners-frame.js")),
      ],
      async (name) => {
        const messages = [{}, [], "", 7, null];
        const window = (await open(
          `<iframe height="420" data-src="/ibm-partners.az.html" srcdoc="<script>for (const it of ${escaped(messages)}) parent.postMessage(it, '*')</script>"></iframe>`,
          `<script>Object.prototype[${JSON.stringify(name)}] = [7, 7]; heard = 0</script><script src="/dist/ibm-partners-frame.js"></script><script>addEventListener("message", () => heard++)</script>`,
        )) as Page & { heard: number };
        await until(() => window.heard === messages.length);
        const iframe = window.document.querySelector("iframe")!;
        expect(iframe.clientHeight, name).to.equal(420);
        expect(window.errors, name).to.deep.equal([]);
      },
    );
  });
});
