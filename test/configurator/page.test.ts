import { sendKeys } from "@web/test-runner-commands";
import { expect } from "chai";
import {
  all,
  command,
  frame,
  ids,
  languages,
  names,
  next,
  one,
  opened,
  prefer,
  press,
  removeFrames,
  settled,
  texts,
  until,
} from "../helpers.js";
import {
  answer,
  bothOn,
  choose,
  codes,
  configurator,
  control,
  everyWay,
  type Page,
} from "./configurator.js";

const wordsIn = async (lang: string) =>
  (await (
    await fetch(`/demo/configure/messages/${lang}.json`)
  ).json()) as Record<string, string>;

const said = ({ document }: Page): string =>
  document.querySelector("[role=status]")!.textContent;

/** A frame as large as a screen. */
const screen = async (
  width: number,
  height: number,
  choice: Record<string, string>,
): Promise<Page> => {
  const window = await configurator(choice);
  Object.assign(window.frameElement!, { width, height });
  (window.frameElement as HTMLIFrameElement).style.border = "0";
  await settled();
  return window;
};

const unfold = ({ document }: Page) =>
  document
    .querySelectorAll("details")
    .forEach((details) => (details.open = true));

/** What the checkers find on a page; the one in its preview is another, which other tests look at. */
const found = async ({ document }: Page): Promise<string[]> => {
  const preview = document.querySelector("iframe")!;
  const blank = preview.cloneNode() as HTMLIFrameElement;
  blank.srcdoc = '<!doctype html><html lang="en"><title>Blank</title>';
  preview.replaceWith(blank);
  await until(() => blank.contentDocument?.title === "Blank");
  const lines = await bothOn(document);
  blank.replaceWith(preview);
  return lines;
};

describe("the configurator’s words", () => {
  it("are as many in each language, with the same places", async () => {
    const english = await wordsIn("en");
    const places = (message: string) =>
      [...message.matchAll(/\{\w+\}/g)].map(String).sort();
    for (const lang of languages) {
      const words = await wordsIn(lang);
      expect(Object.keys(words), lang).to.deep.equal(Object.keys(english));
      for (const [key, message] of Object.entries(words)) {
        expect(places(message), `${lang} ${key}`).to.deep.equal(
          places(english[key]),
        );
        expect(message, `${lang} ${key}`).not.to.match(/\s{2}|^\s|\s$|^$|--/);
      }
    }
  });

  it("are written once: no key stands twice in a file", async () => {
    for (const lang of languages) {
      const file = await (
        await fetch(`/demo/configure/messages/${lang}.json`)
      ).text();
      const keys = [...file.matchAll(/^ {2}"(\w+)":/gm)].map(([, key]) => key);
      expect(keys, lang).to.deep.equal([...new Set(keys)]);
    }
  });

  it("are all in use", async () => {
    const sources = await Promise.all(
      [
        "systems",
        "steps",
        "index",
        "answer",
        "options",
        "preview",
        "choice",
        "folder",
      ].map(
        async (name) =>
          await (await fetch(`/demo/configure/${name}.ts`)).text(),
      ),
    );
    const used = new Set(sources.join("").match(/\w+/g));
    // The download's first page has them where scripts are off.
    for (const word of [
      "allOpen",
      "copyByKeys",
      "pasteInEditor",
      "unpack",
      "withoutScripts",
    ])
      used.add(word);
    const unused = Object.keys(await wordsIn("en")).filter((key) => {
      const [, name = ""] = /^form([A-Z]\w+)$/.exec(key) ?? [];
      const form = name.charAt(0).toLowerCase() + name.slice(1);
      // The names of the ready looks come from the build.
      return !used.has(key) && !used.has(form) && !/^look[A-Z]/.test(key);
    });
    expect(unused).to.deep.equal([]);
  });
});

describe("the configurator", function () {
  this.timeout(120_000);
  afterEach(removeFrames);

  for (const lang of languages) {
    it(`speaks ${lang}, and both checkers find nothing in ten states`, async () => {
      const window = await configurator({ ui: lang, system: "" });
      const { document } = window;
      expect(document.documentElement.lang).to.equal(lang);
      expect(document.title).to.equal(
        document.querySelector("h1")!.textContent,
      );
      const seen: Record<string, string[]> = { start: await found(window) };
      const check = async (choice: Record<string, string>) => {
        await choose(window, { ui: lang, ...choice });
        unfold(window);
        await settled();
        seen[JSON.stringify(choice)] = await found(window);
      };
      await check({ system: "wordpress", look: "dark", on: "onPhone" });
      await check({ system: "drupal", borderColor: "#ffff00" });
      await check({ system: "sharepoint", folder: "https://x.invalid/1.0.0" });
      await check({ system: "joomla", form: "static", expanded: "wco" });
      answer(window, ".copy");
      seen.copied = await found(window);
      await check({ system: "unknown" });
      await check({ system: "drupal", plugins: "nobody", template: "admin" });
      answer(window, "[name=nameSize]", "9");
      seen.wrong = await found(window);
      // In two columns.
      (window.frameElement as HTMLIFrameElement).width = "1280";
      await settled();
      seen.wide = await found(window);
      expect(Object.keys(seen)).to.have.length(10);
      for (const [state, lines] of Object.entries(seen))
        expect(lines, `${lang} ${state}`).to.deep.equal([]);
      // Sections and groups are told apart by name.
      const names = texts(
        document.querySelectorAll("section h2, legend:not(:has(h2))"),
      ).map((name) => name.trim());
      const [group] = document.querySelectorAll("[role=radiogroup]");
      names.push(group.getAttribute("aria-label")!);
      expect(names).to.deep.equal([...new Set(names)]);
    });

    it(`has steps in ${lang} at the end of each way, complete and on the first screen`, async () => {
      const window = await screen(1366, 768, { ui: lang, system: "" });
      const { document } = window;
      const steps = new Set<string>();
      await everyWay(window, (way) => {
        const answered = document.querySelector(".answer")!;
        const { textContent } = answered;
        expect(textContent, way).not.to.match(
          /\{\w+\}|undefined|\[object|null/,
        );
        expect(
          answered.querySelectorAll(".answer li").length,
          way,
        ).to.be.at.least(2);
        const [button] = answered.querySelectorAll(".copy, .files a");
        expect(button.getBoundingClientRect().bottom, way).to.be.lessThan(768);
        steps.add(textContent);
      });
      expect(steps.size).to.be.at.least(20);
    });

    it(`fits a phone in ${lang}, everything unfolded`, async () => {
      const window = await screen(320, 640, { ui: lang, system: "" });
      const fits = () => {
        unfold(window);
        const { scrollWidth, clientWidth } = window.document.documentElement;
        expect(scrollWidth, window.location.hash).to.be.at.most(clientWidth);
      };
      fits();
      await everyWay(window, fits);
      for (const choice of [
        { look: "large", form: "full" },
        { system: "drupal", look: "europa", nameColor: "#777777" },
      ] as Record<string, string>[]) {
        await choose(window, { ui: lang, ...choice });
        fits();
      }
    });
  }

  for (const [what, css] of [
    ["text of 200 %", "html { font-size: 200% }"],
    [
      "spaced-out text",
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }",
    ],
  ])
    it(`lets nothing stick out in ${what}`, async () => {
      for (const ui of languages) {
        const window = await screen(1280, 720, { ui, system: "drupal" });
        const { document } = window;
        const style = document.createElement("style");
        style.textContent = css;
        document.head.append(style);
        unfold(window);
        await settled();
        // Code scrolls; a field shows the end of what is too long.
        const tooNarrow = [
          ...document.querySelectorAll(
            ":is(header, main) :not(pre, pre *, input, select, option, .hidden)",
          ),
        ].filter(
          ({ clientWidth, scrollWidth }) =>
            clientWidth > 0 && scrollWidth > clientWidth + 1,
        );
        expect(
          tooNarrow.map(({ outerHTML }) => outerHTML.slice(0, 200)),
          ui,
        ).to.deep.equal([]);
        removeFrames();
      }
    });

  it("opens with one question, and has the steps once all are answered", async () => {
    const window = await frame({ src: "/demo/configure.html#ui=en" });
    const { document } = window;
    const questions = () => document.querySelectorAll(".ask fieldset").length;
    expect(questions()).to.equal(1);
    expect(document.querySelector(".answer")).to.equal(null);
    expect(document.querySelectorAll(".ask :checked")).to.have.length(0);
    const drupal = control(window, "[name=system][value=drupal]");
    drupal.focus();
    drupal.click();
    expect(document.activeElement === drupal).to.equal(true);
    expect(questions()).to.equal(2);
    // No answer is given for anybody: the page says what it waits for.
    expect(document.querySelectorAll(".ask :checked")).to.have.length(1);
    expect(document.querySelector(".answer, .options")).to.equal(null);
    const waits = /once you have answered/;
    expect(document.querySelector(".intro")!.textContent).to.match(waits);
    answer(window, "[name=plugins][value=nobody]");
    expect(questions()).to.equal(3);
    expect(document.querySelector(".answer")).to.equal(null);
    answer(window, "[name=template][value=me]");
    expect(codes(window).length).to.be.at.least(1);
    expect(document.body.textContent).not.to.match(waits);
    // What is not asked is folded.
    for (const details of document.querySelectorAll("details"))
      expect(details.open).to.equal(false);
  });

  it("asks WordPress’s roles only where no plugin can be installed", async () => {
    const window = await configurator({ system: "wordpress" });
    const roles = () => control(window, "[name=role]") as Element | null;
    expect(roles()).to.equal(null);
    answer(window, "[name=plugins][value=nobody]");
    answer(window, "[name=role][value=roleEditor]");
    answer(window, "[name=files][value=me]");
    expect(codes(window)[0]).to.match(/^<script[^]+<ibm-partners lang="en">/);
    answer(window, "[name=role][value=roleAuthor]");
    expect(codes(window)[0]).to.match(/^(<div>\s*)?<section/);
    expect(codes(window)[0]).not.to.include("<script");
    answer(window, "[name=plugins][value=admin]");
    expect(roles()).to.equal(null);
    expect(texts(window.document.querySelectorAll("h3"))).to.have.length(2);
  });

  it("keeps another way of embedding until the answers change", async () => {
    const window = await configurator({ system: "drupal" });
    answer(window, "[name=form][value=script]");
    answer(window, "[name=exclusive]");
    expect(codes(window)[0]).to.include('data-exclusive="true"');
    answer(window, "[name=plugins][value=nobody]");
    answer(window, "[name=template][value=me]");
    expect(codes(window)[0]).to.include("mytheme");
    expect(control(window, "[name=form]:checked").value).to.equal("link");
  });

  it("keeps what is chosen in the address, and takes it from there", async () => {
    const window = await configurator({ system: "static" });
    answer(window, "[name=ui]", "ka");
    answer(window, "[name=lang]", "hy");
    answer(window, "[name=include][value=wco]");
    answer(window, "[name=expanded][value=iom]");
    answer(window, "[name=own][value=linkColor]");
    answer(window, "input[name=linkColor]", "#aa0000");
    answer(window, "[name=gap]", "1.5");
    answer(window, "[name=level]", "4");
    answer(window, "[name=look][value=plain]");
    answer(window, "#up-icmpd");
    const [markup] = codes(window);
    expect(markup).to.include('include="frontex icmpd iom"');
    expect(markup).to.include('expanded="iom"');
    expect(markup).to.include('heading-level="4"');
    expect(markup).to.include("--ibm-partners-link-color: #aa0000");
    expect(markup).to.include("--ibm-partners-gap: 1.5rem");
    expect(markup).to.include("looks/plain.css");
    await until(() => window.location.hash.includes("include=frontex+icmpd"));
    const again = await frame({ src: window.location.href });
    expect(codes(again)[0]).to.equal(markup);
    expect(again.document.documentElement.lang).to.equal("ka");
    answer(again, "[name=own][value=linkColor]");
    expect(codes(again)[0]).not.to.include("link-color");
  });

  it("begins with colours in which the text can be read", async () => {
    const window = await configurator({ system: "static" });
    for (const { value } of window.document.querySelectorAll<HTMLInputElement>(
      "[name=own]",
    )) {
      answer(window, `[name=own][value=${value}]`);
      expect(texts(window.document.querySelectorAll(".warning")), value).to.be
        .empty;
    }
  });

  it("answers more clicks than the browser takes addresses", async () => {
    const window = await configurator({ system: "static" });
    const level = (number: number) =>
      answer(window, "[name=level]", String(number));
    for (let times = 0; times < 250; times++) level(3 + (times % 2));
    expect(codes(window)[0]).to.include('heading-level="4"');
    level(5);
    expect(codes(window)[0]).to.include('heading-level="5"');
    const kept = () => window.location.hash.includes("level=5");
    await until(kept);
    expect(kept()).to.equal(true);
  });

  it("warns of a server that a secure page shows nothing of", async () => {
    const window = await configurator({ system: "sharepoint" });
    const warnings = () =>
      texts(window.document.querySelectorAll(".answer .warning")).join();
    await choose(window, { system: "sharepoint", folder: "http://x.invalid" });
    expect(warnings()).to.match(/from x\.invalid.*begins with https:/s);
    await choose(window, { system: "sharepoint", folder: "https://x.invalid" });
    expect(warnings()).to.match(/from x\.invalid/);
    expect(warnings()).not.to.include("begins with https:");
  });

  it("keeps what no control shows for now", async () => {
    const window = await configurator({
      system: "other",
      folder: "/somewhere/",
    });
    answer(window, "[name=source][value=filtered]");
    answer(window, "[name=template][value=nobody]");
    answer(window, "[name=exclusive]");
    expect(codes(window)[0]).to.include("<section");
    answer(window, "[name=source][value=yes]");
    answer(window, "[name=files][value=me]");
    expect(codes(window)[0]).to.include("/somewhere/");
    expect(codes(window)[0]).to.include("exclusive");
    // Also in another system; a folder that nobody entered is each system's own.
    const folder = () => control(window, "input[name=folder]").value;
    answer(window, "[name=system][value=static]");
    expect(folder()).to.equal("/somewhere/");
    answer(window, "[name=folder]", "/ibm-partners/");
    answer(window, "[name=system][value=sharepoint]");
    answer(window, "[name=server][value=yes]");
    expect(folder()).to.equal("");
  });

  it("follows the browser’s language where the address names none", async () => {
    const window = await frame({ src: "/demo/configure.html" });
    const preferred = navigator.languages
      .map((tag) => tag.split("-")[0])
      .find((lang) => languages.includes(lang));
    expect(window.document.documentElement.lang).to.equal(preferred ?? "az");
  });

  it("bears wrong and old addresses", async () => {
    const window = await frame({ src: "/demo/configure.html" });
    const errors: string[] = [];
    window.addEventListener("error", ({ message }) => errors.push(message));
    for (const hash of [
      "system=none",
      "system=static&template=yes&keeps=all&form=element&open=wco&folder=%2Fibm%2F&paper=%23123456",
      "system=constructor&ui=__proto__&lang=toString&look=constructor",
      "system=wordpress&plugins=nobody&role=me&form=plugin",
      "system=drupal&format=formatBasic&form=valueOf",
      "folder=http://&system=static",
      "folder=https://[&system=joomla",
      "folder=%E0%A4%A&system=typo3",
      "level=9&gap=1e999&own=hasOwnProperty&order=wco wco&include=",
      "%%%&&&===",
      "ibm-partners-wco",
    ]) {
      const changed = next(window, "hashchange", 2000);
      window.location.hash = hash;
      await changed;
      await settled();
      expect(
        window.document.querySelectorAll("[name=system]").length,
        hash,
      ).to.equal(10);
      if (hash.includes("system=static")) {
        expect(codes(window).join(), hash).to.include("<ibm-partners");
      }
    }
    expect(errors).to.deep.equal([]);
  });

  it("is done by keyboard alone, from the question to the copied code", async () => {
    const window = await configurator({ system: "" });
    const { document } = window;
    window.focus();
    control(window, "[name=system]").focus();
    await press(" ", window);
    expect(control(window, "[name=system]:checked").value).to.equal(
      "wordpress",
    );
    await press("ArrowDown", window);
    expect(control(window, "[name=system]:checked").value).to.equal("drupal");
    for (const [question, keys] of [
      ["plugins", ["ArrowDown", "ArrowDown"]],
      ["template", [" "]],
    ] as const) {
      await press("Tab", window);
      for (const key of keys) await press(key, window);
      expect(control(window, `[name=${question}]:checked`)).not.to.equal(null);
    }
    const focused = () => document.activeElement!;
    for (
      let times = 0;
      times < 20 && !focused().matches(".code button");
      times++
    ) {
      await press("Tab", window);
      expect(focused().matches(":focus-visible, pre")).to.equal(true);
      const { outlineStyle, outlineWidth } = window.getComputedStyle(focused());
      expect([outlineStyle, outlineWidth]).to.deep.equal(["solid", "3px"]);
    }
    await press("Enter", window);
    await until(() => focused().matches(".copied"));
    expect(focused().textContent.trim()).to.match(/^Copied/);
  });

  it("is gone through by Tab in the order of its markup, the preview too, and left", async () => {
    const window = await configurator({ system: "drupal" });
    const { document } = window;
    unfold(window);
    const preview = control<HTMLIFrameElement>(window, "iframe");
    await until(
      () =>
        !!preview.contentDocument?.querySelector("ibm-partners")?.shadowRoot,
    );
    const inside = new Set<Element>();
    const last = document.createElement("button");
    document.body.append(last);
    window.focus();
    let stop: Element = document.body;
    let stops = 0;
    while (stop !== last) {
      const before = stop;
      await press(
        "Tab",
        stop === preview ? (preview.contentWindow as Page) : window,
      );
      stop = document.activeElement!;
      const list = preview.contentDocument!.activeElement!.shadowRoot;
      if (stop === preview) inside.add(list!.activeElement!);
      if (stop === before && stop === preview) continue;
      expect(
        stop.compareDocumentPosition(before) & Node.DOCUMENT_POSITION_PRECEDING,
        stop.outerHTML.slice(0, 100),
      ).not.to.equal(0);
      stops++;
    }
    expect(stops).to.be.at.least(30);
    expect(inside.size).to.equal(5);
  });

  it("confirms each copy to everybody, with its step, until something changes", async () => {
    const window = await configurator({ form: "element" });
    const [code] = codes(window);
    const written: string[] = [];
    window.navigator.clipboard.writeText = (text) => {
      written.push(text);
      return Promise.resolve();
    };
    const button = control(window, ".code .copy");
    expect(button.textContent.trim()).to.equal("Copy, step 2");
    for (const times of [1, 2]) {
      // What was announced before is announced again.
      const emptied = until(() => said(window) === "");
      button.click();
      await until(() => !!button.closest(".copied"));
      if (times > 1) await emptied;
      await until(() => said(window) !== "");
      expect(said(window)).to.equal("Copied: step 2");
    }
    expect(written).to.deep.equal([code, code]);
    // Nothing is selected where the clipboard could be written.
    expect(window.getSelection()!.toString()).to.equal("");
    expect(button.textContent.trim()).to.equal("Copied, step 2");
    const { content } = window.getComputedStyle(
      button.querySelector("span")!,
      "::before",
    );
    expect(content).to.include("✓");
    answer(window, "[name=exclusive]");
    expect(button.textContent.trim()).to.equal("Copy, step 2");
  });

  it("selects the code where the clipboard is not allowed, and only until something changes", async () => {
    const window = await configurator({ form: "element" });
    window.navigator.clipboard.writeText = () => Promise.reject(new Error());
    const copied = next(window.document, "copy", 2_000);
    answer(window, ".code .copy");
    await copied;
    await until(() => !!window.getSelection()!.toString());
    expect(window.getSelection()!.toString()).to.equal(codes(window)[0]);
    answer(window, "[name=folder]", "/elsewhere/");
    expect(window.getSelection()!.toString()).to.equal("");
  });

  it("announces the next question or how many steps an answer leads to", async () => {
    const window = await configurator({ system: "" });
    answer(window, "[name=system][value=wordpress]");
    await until(() => said(window) !== "");
    expect(said(window)).to.match(
      /once you have answered.* Who can install plugins/,
    );
    answer(window, "[name=plugins][value=nobody]");
    await until(() => said(window).includes("your role"));
    answer(window, "[name=role][value=roleAuthor]");
    await until(() => said(window).startsWith("WordPress"));
    expect(said(window)).to.equal("WordPress. Steps: 2.");
  });

  it("keeps a number out of its range, with what is allowed, and uses none", async () => {
    const window = await configurator({ form: "element" });
    const [before] = codes(window);
    unfold(window);
    const field = answer(window, "[name=nameSize]", "9");
    expect(field.value).to.equal("9");
    expect(field.getAttribute("aria-invalid")).to.equal("true");
    const described = () =>
      window.document
        .getElementById(field.getAttribute("aria-describedby")!)!
        .textContent.trim();
    expect(described()).to.equal(
      "This number is not used: enter one from 0.75 to 3.",
    );
    expect(codes(window)[0]).to.equal(before);
    await until(() => said(window) !== "");
    expect(said(window)).to.equal(described());
    answer(window, "[name=nameSize]", "2");
    expect(field.hasAttribute("aria-invalid")).to.equal(false);
    expect(described()).to.equal("From 0.75 to 3");
    expect(codes(window)[0]).to.include("--ibm-partners-name-size: 2em");
  });

  it("ties warnings to their fields and announces them when nothing changes any more", async () => {
    const window = await configurator({ form: "element" });
    const { document } = window;
    const described = (selector: string) =>
      document
        .getElementById(
          control(window, selector).getAttribute("aria-describedby")!,
        )!
        .textContent.trim();
    answer(window, "[name=folder]", "//evil.invalid/");
    expect(described("[name=folder]")).to.match(/will come from evil\.invalid/);
    await until(() => said(window).includes("evil.invalid"));
    answer(window, "[name=own][value=linkColor]");
    answer(window, "input[name=linkColor]", "#777777");
    for (const selector of ["[value=linkColor]", "input[name=linkColor]"])
      expect(described(selector)).to.match(/^Links: the contrast is/);
    await until(() => said(window).includes("Links"));
    // Only what is new.
    expect(said(window)).to.match(/^Links: the contrast is/);
  });

  it("follows each key in the folder’s field, so that nothing moves under a click", async () => {
    const window = await configurator({ system: "sharepoint", folder: "" });
    const field = control(window, "input[name=folder]");
    const box = () =>
      JSON.stringify(control(window, ".code button").getBoundingClientRect());
    window.focus();
    field.focus();
    const address = window.location.href;
    for (const key of ["c.invalid", "/", "f"]) {
      await sendKeys({ type: key });
      expect(codes(window)[0]).to.include('src="https://c.invalid/');
    }
    expect(field.value).to.equal("c.invalid/f");
    expect(window.location.href).to.equal(address);
    const before = box();
    field.blur();
    expect(field.value).to.equal("https://c.invalid/f/");
    await until(() => window.location.hash.includes("c.invalid"));
    expect(window.location.hash).to.include("c.invalid");
    expect(box()).to.equal(before);
    answer(window, ".copy");
    expect(box()).to.equal(before);
  });

  it("has a letter for the administrator that is complete, as text and as HTML", async () => {
    const window = await configurator({
      system: "drupal",
      plugins: "nobody",
      template: "admin",
      also: "ru",
    });
    const { document } = window;
    const items: ClipboardItem[] = [];
    window.navigator.clipboard.write = (all) => {
      items.push(...all);
      return Promise.resolve();
    };
    const buttons = () =>
      texts(document.querySelectorAll(".copy")).map((it) => it.trim());
    expect(buttons()).to.deep.equal(["Copy the letter", "Copy, step 1"]);
    answer(window, ".copy");
    await until(() => buttons()[0] === "Copied");
    const [item] = items;
    const as = async (type: string) => await (await item.getType(type)).text();
    const text = await as("text/plain");
    expect(text).to.match(
      /^Subject: the list “Implementing partners” on our site\s+Hello,\s+Our site[^]*makes no requests[^]*\n1\. On the site’s server[^]*\/dist\/[^]*ibm-partners\.en\.js\s+ibm-partners\.ru\.js[^]*\n2\. Add these lines[^]*mytheme[^]*Clear all caches[^]*To check: \/dist\/ibm-partners\.en\.html on our site[^]*source code of any page[^]*ibm-partners\.en\.js[^]*tell me[^]*Kind regards,$/,
    );
    expect(text).not.to.match(/Select these words|that web server|below|…|\[/);
    expect(text).to.include("stores no data about visitors");
    const html = await as("text/html");
    expect(html).to.match(/^\s*<p>Subject:[^]*<p>Hello,[^]*<ol>[^]*<pre/);
    expect(html).not.to.match(/<!--|<input|<button|undefined/);
  });

  it("has in the letter what is stored, and where the files have to be", async () => {
    const choice = { system: "typo3", files: "admin" };
    const window = await configurator({ ...choice, remember: "yes" });
    const letter = () =>
      window.document
        .querySelector(".letter")!
        .textContent.replace(/\u2060/g, "")
        .replace(/\s+/g, " ");
    expect(letter()).to.match(/create a folder named \/dist\//);
    expect(letter()).to.include("ready-made files on a server of ours:");
    expect(letter()).to.include("which texts are open");
    expect(letter()).not.to.include("stores no data");
    expect(codes(window)[0]).to.include("remember");
    // Code in one page: no other has the script.
    expect(letter()).not.to.include("any page of the site");
    answer(window, "input[name=folder]", "https://files.invalid/a/ibm/");
    expect(letter()).to.match(
      /at the address https:\/\/files\.invalid\/a\/ibm\/ \(on the server files\.invalid, in the folder \/a\/ibm\/\)/,
    );
    expect(letter()).to.match(
      /To check: https:\/\/files\.invalid\/a\/ibm\/ibm-partners\.en\.html opens/,
    );
    expect(letter()).not.to.match(/create a folder|our site opens|of ours/);
    expect(letter()).to.include(
      "ready-made files on the server files.invalid:",
    );
    expect(letter()).to.include("Use only a server that you trust.");
    // Until the server is known, the letter names no example.
    await choose(window, { system: "sharepoint", folder: "" });
    expect(letter()).to.include("To check: ibm-partners.en.html opens");
    expect(letter()).not.to.include("example.org");
  });

  it("says where menus are named, and what to do when an editor changes the code", async () => {
    const window = await configurator({ system: "other" });
    const { document } = window;
    const said = () => document.querySelector(".answer")!.textContent;
    const isChanged = () => said().includes("changed the code");
    expect(isChanged()).to.equal(true);
    answer(window, "[name=system][value=static]");
    expect(isChanged()).to.equal(false);
    await choose(window, { ui: "ro", system: "drupal" });
    expect(said()).to.match(/Meniurile și butoanele.*engleză/s);
    await choose(window, { ui: "ro", system: "bitrix" });
    expect(said()).to.match(/Meniurile și butoanele.*rusă/s);
    // A question names menus too.
    const asked = () => document.querySelector(".ask")!.textContent;
    await choose(window, { ui: "ro", system: "typo3" });
    expect(asked()).to.match(/Plain HTML.*Meniurile și butoanele.*engleză/s);
    await choose(window, { ui: "en", system: "typo3" });
    expect(asked()).not.to.include("Menus and buttons");
    await choose(window, { ui: "uk", system: "wordpress" });
    expect(said()).to.include("Плагіни › Додати новий");
    expect(said()).not.to.match(/Меню та кнопки/);
  });

  it("leads those who don’t know their system to it by its login address", async () => {
    const window = await configurator({ system: "unknown" });
    const logins = [
      ...window.document.querySelectorAll<HTMLElement>(".logins button"),
    ];
    expect(texts(logins).map((it) => it.trim())).to.include(
      "/administrator: Joomla",
    );
    window.focus();
    logins.find(({ textContent }) => textContent.includes("Joomla"))!.focus();
    await press("Enter", window);
    const chosen = control(window, "[name=system]:checked");
    expect(chosen.value).to.equal("joomla");
    // The buttons are gone, and the focus is on what they led to.
    expect(window.document.activeElement === chosen).to.equal(true);
    await until(() => said(window) !== "");
    expect(said(window)).to.match(
      /once you have answered the question\. Who can install/,
    );
  });

  it("fills in version and hash with one click, and takes them out again", async () => {
    const window = await configurator({ form: "element" });
    const [before] = codes(window);
    answer(window, "[name=pinned]");
    const folder = control(window, "[name=folder]").value;
    expect(folder).to.match(/^\/dist\/\d+\.\d+\.\d+\/$/);
    expect(codes(window)[0]).to.match(
      new RegExp(`src="${folder}ibm-partners\\.en\\.js" integrity="sha384-`),
    );
    answer(window, "[name=pinned]");
    expect(codes(window)[0]).to.equal(before);
    await choose(window, {
      form: "element",
      folder: "https://cdn.invalid/x@9.9.9/dist/",
    });
    expect(control(window, "[name=pinned]").checked).to.equal(false);
    answer(window, "[name=pinned]");
    expect(codes(window)[0]).to.match(
      /src="https:\/\/cdn\.invalid\/x\/dist\/[\d.]+\/ibm-partners[^>]*integrity/,
    );
  });

  it("breaks no line between a figure, sign or abbreviation and its suffix", async () => {
    for (const lang of ["ka", "hy", "az"]) {
      const window = await configurator({
        ui: lang,
        system: "drupal",
        plugins: "nobody",
      });
      const frame = window.frameElement as HTMLIFrameElement;
      frame.height = "2000";
      const words: Range[] = [];
      const walker = window.document.createTreeWalker(
        window.document.querySelector(".answer")!,
        NodeFilter.SHOW_TEXT,
      );
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        for (const { 0: word, index } of node.data.matchAll(
          /[A-Za-z\d%»”“>]-\u2060?[^\0-\x7f]+/gu,
        )) {
          const range = window.document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          words.push(range);
        }
      }
      expect(words.join(), lang).to.match(
        { ka: /P-.*“-/, hy: /P-.*»-/, az: /^/ }[lang]!,
      );
      for (let width = 290; width <= 1240; width += 10) {
        frame.width = String(width);
        for (const word of words) {
          const lines = new Set(
            [...word.getClientRects()]
              .filter(({ width }) => width > 0)
              .map(({ top }) => Math.round(top)),
          );
          expect(lines.size, `${lang} ${width}: ${String(word)}`).to.equal(1);
        }
      }
    }
  });

  it("says what a look needs, and where none has anything to be put on", async () => {
    const window = await configurator({ system: "umbraco", look: "large" });
    const said = () => window.document.querySelector(".answer")!.textContent;
    const { document } = window;
    expect(said()).to.match(/looks\/large\.css: into a folder “looks”/);
    answer(window, "[name=template][value=nobody]");
    expect(said()).to.not.include("looks/large.css");
    expect(document.querySelector(".pictures")).to.equal(null);
    expect(texts(document.querySelectorAll(".options .hint"))).to.include(
      "With this way of embedding, colours and sizes change nothing.",
    );
  });

  it("lists the page’s own script wherever the page is uploaded", async () => {
    const window = await screen(1280, 720, { system: "typo3" });
    await everyWay(window, (way) => {
      const [names] = window.document.querySelectorAll(".answer .files");
      const text = names?.textContent ?? "";
      expect(text.includes("-frame.js"), way).to.equal(text.includes(".html"));
    });
  });

  it("breaks no word below the pictures of looks on a phone", async () => {
    for (const ui of languages) {
      const window = await screen(360, 740, { ui, system: "static" });
      unfold(window);
      for (const width of [320, 360, 412]) {
        (window.frameElement as HTMLIFrameElement).width = String(width);
        for (const label of window.document.querySelectorAll(".picture span")) {
          const text = [...label.childNodes].find(
            (node): node is Text =>
              node instanceof window.Text && !!node.data.trim(),
          )!;
          for (const { 0: word, index } of text.data.matchAll(/\S+/g)) {
            const range = window.document.createRange();
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            expect(
              range.getClientRects(),
              `${ui} ${width} ${word}`,
            ).to.have.length(1);
          }
        }
      }
      removeFrames();
    }
  });

  it("goes to the next question, then to the steps, on a phone", async () => {
    const window = await screen(360, 740, { system: "" });
    const { document } = window;
    const top = (selector: string) =>
      document.querySelector(selector)!.getBoundingClientRect().top;
    const goesTo = async (selector: string, from: number, to: number) => {
      const isThere = () => top(selector) >= from && top(selector) <= to;
      for (let times = 0; times < 10 && !isThere(); times++)
        await until(isThere);
      expect(top(selector), selector).to.be.within(from, to);
    };
    answer(window, "[name=system][value=static]");
    await goesTo("#steps", 0, 40);
    window.scrollTo({ top: 0, behavior: "instant" });
    answer(window, "[name=system][value=joomla]");
    await goesTo(".ask fieldset + fieldset", 0, 740);
    // The answer that holds already is an answer too.
    answer(window, "[name=plugins][value=me]");
    await goesTo("#steps", 0, 40);
  });

  it("says of every code for one language that another has its own", async () => {
    for (const system of ["wordpress", "joomla", "drupal", "static"]) {
      const { document } = await configurator({ system, plugins: "me" });
      const steps = document.querySelector(".steps")!.textContent;
      expect(steps, system).to.include("For a page in another language");
    }
  });

  it("warns of contrasts that are too low, as WCAG counts them", async () => {
    const window = await configurator();
    const warned = () =>
      texts(window.document.querySelectorAll(".preview .warning")).map((it) =>
        it.trim(),
      );
    expect(warned()).to.deep.equal([]);
    await choose(window, { nameColor: "#777777" });
    expect(warned()[0]).to.match(/^Names: .*\b4\.4:1.*\b4\.5:1/);
    await choose(window, { linkColor: "#767676", markerColor: "#767676" });
    expect(warned()).to.deep.equal([]);
    await choose(window, { linkColor: "#777777", borderColor: "#959595" });
    expect(warned()).to.have.length(2);
    expect(warned()[0]).to.match(/^Links: .*\b4\.4:1.*\b4\.5:1/);
    expect(warned()[1]).to.match(/^Borders: .*\b2\.9:1.*\b3:1/);
    await choose(window, { background: "#ffffff" });
    expect(warned()).to.deep.equal([]);
    answer(window, "[name=on][value=onDark]");
    expect(warned()[0]).to.match(/^Text: /);
  });

  it("shows the list in one preview, on a page, a phone and a dark page", async () => {
    const window = await configurator({
      form: "script",
      include: "wco iom",
      exclusive: "yes",
    });
    const { document } = window;
    for (const on of ["onPage", "onPhone", "onDark"]) {
      answer(window, `[name=on][value=${on}]`);
      const frames = [...document.querySelectorAll("iframe")];
      expect(frames).to.have.length(1);
      const [preview] = frames;
      const scheme = () => {
        const body = preview.contentDocument?.querySelector("body");
        return (
          body && preview.contentWindow!.getComputedStyle(body).colorScheme
        );
      };
      await until(
        () =>
          scheme() === (on === "onDark" ? "dark" : "light") &&
          !!preview.contentDocument!.querySelector("ibm-partners")?.shadowRoot,
      );
      const { body } = preview.contentDocument!;
      const widget = body.querySelector("ibm-partners")!;
      await widget.ready;
      expect(opened(widget)).to.have.length(2);
      expect(all(widget, "[part=toggle-all]")).to.have.length(0);
      if (on === "onPhone") expect(preview.clientWidth).to.equal(320);
      expect(scheme()).to.equal(on === "onDark" ? "dark" : "light");
    }
  });

  it("orders partners by key, and keeps the focus", async () => {
    const window = await configurator({ form: "element" });
    control(window, "#list").setAttribute("open", "");
    const focused = () => window.document.activeElement!.id;
    window.focus();
    control(window, "#down-frontex").focus();
    await press("Enter", window);
    expect(focused()).to.equal("down-frontex");
    await until(() => said(window) !== "");
    expect(said(window)).to.equal("Frontex: place 2");
    await press(" ", window);
    await press("Enter", window);
    expect(focused()).to.equal("up-frontex");
    const preview = window.document.querySelector("iframe")!;
    await next(preview, "load");
    const widget = preview.contentDocument!.querySelector("ibm-partners")!;
    await widget.ready;
    expect(widget.include).to.deep.equal(["wco", "iom", "icmpd", "frontex"]);
    expect(names(widget).at(-1)).to.equal("Frontex");
    expect(one(widget, "[part=base]").lang).to.equal("en");
    expect(ids).to.have.length(4);
  });

  it("keeps borders and focus in forced colours", async function () {
    const window = await screen(800, 600, { system: "drupal" });
    await prefer(this, { "forced-colors": "active" });
    try {
      const tile = control(window, ".systems .check");
      const button = control(window, ".copy");
      for (const element of [tile, button]) {
        const { borderTopWidth, borderTopColor, backgroundColor } =
          window.getComputedStyle(element);
        expect(borderTopWidth).not.to.equal("0px");
        expect(borderTopColor).not.to.equal(backgroundColor);
      }
      window.focus();
      button.focus();
      await sendKeys({ press: "Shift" });
      expect(window.getComputedStyle(button).outlineStyle).to.equal("solid");
    } finally {
      await prefer(this, { "forced-colors": "" });
    }
  });

  it("prints the steps with all of their code, and nothing else", async function () {
    const { text } = await command<{ text: string }>(this, "print", {
      address: new URL(
        "/demo/configure.html#ui=en&system=drupal&plugins=nobody&template=me",
        location.href,
      ).href,
    });
    expect(text).to.match(/What to do: Drupal/);
    expect(text).to.match(/mytheme\.libraries\.yml/);
    expect(text).to.match(/the partners’ names/);
    expect(text).not.to.match(/What is your site made with/);
    expect(text).not.to.match(/Preview|Copy/);
  });
});
