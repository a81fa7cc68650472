import { expect } from "chai";
import {
  frame,
  one,
  opened,
  page,
  removeFrames,
  settled,
  until,
  warnings,
} from "./helpers.js";

const href = "/dist/ibm-partners.az.html?embed";
const link = `<a href="${href}">İcraçılar</a>`;

/** A page with these placeholders, when as many widgets as there should be are ready. */
const load = async (
  body: string,
  count = 1,
  head = '<script src="/dist/ibm-partners.az.js" defer></script>',
) => {
  const window = await frame(page(body, head));
  const { document } = window;
  const find = () => [...document.querySelectorAll("ibm-partners")];
  if (count) await until(() => find().length === count);
  else await settled();
  const widgets = find();
  expect(widgets).to.have.length(count);
  await Promise.all(widgets.map((widget) => widget.ready));
  return { window, document, find, widgets, widget: widgets[0] };
};

const partners = (widget: Element) =>
  widget.shadowRoot!.querySelectorAll("[part~=partner]").length;

/** Whether anything of an element shows. */
const shows = (element: Element) => element.getClientRects().length > 0;

afterEach(removeFrames);

describe("form B, a link", () => {
  for (const markup of [
    `<p>${link}</p>`,
    `<p>See ${link}, and go on.</p>`,
    `<p>\u200b${link}<a href="/">other</a></p>`,
    `<nav><ul><li>${link}</li></ul></nav>`,
    `<table><tr><td>${link}</td></tr></table>`,
    `<p>${link.replace("?embed", "?embed=")}</p>`,
    `<p>${link.replace("?embed", "?expanded=wco&amp;embed")}</p>`,
  ])
    it(`whose address says so becomes the widget: ${markup}`, async () => {
      const { document, widget } = await load(markup);
      const placeholder = document.querySelector("a")!;
      expect(partners(widget)).to.equal(4);
      expect(widget.lang).to.equal("az");
      expect(widget.previousElementSibling).to.equal(placeholder);
      expect(shows(placeholder)).to.equal(false);
    });

  for (const markup of [
    `<p>${link.replace("?embed", "")}</p>`,
    `<p>${link.replace("?embed", "?x=embed")}</p>`,
    `<p>${link.replace("?embed", "#embed")}</p>`,
    `<div contenteditable><p>${link}</p></div>`,
    // Strangers wrote it, as content management systems mark it.
    `<p>${link.replace("<a", '<a rel="nofollow UGC"')}</p>`,
    '<p><a href="/dist/ibm-partners.html?embed">x</a></p>',
    '<p><a href="/dist/my-ibm-partners.az.html?embed">x</a></p>',
    '<p><a href="/other.html?embed#/ibm-partners.az.html">x</a></p>',
    // No file that is loaded has that language.
    '<p><a href="/dist/ibm-partners.ru.html?embed">x</a></p>',
  ])
    it(`stays a link in ${markup}`, async () => {
      const { document } = await load(markup, 0);
      expect(shows(document.querySelector("a")!)).to.equal(true);
    });

  it("takes the element’s attributes from the query and nothing else", async () => {
    const { widget } = await load(
      `<p><a href="${href}&expanded=wco&heading-level=3&include=wco%20iom&onclick=alert(1)&style=x&id=y">x</a></p>`,
    );
    expect(opened(widget)).to.deep.equal([true, false]);
    expect(widget.getAttributeNames().sort()).to.deep.equal([
      "expanded",
      "heading-level",
      "include",
      "lang",
    ]);
  });

  for (const name of [
    "search",
    "matches",
    "closest",
    "querySelectorAll",
    "nodeType",
    "localName",
    "getRootNode",
    "contains",
  ])
    it(`becomes the widget beside a form with a field of the name ${name}, there and later`, async () => {
      const hidden = link.replace("<a", '<a style="display: none"');
      const form = `${hidden}<form><select name="${name}"></select>${link}</form>`;
      const { document, find } = await load(`${form}<p>${link}</p>`, 0, "");
      const script = document.createElement("script");
      script.src = "/dist/ibm-partners.az.js";
      document.head.append(script);
      await until(() => !shows(document.querySelector("p a")!));
      document.forms[0].rel = "x";
      document.body.insertAdjacentHTML("beforeend", form + `<p>${link}</p>`);
      await until(() => find().length >= 2);
      await until(() => ![...document.querySelectorAll("p a")].some(shows));
    });

  for (const name of [
    "createElement",
    "createTreeWalker",
    "createComment",
    "importNode",
  ])
    it(`stays a link, with a warning, on a page with a form of the name ${name}`, async () => {
      const { document, said } = (await frame(
        page(
          `<form name="${name}"></form>${link}<ibm-partners>${link}</ibm-partners>`,
          `<script>
            said = [];
            console.warn = (message) => said.push(message);
            addEventListener("error", ({ message }) => said.push(message));
          </script><script src="/dist/ibm-partners.az.js" defer></script>`,
        ),
      )) as Window & typeof globalThis & { said: string[] };
      await until(() => said.length > 0);
      await settled();
      expect(said.join()).to.match(/^<ibm-partners> failed: .*not a function/);
      expect([...document.querySelectorAll("a")].filter(shows)).to.have.length(
        2,
      );
    });

  it("has its like inside the list, for copies of the page, whose rel is its own", async () => {
    const { document, widget } = await load(
      link.replace("<a", '<a rel="nofollow sponsored"'),
    );
    const copy = widget.querySelector("a")!;
    expect(copy.href).to.equal(document.querySelector("a")!.href);
    expect(copy.rel).to.equal("nofollow sponsored");
  });

  it("is the fallback inside the element, and nothing more", async () => {
    const { widget } = await load(`<ibm-partners>${link}</ibm-partners>`);
    expect(shows(widget.querySelector("a")!)).to.equal(false);
  });

  it("is found when it comes later, and its address too", async () => {
    const { document, find } = await load("<main></main>", 0);
    const main = document.querySelector("main")!;
    main.innerHTML = "<p><a>İcraçılar</a></p>";
    await settled();
    expect(find()).to.have.length(0);
    document.querySelector("a")!.href = href;
    await settled();
    expect(find()).to.have.length(1);
    expect(partners(find()[0])).to.equal(4);
    document.querySelector("a")!.href = href.replace(
      "embed",
      "embed&include=wco",
    );
    await settled();
    expect(find()).to.have.length(1);
    expect(partners(find()[0])).to.equal(1);
    document.querySelector("a")!.href = "/";
    await settled();
    expect(find()).to.have.length(0);
    expect(shows(document.querySelector("a")!)).to.equal(true);
  });
});

describe("form C, a marked script", () => {
  it("puts the widget after the script", async () => {
    const { document, widget } = await load(
      '<p>before</p><script src="/dist/ibm-partners.az.js" data-ibm-partners="az" data-expanded="wco" defer></script><p>after</p>',
      1,
      "",
    );
    expect(widget.previousElementSibling).to.equal(
      document.querySelector("script"),
    );
    expect(widget.nextElementSibling!.textContent).to.equal("after");
    expect(opened(widget)).to.deep.equal([false, true, false, false]);
  });

  it("shows the widget once for a script that stands or runs twice in a place", async () => {
    const { document, find } = await load("", 0, "");
    for (const marked of [true, false]) {
      const element = document.createElement("script");
      if (marked) element.dataset.ibmPartners = "az";
      element.src = "/dist/ibm-partners.az.js";
      document.body.append(element);
      await new Promise((resolve) => (element.onload = resolve));
    }
    await settled();
    expect(find()).to.have.length(1);
  });

  it("only warns about a marked script in <head>", async () => {
    const { window, document, find } = await load("", 0, "");
    const said = await warnings(async () => {
      const element = document.createElement("script");
      element.dataset.ibmPartners = "az";
      element.src = "/dist/ibm-partners.az.js";
      document.head.append(element);
      await new Promise((resolve) => (element.onload = resolve));
    }, window);
    expect(find()).to.have.length(0);
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/data-ibm-partners.*<body>/);
  });
});

describe("a placeholder stays the page’s", () => {
  const markup = `<p>${link}</p>`;

  it("keeps its nodes where they are", async () => {
    const { document } = await load("<main></main>", 0);
    const main = document.querySelector("main")!;
    main.innerHTML = markup;
    const nodes = [...main.querySelectorAll("*")].map((node) => [
      node,
      node.parentNode,
    ]);
    await settled();
    expect(main.querySelector("ibm-partners")).not.to.equal(null);
    expect(nodes.map(([node]) => [node, node!.parentNode])).to.deep.equal(
      nodes,
    );
  });

  it("takes its widget with it, and brings it back", async () => {
    const { document, find } = await load(`<main>${markup}</main>`);
    const placeholder = document.querySelector("a")!;
    const parent = placeholder.parentElement!;
    placeholder.remove();
    await settled();
    expect(find()).to.have.length(0);
    parent.append(placeholder);
    await settled();
    expect(find()).to.have.length(1);
    expect(shows(one(find()[0], "[part~=summary]"))).to.equal(true);
  });

  it("has its widget back, as it was, when something takes it away", async () => {
    const { find, widget } = await load(markup);
    widget.expanded = ["iom"];
    widget.remove();
    document.querySelector("a")?.removeAttribute("style");
    await settled();
    expect(find()).to.deep.equal([widget]);
    expect(opened(widget)).to.deep.equal([false, false, true, false]);
  });

  it("shows one widget, as it was, when the server’s markup is put in again", async () => {
    const { document, find, widget } = await load(`<main>${markup}</main>`);
    widget.expanded = ["iom"];
    document.querySelector("main")!.innerHTML = markup;
    await settled();
    expect(find()).to.have.length(1);
    expect(find()[0].expanded).to.deep.equal(["iom"]);
    expect(shows(document.querySelector("a")!)).to.equal(false);
  });

  it("shows one widget when a cache puts in what it kept", async () => {
    const { document, find } = await load(`<main>${markup}</main>`);
    const main = document.querySelector("main")!;
    main.replaceWith(main.cloneNode(true));
    await settled();
    expect(find()).to.have.length(1);
    expect(partners(find()[0])).to.equal(4);
    expect(shows(document.querySelector("a")!)).to.equal(false);
    document.querySelector("main")!.innerHTML += "";
    await settled();
    expect(find()).to.have.length(1);
  });

  it("has its widget beside it when it is moved", async () => {
    const { document, find } = await load(`<ol><li>${link}</li><li></li></ol>`);
    const placeholder = document.querySelector("a")!;
    document.querySelectorAll("li")[1].append(placeholder);
    await settled();
    expect(find()).to.have.length(1);
    expect(placeholder.nextElementSibling).to.equal(find()[0]);
  });
});
