import { expect } from "chai";
import {
  all,
  frame,
  languages,
  next,
  one,
  opened,
  page,
  removeFrames,
  settled,
  until,
} from "./helpers.js";

const address = "/dist/ibm-partners.az.html";

const visit = async (query = "") => {
  const window = await frame({ src: address + query });
  const { document } = window;
  const widget = document.querySelector("ibm-partners")!;
  await widget.ready;
  return { window, document, widget };
};

const property = (document: Document, name: string) =>
  document.documentElement.style.getPropertyValue(`--ibm-partners-${name}`);

afterEach(removeFrames);

describe("the page of a language", () => {
  for (const lang of languages) {
    it(`is complete without scripts, and with them, in ${lang}`, async () => {
      const html = await (await fetch(address.replace("az", lang))).text();
      const bare = await frame({
        srcdoc: html.replace(/<script.*<\/script>/, ""),
      });
      expect(bare.document.documentElement.lang).to.equal(lang);
      expect(bare.document.title).to.equal(
        bare.document.querySelector("h1")!.textContent,
      );
      const details = [...bare.document.querySelectorAll("details")];
      expect(details).to.have.length(4);
      for (const panel of details) {
        panel.querySelector("summary")!.click();
        expect(panel.querySelector("p")!.getClientRects()).to.have.length(1);
      }
      const window = await frame({ src: address.replace("az", lang) });
      const widget = window.document.querySelector("ibm-partners")!;
      await widget.ready;
      expect(window.document.documentElement.lang).to.equal(lang);
      expect(one(widget, "[part=base]").lang).to.equal(lang);
      expect(one(widget, "[part=heading]").localName).to.equal("h1");
      expect(all(widget, "[part~=summary]")).to.have.length(4);
    });
  }

  it("takes the element’s attributes from its address and nothing else", async () => {
    const { widget } = await visit(
      "?expanded=wco&include=wco+iom&heading-level=3&onclick=alert(1)&style=color:red&id=x",
    );
    expect(opened(widget)).to.deep.equal([true, false]);
    expect(one(widget, "[part=heading]").localName).to.equal("h3");
    expect(widget.getAttributeNames().sort()).to.deep.equal([
      "expanded",
      "heading-level",
      "include",
      "lang",
    ]);
  });

  it("shows what its address opens from the start", async () => {
    const window = await frame({ src: `${address}?expanded=all` });
    expect(
      opened(window.document.querySelector("ibm-partners")!),
    ).to.deep.equal([true, true, true, true]);
  });

  it("takes custom properties from its address", async () => {
    const { document } = await visit(
      `?${new URLSearchParams({
        "--ibm-partners-color": "#12385f",
        "--ibm-partners-gap": "4px",
        "--ibm-partners-border-color": "rgb(1 2 3 / 50%)",
        "--other": "red",
        color: "red",
      }).toString()}`,
    );
    expect(property(document, "color")).to.equal("#12385f");
    expect(property(document, "gap")).to.equal("4px");
    expect(property(document, "border-color")).to.equal("rgb(1 2 3 / 50%)");
    expect(document.documentElement.style).to.have.length(3);
  });

  for (const value of [
    "url(/trap)",
    "URL(/trap)",
    'url("/trap")',
    "\\75rl(/trap)",
    'image-set("/trap" 1x)',
    "red; background: url(/trap)",
    "red} body { background: url(/trap)",
    "xrgb(url(/trap))",
    "rgb(0 0 0) url (/trap), src(/trap)",
    "var(--x, url(/trap))",
    "calc(1px + 1px)",
  ]) {
    it(`ignores ${value} as a custom property and requests nothing`, async () => {
      const { window, document } = await visit(
        `?expanded=all&${new URLSearchParams({ "--ibm-partners-background": value }).toString()}`,
      );
      await settled();
      expect(property(document, "background")).to.equal("");
      expect(
        window.performance
          .getEntriesByType("resource")
          .filter(({ name }) => name.includes("trap")),
      ).to.have.length(0);
    });
  }

  it("takes sizes as great and as small as the configurator writes them", async () => {
    for (const sizes of [
      {
        gap: "3rem",
        "border-radius": "40px",
        "marker-size": "4em",
        "max-width": "200ch",
        padding: "1em 0.75em",
        duration: "0.25s",
        "name-weight": "400",
      },
      { "name-size": "0.75em", "max-width": "20ch", padding: "0em" },
      { "max-width": "none", "heading-size": "2.25em", padding: "1em 0" },
    ]) {
      const query = Object.entries(sizes).map(
        ([name, value]) => `--ibm-partners-${name}=${value}`,
      );
      const { document } = await visit(`?${query.join("&")}`);
      await settled();
      for (const [name, value] of Object.entries(sizes))
        expect(property(document, name)).to.equal(value);
    }
  });

  it("ignores styles that would hide what is written", async () => {
    for (const hiding of [
      "name-size=0em",
      "name-color=transparent",
      "color=%23fefefe",
      "background=black&--ibm-partners-color=%23111",
      "background=rgba(0,0,0,.99)",
      "background=rgb(0 0 0 / 99%25)",
      "color=rgba(0,0,0,.1)",
      "color=black&color-scheme=dark",
      "padding=999rem",
      "padding=0 99%25",
      "gap=99rem",
      "border-width=999px",
      "border-width=4.9em",
      "border-width=9px",
      "padding=3.1em",
      "gap=3.5rem",
      "marker-size=999rem",
      "marker-size=99ch",
      "marker-size=stretch",
      "marker-size=1em 1em",
      "marker-size=em",
      "marker-size= ",
      "scroll-margin=999rem",
      "max-width=0px",
      "max-width=1ch",
      "max-width=099px",
      "duration=999s",
    ]) {
      const { document } = await visit(`?--ibm-partners-${hiding}`);
      const { style } = document.documentElement;
      await until(() => !style.cssText.includes("--ibm-partners-"));
    }
  });

  it("leaves room for the text on the smallest screen, with all sizes at their greatest", async () => {
    const sizes = {
      padding: "3em",
      gap: "3rem",
      "border-width": "8px",
      "heading-size": "4em",
      "name-size": "4em",
      "marker-size": "4em",
    };
    const query = Object.entries(sizes).map(
      ([name, value]) => `--ibm-partners-${name}=${value}`,
    );
    const { window, document, widget } = await visit(
      `?expanded=all&${query.join("&")}`,
    );
    window.frameElement!.setAttribute("width", "320");
    await settled();
    for (const [name, value] of Object.entries(sizes))
      expect(property(document, name)).to.equal(value);
    for (const text of all(widget, "[part=heading], [part=name], p")) {
      const { fontSize } = window.getComputedStyle(text);
      expect(text.clientWidth).to.be.greaterThan(parseFloat(fontSize));
    }
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
  });

  it("takes no colour scheme but light and dark from its address", async () => {
    const { document } = await visit("?color-scheme=only+dark");
    expect(document.documentElement.style.colorScheme).to.equal("");
  });

  it("works under the header that the guide gives, which names its style by hash", async () => {
    const guide = await (await fetch("/demo/guides/security.html")).text();
    const [, header] = /Content-Security-Policy:\s+(default-src[^<]*)</.exec(
      guide,
    )!;
    const html = await (await fetch(address)).text();
    const [, style] = /<style>([^]*)<\/style>/.exec(html)!;
    const hash = await crypto.subtle.digest(
      "SHA-256",
      new TextEncoder().encode(style),
    );
    const policy = header
      // A page can't say by whom it is framed.
      .replace(/;\s*frame-ancestors[^;]*/, "")
      .replace(
        "{style}",
        `sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`,
      )
      .replaceAll("'self'", location.origin);
    const violations =
      "violations = []; addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective))";
    const listening = URL.createObjectURL(new Blob([violations]));
    const strict = html
      .replace(
        "<head>",
        `<head><script src="${listening}"></script>${`<meta http-equiv="Content-Security-Policy" content="${policy}">`}`,
      )
      // Its own policy knows no blob, and the tests' server adds a script.
      .replace("script-src 'self'", `script-src ${location.origin}`)
      .replaceAll(
        'src="ibm-partners',
        `src="${location.origin}/dist/ibm-partners`,
      );
    const window = (await frame({
      src: URL.createObjectURL(new Blob([strict], { type: "text/html" })),
    })) as Window & typeof globalThis & { violations: string[] };
    const { document } = window;
    const list = document.querySelector("ibm-partners")!;
    await list.ready;
    list.expandAll();
    await list.updateComplete;
    expect(opened(list)).to.deep.equal([true, true, true, true]);
    const { maxWidth } = window.getComputedStyle(document.body);
    expect(maxWidth).to.equal("800px");
    expect(window.violations).to.deep.equal([]);
  });

  it("may request nothing, whatever its style says", async () => {
    const { window, document } = await visit();
    const violation = next(document, "securitypolicyviolation");
    document.body.style.background = "url(/trap)";
    expect(
      ((await violation) as SecurityPolicyViolationEvent).violatedDirective,
    ).to.equal("img-src");
    expect(window.document.body.isConnected).to.equal(true);
  });
});

describe("the frame", () => {
  const iframe = (attributes = "", query = "") =>
    `<iframe src="${address}${query}" title="İcraçılar" height="420" ${attributes}></iframe>`;
  const script = '<script src="/dist/ibm-partners-frame.js" defer></script>';

  const host = async (body: string, head = script) => {
    const { document } = await frame(page(body, head));
    await settled();
    await settled();
    const frames = [...document.querySelectorAll("iframe")];
    return {
      document,
      frames,
      heights: () => frames.map(({ clientHeight }) => clientHeight),
    };
  };

  it("keeps its height without the page’s script", async () => {
    const { heights } = await host(iframe(), "");
    expect(heights()).to.deep.equal([420]);
  });

  it("has the height of what it shows, each its own, and follows it", async () => {
    const { frames, heights } = await host(
      iframe() + iframe("", "?expanded=all&--ibm-partners-duration=0s"),
    );
    await until(() => heights()[1] > heights()[0] + 500);
    const inner = frames.map(({ contentDocument }) => contentDocument!);
    const wanted = () =>
      inner.map(({ documentElement }) =>
        Math.ceil(documentElement.getBoundingClientRect().height),
      );
    await until(() => heights().join() === wanted().join());
    expect(heights()[1]).to.be.greaterThan(heights()[0] + 500);
    inner[1].querySelector("ibm-partners")!.collapseAll();
    await until(() => heights()[1] < heights()[0] + 2);
    await until(() => heights().join() === wanted().join());
  });

  it("has it in a sandbox that allows scripts, too", async function () {
    // WebKit takes nothing for the frame's own ('self') there, and so runs no script: the text is complete without.
    if (/AppleWebKit(?!.*Chrome)/.test(navigator.userAgent)) this.skip();
    const { heights } = await host(
      iframe('sandbox="allow-scripts"', "?expanded=all"),
    );
    await until(() => heights()[0] > 800);
    expect(heights()[0]).to.be.greaterThan(800);
  });

  it("tells its height again to a script that comes late", async () => {
    const { document, heights } = await host(iframe("", "?expanded=all"), "");
    expect(heights()).to.deep.equal([420]);
    const late = document.createElement("script");
    late.src = "/dist/ibm-partners-frame.js";
    document.body.append(late);
    await next(late, "load");
    await until(() => heights()[0] > 800);
    expect(heights()[0]).to.be.greaterThan(800);
  });

  it("alone is heard, and only its own height is set", async () => {
    // An advertisement does not name the page in any attribute.
    const strangers = ['srcdoc="<p>other</p>"', 'src="about:blank"'];
    const { document, frames, heights } = await host(
      iframe() + strangers.map((it) => `<iframe ${it}></iframe>`).join(""),
    );
    const before = heights();
    const send = (source: Window, data: unknown, origin = location.origin) =>
      document.defaultView!.dispatchEvent(
        new MessageEvent("message", { source, data, origin }),
      );
    const [own, ...others] = frames.map(({ contentWindow }) => contentWindow!);
    const name = "ibm-partners-heights";
    send(document.defaultView!, [name, 7, 7]);
    for (const data of [
      null,
      7,
      name,
      {},
      { [name]: [7, 7] },
      [name],
      [name, 7],
      [name, "7", "7"],
      [name, -7, 7],
      [name, NaN, 7],
      [name, 200_000, 7],
      ["other", 7, 7],
    ])
      send(own, data);
    for (const other of others) send(other, [name, 8, 8]);
    expect(heights()).to.deep.equal(before);
    // Its address may have led to another origin; the window is the same.
    send(own, [name, 7, 9], "https://example.org");
    expect(heights()).to.deep.equal([7, ...before.slice(1)]);
  });

  it("opens links in the page around it, where its sandbox lets it", async () => {
    const { frames } = await host(
      iframe() +
        iframe('sandbox="allow-scripts allow-same-origin"') +
        iframe(
          'sandbox="allow-scripts allow-same-origin allow-top-navigation-by-user-activation"',
        ),
    );
    expect(
      frames.map(
        ({ contentDocument }) => contentDocument!.querySelector("base")?.target,
      ),
    ).to.deep.equal(["_parent", undefined, "_parent"]);
  });
});
