import { expect } from "chai";
import {
  all,
  file,
  frame,
  ids,
  next,
  opened,
  page,
  press,
  removeFrames,
  served,
  still,
  until,
  type PartnerId,
} from "../helpers.js";
import { looks } from "../looks.js";

/*
 * Pages that were seen to go wrong, each as small as it can be, with the
 * library that did it. What stands in other files is not repeated.
 */

type Page = Window & typeof globalThis;

const address = "/dist/ibm-partners.az.html?embed";
const link = `<a href="${address}">İcraçılar</a>`;
const src = 'src="/dist/ibm-partners.az.js"';
const script = `<script ${src} defer></script>`;
const full = (await (await fetch("/dist/snippets/az/full.html")).text())
  .replace(/^<script.*\n/, "")
  .replaceAll("/ibm-partners/", "/dist/");

const staticList = await (await fetch("/dist/snippets/az/static.html")).text();

/** The forms that a page has the list in. */
const forms: Record<string, string> = {
  element: `<ibm-partners>${link}</ibm-partners>`,
  full,
  link: `<p>${link}</p>`,
  script: `<script ${src} data-ibm-partners="az" defer></script>`,
};

/** Those that fit into an address; the full form is the same element. */
const addressable = Object.fromEntries(
  Object.entries(forms).filter(([form]) => form !== "full"),
);

const libraries = (...paths: string[]) =>
  paths
    .map((path) => `<script src="/test/hosts/node_modules/${path}"></script>`)
    .join("");

const listsOf = ({ document }: Window) => [
  ...document.querySelectorAll("ibm-partners"),
];

const isShown = (list: Element): boolean =>
  !!list.shadowRoot?.querySelector("[part~=name]")?.getClientRects().length;

/** A page with its lists, when they show. */
const open = async (
  attributes: { src: string } | { srcdoc: string },
  count = 1,
): Promise<Page> => {
  const window = await frame(attributes);
  await until(() => listsOf(window).filter(isShown).length === count);
  return window;
};

const away = '<div style="height: 2000px"></div>';

const nameOf = (window: Window, id: PartnerId) =>
  all(listsOf(window)[0], "[part~=summary]")[ids.indexOf(id)];

const isFocused = (window: Window, id: PartnerId): boolean =>
  listsOf(window)[0].shadowRoot!.activeElement === nameOf(window, id);

const click = ({ document }: Window, id: string) =>
  document.getElementById(id)!.click();

/** WebKit's history keeps entries of frames that are gone and goes back to those: what goes back holds in the first frame of a page only. */
const losesHistory = !/Chrome|Firefox/.test(navigator.userAgent);

afterEach(removeFrames);

describe("a page that never finishes loading shows its lists", () => {
  const late = `<script>
    addEventListener("DOMContentLoaded", () => setTimeout(() => {
      const script = document.createElement("script");
      script.src = "/dist/ibm-partners.az.js";
      document.body.append(script);
    }, 100));
  </script>`;
  const hanging: Record<string, [hanging: string, scripts: string]> = {
    "for a picture": ['<img src="/never" alt="">', script],
    "for a picture, with a script that comes late": [
      '<img src="/never" alt="">',
      late,
    ],
    "for a video": [
      '<video src="/never" preload="auto" autoplay></video>',
      script,
    ],
    "for a frame": ['<iframe src="/never"></iframe>', script],
    "for an async script": ['<script src="/never" async></script>', script],
    "for a module": [
      '<script type="module" src="/never"></script>',
      `${script}${late}`,
    ],
    "for a picture, with an async script": [
      '<img src="/never" alt="">',
      `<script ${src} async></script>`,
    ],
    "for a picture, with the module": [
      '<img src="/never" alt="">',
      '<script type="module" src="/dist/ibm-partners.js"></script>',
    ],
  };
  for (const [what, [element, scripts]] of Object.entries(hanging))
    it(what, async () => {
      const iframe = document.createElement("iframe");
      Object.assign(
        iframe,
        page(forms.element + forms.link + element, scripts),
      );
      document.body.append(iframe);
      await until(() => {
        const window = iframe.contentWindow;
        return !!window && listsOf(window).filter(isShown).length === 2;
      });
      expect(iframe.contentDocument!.readyState).not.to.equal("complete");
    });
});

describe("a picture of the page", function () {
  this.timeout(60_000);

  /** Whether something that is not white is in the picture below a place. */
  const hasInk = (canvas: HTMLCanvasElement): boolean => {
    const { data } = canvas
      .getContext("2d")!
      .getImageData(0, 0, canvas.width, canvas.height);
    return data.some((value, index) => index % 4 < 3 && value < 128);
  };

  for (const [form, markup] of Object.entries(forms)) {
    it(`is made by html2canvas: ${form}`, async () => {
      const window = await open(
        page(
          `<main>${markup}</main>`,
          libraries("html2canvas/dist/html2canvas.js") + script,
        ),
      );
      listsOf(window)[0].expanded = "all";
      await listsOf(window)[0].updateComplete;
      const { html2canvas } = window as unknown as {
        html2canvas: (element: Element) => Promise<HTMLCanvasElement>;
      };
      const main = window.document.querySelector("main")!;
      expect(hasInk(await html2canvas(main))).to.equal(true);
    });

    it(`is made by html2pdf: ${form}`, async () => {
      const window = await open(
        page(
          `<main>${markup}</main>`,
          libraries("html2pdf.js/dist/html2pdf.bundle.js") + script,
        ),
      );
      const { html2pdf } = window as unknown as {
        html2pdf: () => {
          from: (element: Element) => {
            outputPdf: (type: "arraybuffer") => Promise<ArrayBuffer>;
          };
        };
      };
      const main = window.document.querySelector("main")!;
      const pdf = await html2pdf().from(main).outputPdf("arraybuffer");
      expect(pdf.byteLength).to.be.greaterThan(1000);
    });
  }
});

describe("a copy of an article has the link or the text", () => {
  const sentence =
    "<p>Sərhədlərin inteqrasiya edilmiş idarə olunması layihəsi, onun məqsədləri, icraçıları və nəticələri haqqında məlumat, sənədlər, görüşlər və təlimlər.</p>";
  const article = (markup: string) =>
    `<article id="article"><h1>Layihə</h1>${sentence.repeat(6)}${markup}${sentence.repeat(6)}</article>`;
  /** What a visitor sees of a copy. */
  const expectList = (copy: HTMLElement) => {
    const links = [...copy.querySelectorAll("a")].filter(
      (it) => it.getClientRects().length && it.href.includes("ibm-partners.az"),
    );
    const text = copy.innerText.includes("Frontex");
    expect(links.length > 0 || text, copy.innerHTML).to.equal(true);
  };
  for (const [form, markup] of Object.entries(forms)) {
    // It has no link of its own to leave.
    if (form === "script") continue;
    it(`written into a window to print: ${form}`, async () => {
      const window = await open(page(article(markup), script));
      const paper = await frame(
        page(window.document.querySelector("article")!.outerHTML),
      );
      expectList(paper.document.body);
    });

    it(`by Print.js: ${form}`, async () => {
      // Keeps what is to be printed; the library removes it.
      const unprinted = `<script>
        const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, "contentWindow");
        Object.defineProperty(HTMLIFrameElement.prototype, "contentWindow", {
          get() {
            const inner = get.call(this);
            inner.print = () => { document.documentElement.dataset.printed = inner.document.body.innerHTML; };
            return inner;
          },
        });
      </script>`;
      const window = await open(
        page(
          article(markup),
          unprinted + libraries("print-js/dist/print.js") + script,
        ),
      );
      const { printJS } = window as unknown as {
        printJS: (element: string, type: string) => void;
      };
      const { dataset } = window.document.documentElement;
      printJS("article", "html");
      await until(() => !!dataset.printed);
      const paper = await frame(page(dataset.printed!));
      expectList(paper.document.body);
    });

    it(`by Readability: ${form}`, async () => {
      const window = await open(
        page(
          article(markup),
          libraries("@mozilla/readability/Readability.js") + script,
        ),
      );
      const { Readability } = window as unknown as {
        Readability: new (document: Document) => {
          parse: () => { content: string };
        };
      };
      const clone = window.document.cloneNode(true) as Document;
      const { content } = new Readability(clone).parse();
      const view = await frame(page(content));
      expectList(view.document.body);
    });
  }
});

describe("below a fixed header, the name is where the page has scrolled it", () => {
  const scripts: Record<string, string> = {
    "smoothly, by a script": `document.querySelector("#go").onclick = (event) => {
      event.preventDefault();
      const target = document.querySelector("#ibm-partners-wco");
      history.pushState(null, "", "#ibm-partners-wco");
      scrollTo({ top: target.getBoundingClientRect().top + scrollY - 100, behavior: "smooth" });
    }`,
    "at once, by a script": `document.querySelector("#go").onclick = (event) => {
      event.preventDefault();
      history.pushState(null, "", "#ibm-partners-wco");
      document.querySelector("#ibm-partners-wco").scrollIntoView();
      scrollBy(0, -100);
    }`,
    "corrected on hashchange":
      'addEventListener("hashchange", () => scrollBy(0, -100))',
    "by scroll-padding":
      'document.documentElement.style.scrollPaddingTop = "100px"',
  };
  for (const [how, code] of Object.entries(scripts))
    for (const [form, markup] of Object.entries(forms))
      it(`${how}: ${form}`, async () => {
        const window = await open(
          file(
            `<header style="position: fixed; inset: 0 0 auto; height: 100px; background: #eee"><a id="go" href="#ibm-partners-wco">ÜGT</a></header>
            <div style="height: 1500px"></div>${markup}${away}<script>${code}</script>`,
            script,
          ),
        );
        window.frameElement!.scrollIntoView();
        click(window, "go");
        const top = () => nameOf(window, "wco").getBoundingClientRect().top;
        await until(() => opened(listsOf(window)[0])[1]);
        await until(() => Math.abs(top() - 100) < 5);
        await still(top);
        expect(top()).to.be.closeTo(100, 5);
        await until(() => isFocused(window, "wco"));
      });
});

describe("Back from a menu or lightbox leaves what the visitor did", () => {
  before(function () {
    if (losesHistory) this.skip();
  });

  const ways: Record<string, [head: string, body: string]> = {
    "a menu with an entry of the history": [
      "",
      `<button id="more">Menyu</button><script>
        document.querySelector("#more").onclick = () => {
          history.pushState({ menu: true }, "", "#gallery");
        };
        addEventListener("keydown", ({ key }) => key === "Escape" && history.back());
      </script>`,
    ],
    Fancybox: [
      libraries(
        "jquery/dist/jquery.js",
        "@fancyapps/fancybox/dist/jquery.fancybox.js",
      ),
      `<a id="more" data-fancybox="gallery" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/%3E">Şəkil</a>`,
    ],
  };
  for (const [way, [head, body]] of Object.entries(ways))
    for (const [form, markup] of Object.entries(addressable))
      it(`${way}: ${form}`, async () => {
        const { src } = served(
          `${markup}${away}${body}${away}`,
          `<script>history.scrollRestoration = "manual"</script>${head}${script}`,
        );
        const window = await open({ src: `${src}#ibm-partners-wco` });
        const { document } = window;
        await until(() => isFocused(window, "wco"));
        await press("Enter", window);
        await until(() => !opened(listsOf(window)[0])[1]);
        const more = document.getElementById("more")!;
        more.focus();
        more.scrollIntoView();
        const hashes: string[] = [];
        window.addEventListener("hashchange", ({ newURL }) =>
          hashes.push(new URL(newURL).hash),
        );
        await press("Enter", window);
        await until(() => window.location.hash === "#gallery");
        await press("Escape", window);
        await until(() => hashes.at(-1) === "#ibm-partners-wco");
        await still(() => window.scrollY);
        expect(opened(listsOf(window)[0])[1]).to.equal(false);
        expect(window.scrollY).to.be.greaterThan(1000);
        expect(document.activeElement).not.to.equal(listsOf(window)[0]);
      });
});

describe("a list beside what a router replaces stays as the visitor left it", () => {
  const routers: Record<string, string> = {
    "jquery-pjax": `${libraries("jquery/dist/jquery.js", "jquery-pjax/jquery.pjax.js")}
      <script>$(document).pjax("#news a", "#news", { fragment: "#news", timeout: 5000 })</script>`,
    pjax: `${libraries("pjax/pjax.js")}
      <script>addEventListener("load", () => new Pjax({ elements: "#news a", selectors: ["#news"], cacheBust: false }))</script>`,
    unpoly: `${libraries("unpoly/unpoly.js")}
      <script>up.link.config.followSelectors.push("a"); up.fragment.config.mainTargets = ["#news"]</script>`,
    swup: `${libraries("swup/dist/Swup.umd.js")}
      <script>new Swup({ animationSelector: false, containers: ["#news"] })</script>`,
    htmx: libraries("htmx.org/dist/htmx.js"),
    turbo: libraries("@hotwired/turbo/dist/turbo.es2017-umd.js"),
  };
  const attributes =
    'hx-boost="true" hx-target="#news" hx-select="#news" hx-swap="outerHTML"';
  const news = (content: string) =>
    `<turbo-frame id="outer" data-turbo-action="advance"><div id="news" ${attributes}>${content}</div></turbo-frame>`;

  for (const [router, head] of Object.entries(routers))
    for (const [form, markup] of Object.entries(addressable)) {
      it(`${router}: ${form}`, async () => {
        const second = served(news("<p>2</p>"), head, "/page/2").src;
        const window = await open(
          served(
            markup +
              news(
                `<a id="next" href="${second.replaceAll("&", "&amp;")}">2</a>`,
              ),
            head + script,
          ),
        );
        window.frameElement!.scrollIntoView();
        const { document } = window;
        const [list] = listsOf(window);
        list.expanded = ["iom"];
        await list.updateComplete;
        const events: Event[] = [];
        list.addEventListener("ibm-partners-toggle", (it) => events.push(it));
        const expectSame = () => {
          expect(listsOf(window)).to.deep.equal([list]);
          expect(opened(list)).to.deep.equal([false, false, true, false]);
          expect(events).to.deep.equal([]);
        };
        click(window, "next");
        await until(() => !!document.querySelector("#news p"));
        await still(() => listsOf(window).length);
        expectSame();
        if (losesHistory) return;
        window.history.back();
        await until(() => !!document.querySelector("#next"));
        await until(() => !!listsOf(window).length);
      });
    }
});

describe("a list that comes late", () => {
  it("leaves who is writing where they are", async () => {
    const { src } = file(
      `<input id="q">${away}${forms.element}${forms.link}${away}`,
    );
    const window = await frame({ src: `${src}#ibm-partners-wco` });
    const { document } = window;
    const field = document.querySelector("input")!;
    field.focus();
    await press("a", window);
    const element = document.createElement("script");
    element.src = new URL("/dist/ibm-partners.az.js", location.href).href;
    document.head.append(element);
    await next(element, "load");
    await until(() => listsOf(window).filter(isShown).length === 2);
    await still(() => window.scrollY);
    await press("b", window);
    expect(field.value).to.equal("ab");
    expect(document.activeElement).to.equal(field);
    expect(window.scrollY).to.equal(0);
    expect(opened(listsOf(window)[0])[1]).to.equal(true);
  });
});

describe("the page’s own details in a slot", () => {
  it("are not the fallback, and stay as they are", async () => {
    const window = await open(
      page(
        '<ibm-partners><div slot="wco"><details id="faq-wco" name="faq" open><summary>Sual</summary>Cavab</details></div></ibm-partners>',
        script,
      ),
    );
    expect(opened(listsOf(window)[0])).not.to.include(true);
    const { open: isOpen, name } = window.document.querySelector("details")!;
    expect([isOpen, name]).to.deep.equal([true, "faq"]);
  });
});

describe("a page with names of its own", function () {
  this.timeout(180_000);

  /** Words of the script's code that name a global, or a property of documents: some more than it reads. */
  const wordsIn = async (
    ownerOf: (window: Page) => object,
  ): Promise<string[]> => {
    const owner = ownerOf(await frame(page("")));
    const code = await (await fetch("/dist/ibm-partners.az.js")).text();
    return [...new Set(code.match(/(?<![\w$])[a-zA-Z]\w+/g))].filter(
      (word) => word in owner,
    );
  };

  /** Without these the lists show, but deep links can't be followed: nothing tells of a click, or nothing else gets past the page's names. */
  const unlinked = ["addEventListener", "Reflect"];

  /** Without these nothing can wait: the element's class can't begin, or what it waits for is lost. Lit's own element can't without them either. */
  const needed = ["Promise", "requestAnimationFrame", "setTimeout"];

  /** What is wrong on a page that has something of that name: nothing where the lists show, or both links. */
  const faultOf = async (
    head: string,
    body: string,
    isUnlinked = false,
  ): Promise<string> => {
    const listening =
      '<script>addEventListener("error", ({ message }) => parent.postMessage({ message }, "*")); addEventListener("unhandledrejection", ({ reason }) => parent.postMessage({ message: `${reason}` }, "*"))</script>';
    const errors: string[] = [];
    const listen = ({ data }: MessageEvent<{ message?: string } | null>) => {
      if (data?.message) errors.push(data.message);
    };
    addEventListener("message", listen);
    const { src } = file(
      `<a id="go" href="#ibm-partners-iom">BMqT</a>${body}${forms.element}${forms.link}`,
      listening + head + script,
    );
    const window = await frame({ src: `${src}#ibm-partners-wco` });
    // Whatever the page calls its own.
    const root: HTMLElement = Reflect.get<Document, "documentElement">(
      Document.prototype,
      "documentElement",
      window.document,
    );
    const lists = () => root.querySelectorAll("ibm-partners");
    const isRight = () => {
      const links = [...root.querySelectorAll("a")].filter(
        (it) => it.search && it.getClientRects().length,
      );
      return (
        [...lists()].filter(isShown).length + links.length === 2 &&
        (isUnlinked || !isShown(lists()[0]) || opened(lists()[0])[1])
      );
    };
    let fault = "";
    try {
      await until(isRight, 1_000);
      root.querySelector<HTMLElement>("#go")!.click();
      await until(
        () => isUnlinked || !isShown(lists()[0]) || opened(lists()[0])[2],
        1_000,
      );
    } catch (error) {
      fault = String(error);
    }
    // Messages come in order.
    const last = crypto.randomUUID();
    postMessage({ message: last }, "*");
    await until(() => errors.includes(last));
    removeEventListener("message", listen);
    removeFrames();
    return [...errors.filter((it) => it !== last), fault].join("");
  };

  const faults = async (
    words: string[],
    contentOf: (word: string) => [head: string, body: string],
  ) => {
    const found: Record<string, string> = {};
    for (const word of words) {
      const isUnlinked = unlinked.includes(word);
      const fault = await faultOf(...contentOf(word), isUnlinked);
      if (fault) found[word] = fault;
    }
    return found;
  };

  it("for images", async () => {
    const words = await wordsIn(({ document }) => document);
    expect(words).to.include.members(["querySelector", "readyState"]);
    expect(
      await faults(words, (word) => ["", `<img name="${word}" alt="">`]),
    ).to.deep.equal({});
  });

  it("for forms", async () => {
    const words = await wordsIn(({ document }) => document);
    expect(
      await faults(words, (word) => [
        "",
        `<form name="${word}"><input name="length"></form>`,
      ]),
    ).to.deep.equal({});
  });

  for (const declared of ["var", "let"])
    it(`for what it declares by ${declared}`, async () => {
      const words = (await wordsIn((window) => window)).filter(
        (word) =>
          !needed.includes(word) &&
          // No page can declare what a browser does not let go.
          Object.getOwnPropertyDescriptor(window, word)?.configurable !== false,
      );
      expect(words).to.include.members(["URLSearchParams", "CSSStyleSheet"]);
      expect(
        await faults(words, (word) => [
          `<script>${declared} ${word} = "/az/";</script>`,
          "",
        ]),
      ).to.deep.equal({});
    });
});

describe("computed colours are plain rgb()", () => {
  const properties = [
    "color",
    "background-color",
    "border-top-color",
    "outline-color",
    "text-decoration-color",
    "caret-color",
    "fill",
    "stroke",
    "box-shadow",
  ];
  const colorsIn = (root: ParentNode): string[] =>
    [...root.querySelectorAll("*")].flatMap((element) => {
      const style = getComputedStyle(element);
      return [
        ...properties.map((name) => style.getPropertyValue(name)),
        ...(element.shadowRoot ? colorsIn(element.shadowRoot) : []),
      ];
    });
  const isPlain = (color: string): boolean =>
    /^(rgba?\([^()]*\)|none|auto|$)/.test(color);

  for (const { name, sheet, className } of looks)
    it(`in the look ${name}, in every form, before and with the script`, async () => {
      const look = sheet ? `<link rel="stylesheet" href="${sheet}">` : "";
      const body = `<main class="${className}">${Object.values(forms).join("")}${staticList}</main>`;
      for (const head of [look, look + script]) {
        const window = await frame(
          page(
            head === look ? body.replaceAll(/<script.*?<\/script>/g, "") : body,
            head,
          ),
        );
        window.document.body.className = className;
        if (head !== look)
          await until(() => listsOf(window).filter(isShown).length === 4);
        for (const list of listsOf(window)) list.expanded = "all";
        const colors = new Set(colorsIn(window.document));
        expect([...colors].filter((color) => !isPlain(color))).to.deep.equal(
          [],
        );
      }
    });

  it("on the page of its own", async () => {
    const window = await open({ src: "/dist/ibm-partners.az.html" });
    const colors = [...new Set(colorsIn(window.document))];
    expect(colors.filter((color) => !isPlain(color))).to.deep.equal([]);
  });
});

describe("the full form is as high before its script as after", () => {
  /** Rules for elements as the themes of these systems have them. */
  const themes: Record<string, string> = {
    "Drupal 7": `body { font: 87.5%/1.5 Georgia, serif } h1, h2, h3 { margin: 1em 0 .5em; font-weight: normal }
      ul { margin: .25em 0 .25em 1.5em } li { margin: 0; padding: .2em .5em 0 0; list-style: square }
      p { margin: 0 0 1.2em } input { margin: 2px 0; padding: 4px; border: 1px solid #ccc; font-size: .929em }
      details, fieldset { margin: 1em 0; padding: 0 0 0 10px; background: #fff }`,
    "Drupal 10": `*, *::before { box-sizing: border-box } body { font: 1.125rem/1.7 sans-serif } h2 { margin-block: 3rem 1.5rem; font-size: 2rem; line-height: 3rem } h3 { margin-block: 2rem; font-size: 1.5rem }
      ul { margin-block: 1rem; margin-inline-start: 1.5rem; padding: 0 } ul li::marker { content: "▪ " } li { margin-block: .75rem } p { margin-block: 1.5rem }
      details { margin-block: 1rem; border: 1px solid; border-radius: 3px } summary { padding: 1rem 1.5rem; font-weight: 700 } details > summary ~ * { margin: 1rem }
      input[type="button"] { min-height: 3.375rem; margin: 1rem; padding: .5rem 2rem; border: 3px solid } svg { height: auto; max-width: 100%; vertical-align: middle }`,
    Backdrop: `* { box-sizing: border-box } body { font: 16px/1.8 sans-serif } h1, h2, h3 { margin: 1.6em 0 .8em; font-weight: 800; line-height: 1.25 } h2 { font-size: 1.8rem } h3 { font-size: 1.6rem }
      ul { margin: 1em 0; padding-left: 40px } li { margin-bottom: .5em } p { margin: 0 0 1.5em } summary { padding: 1em; border: 1px solid } input { padding: .5em 1em; line-height: 1.5 }
      .item-list li, section { margin: 1em 0 }`,
    "Twenty Nineteen": `*, *::before, *::after { box-sizing: inherit } body { font: 22px/1.8 serif } h1, h2, h3 { clear: both; margin: 1rem 0; font: 700 1.6875em/1.2 sans-serif }
      h1::before, h2::before { content: " "; display: block; width: 1em; height: 2px; margin: 1rem 0; background: #767676 }
      ul { padding-left: 1rem; list-style: disc } li { line-height: 1.8 } p { margin: 1rem 0 } main > * > * { margin: 32px 0; max-width: 100% } summary { font-weight: bold; line-height: 1.3 }
      input[type="button"] { padding: .76rem 1rem; border: 0; font-size: .88889em; line-height: 1.2 } a { transition: color 110ms } svg { fill: currentColor; width: 24px }`,
  };
  for (const [theme, css] of Object.entries(themes))
    it(`in a page as ${theme} styles it`, async () => {
      const window = await frame(
        page(
          `<main>${full}<p id="after">After</p></main>`,
          `<style>${css}</style>`,
        ),
      );
      const { document } = window;
      const places = () =>
        ["main", "ibm-partners", "#after"].map((selector) => {
          const { y, height } = document
            .querySelector(selector)!
            .getBoundingClientRect();
          return [y, height].map((it) => Math.round(it * 10) / 10);
        });
      const shifts: number[] = [];
      if (PerformanceObserver.supportedEntryTypes.includes("layout-shift"))
        new window.PerformanceObserver((list) =>
          list
            .getEntries()
            .forEach((entry) =>
              shifts.push(
                (entry as PerformanceEntry & { value: number }).value,
              ),
            ),
        ).observe({ type: "layout-shift", buffered: true });
      const before = places();
      const element = document.createElement("script");
      element.src = "/dist/ibm-partners.az.js";
      document.head.append(element);
      await until(() => listsOf(window).some(isShown));
      await still(() => document.body.scrollHeight);
      expect(places()).to.deep.equal(before);
      expect(shifts).to.deep.equal([]);
    });
});
