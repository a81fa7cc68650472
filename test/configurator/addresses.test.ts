import { expect } from "chai";
import fc from "fast-check";
import { read, write, type Choice } from "../../demo/configure/choice.js";
import { codeOf } from "../../demo/configure/code.js";
import { cleanFolder, hostOf } from "../../demo/configure/folder.js";
import { pieces } from "../addresses.js";
import {
  frame,
  languages,
  next,
  removeFrames,
  texts,
  until,
} from "../helpers.js";

const runs = 10_000;
const seed = 20_260_101;
const own = "own.invalid";

/** Pieces put together at random, with random characters between. */
const hostile = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...pieces) },
      fc.string({ unit: "binary", maxLength: 8 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(""));

const one = (...values: string[]) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...values) },
    { weight: 1, arbitrary: hostile },
  );

const params = fc.record(
  {
    folder: hostile,
    ui: one(...languages),
    lang: one(...languages),
    also: one(...languages),
    system: one("wordpress", "drupal", "typo3", "sharepoint", "static"),
    plugins: one("me", "admin", "nobody"),
    template: one("me", "admin", "nobody"),
    form: one("element", "link", "frame", "static", "full", "script"),
    order: one("iom wco frontex icmpd"),
    include: one("wco", "iom frontex"),
    expanded: one("wco"),
    level: one("1", "5"),
    look: one("plain", "dark"),
    nameColor: one("#123456"),
    gap: one("1", "2.5"),
    paper: one("#ffffff"),
  },
  { requiredKeys: ["folder"] },
);

const urlsOf = (markup: string): { urls: URL[]; problems: string[] } => {
  const page = new DOMParser().parseFromString(markup, "text/html");
  const problems: string[] = [];
  const urls: URL[] = [];
  for (const element of page.querySelectorAll("*")) {
    for (const { name, value } of element.attributes) {
      if (/^on|^srcdoc$/.test(name)) problems.push(`${name}=${value}`);
      // Other links are in the list's text.
      if (/^(src|href)$/.test(name) && /ibm-partners|looks/.test(value))
        urls.push(new URL(value, `https://${own}/page/`));
    }
    if (element.localName === "script" && element.textContent)
      problems.push(element.outerHTML);
  }
  return { urls, problems };
};

const check = (choice: Choice): void => {
  const { folder } = choice;
  expect(folder).to.match(/^[!#-&(-;=@-Z[\]_a-z~]*\/$/);
  expect(folder.length).to.be.at.most(250);
  const { texts } = codeOf(choice);
  for (const text of Object.values(texts)) {
    expect(text).not.to.match(/[^\P{C}\n]|[\u2028\u2029]/u);
    expect(text).not.to.match(/javascript:|data:/i);
  }
  for (const markup of [texts.page, texts.template, texts.frame]) {
    const { urls, problems } = urlsOf(markup ?? "");
    expect(problems).to.deep.equal([]);
    for (const { protocol, host, username } of urls) {
      expect(protocol).to.match(/^https?:$/);
      expect(username).to.equal("");
      // Another server is always one that the page warns of.
      expect(host).to.equal(hostOf(folder) ?? own);
    }
  }
};

describe("addresses of the configurator", function () {
  this.timeout(300_000);
  afterEach(removeFrames);

  it(`put nothing into the code that is executed or comes from another server unnoticed (${runs} of them)`, () => {
    fc.assert(
      fc.property(params, (values) => {
        const address = new URLSearchParams(values);
        const choice = read(new URLSearchParams(address.toString()), languages);
        check(choice);
        expect(cleanFolder(choice.folder)).to.deep.equal({
          folder: choice.folder,
        });
      }),
      { numRuns: runs, seed },
    );
  });

  it("say the same when they are written anew", () => {
    fc.assert(
      fc.property(params, (values) => {
        const choice = read(new URLSearchParams(values), languages);
        const again = read(write(choice, languages), languages);
        expect({ ...again, folderNote: undefined }).to.deep.equal({
          ...choice,
          folderNote: undefined,
        });
      }),
      { numRuns: 200, seed },
    );
  });

  it("execute nothing, request nothing and cause no error in the page itself", async () => {
    const window = await frame({
      src: "/demo/configure.html#ui=en&system=static",
    });
    const errors: string[] = [];
    window.addEventListener("error", ({ message }) => errors.push(message));
    // Browsers take some 200 addresses in ten seconds.
    for (const values of fc.sample(params, { numRuns: 150, seed })) {
      const changed = next(window, "hashchange");
      const before = window.location.hash;
      window.location.hash = `${new URLSearchParams(values)}`;
      if (window.location.hash !== before) await changed;
    }
    expect(errors).to.deep.equal([]);
    expect("pwned" in window || "pwned" in globalThis).to.equal(false);
    const foreign = window.performance
      .getEntriesByType("resource")
      .filter(({ name }) => new URL(name).origin !== location.origin);
    expect(foreign).to.deep.equal([]);
  });

  it("show no code for the example, however it is written", async () => {
    const { document } = await frame({
      src: "/demo/configure.html#ui=en&system=sharepoint&form=frame&folder=https://www.example.org/a%26b/",
    });
    await until(() => !!document.querySelector(".answer .warning"));
    expect(texts(document.querySelectorAll(".answer pre"))).to.deep.equal([]);
  });

  for (const [entry, folder] of [
    ["\u0001javascript:alert(1)//", undefined],
    ["data:text/javascript,alert(1)//", undefined],
    ["https://gov.az@evil.example/", undefined],
    ["https://gov.az:x@evil.example/", undefined],
    ["/\u202egnp.exe/", undefined],
    ["/a\u200bb/", undefined],
    ["https:evil.example", "https://evil.example/"],
    ["//evil.example/x", "https://evil.example/x/"],
    ["evil.xn--p1ai/x", "https://evil.xn--p1ai/x/"],
    ["evil.example./x", "https://evil.example./x/"],
    ["192.0.2.7/x", "https://192.0.2.7/x/"],
    ["evil%2Eexample/x", "https://evil.example/x/"],
    ["203.0.28935/x", "./203.0.28935/x/"],
    ["https://ЕХАМРLE.example/", "https://xn--le-6kc4bzgj9b2b.example/"],
    ["/x?y=", undefined],
    [`/${"x".repeat(300)}/`, undefined],
    ["file:///C:/ibm", undefined],
  ] as [string, string | undefined][]) {
    it(`take ${JSON.stringify(entry.slice(0, 40))} as ${folder ?? "nothing"}`, () => {
      const { folder: taken, note } = cleanFolder(entry);
      if (folder?.includes("xn--le")) expect(taken).to.match(/^https:\/\/xn--/);
      else expect(taken).to.equal(folder);
      expect(note).to.equal(folder ? "folderRead" : "folderRefused");
    });
  }

  it("are read in a time that grows no faster than their length", () => {
    const timeOf = (length: number): number => {
      const entries = [
        "a".repeat(length),
        "a.".repeat(length / 2),
        "/".repeat(length),
        "1.".repeat(length / 2),
      ];
      const start = performance.now();
      for (const folder of entries)
        read(new URLSearchParams({ folder, include: folder }), languages);
      return performance.now() - start;
    };
    timeOf(1_000);
    expect(timeOf(100_000)).to.be.lessThan(500);
  });
});
