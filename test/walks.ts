import { executeServerCommand } from "@web/test-runner-commands";
import { expect } from "chai";
import {
  file,
  frame,
  press,
  removeFrames,
  served,
  type IbmPartners,
} from "./helpers.js";
import {
  itemsOf,
  meaningOf,
  Model,
  partners,
  type Attributes,
} from "./model.js";

/*
 * Walks: a page with a list in some form and with some options, and steps that
 * happen there one after another. After each, all that the list says is what
 * the model says. A step's code runs in the page, so that a walk that fails can
 * be written down as a page that shows it.
 */

export interface Step {
  code: string;
  /** What it does to the model; it is rendered afterwards. */
  change: (model: Model, walk: Walk) => void;
}

type Choice = Record<string, string>;

export interface Walk {
  choice: Choice;
  steps: string[];
  /** Libraries that the page loads before the list's script. */
  libraries?: string[];
}

/** The page that a walk takes place in, and its scripts. */
interface WalkPage extends Window {
  record: { events: string[]; said: string[]; errors: string[] };
  list(): IbmPartners | null;
  partner(id: string): HTMLElement | undefined;
  source(): Element | null;
  addSurroundings(): void;
  task(): Promise<void>;
  key(key: string): Promise<void>;
  paper(): Promise<void>;
}

const set = (attribute: string, value: string | null): Step => ({
  code:
    value === null
      ? `list().removeAttribute("${attribute}")`
      : `list().setAttribute("${attribute}", "${value}")`,
  change: ({ attributes }) => (attributes[attribute] = value),
});

const call = (code: string, change: (model: Model) => void): Step => ({
  code: `list().${code}`,
  change,
});

/** Removes what asks for the list, and puts it back: an element stays what it is, a link or script gets a new list. */
export const isElementOwn = ({ choice }: Walk): boolean =>
  choice.form !== "link" && choice.form !== "script";

/** Another element takes the list's place. */
export const startAgain = (model: Model, walk: Walk): void => {
  model.attributes = attributesOf(walk);
  model.start();
  if (model.hash) {
    model.follow(model.hash);
    model.focus = [];
    model.mayArrive = true;
  }
};

/** A listener that changes more, for one event. */
const listening = (id: string, more: string) =>
  `const listener = () => { ${more} };
   addEventListener("ibm-partners-toggle", listener, { once: true });
   press(nameOf("${id}"));
   await list().updateComplete;
   removeEventListener("ibm-partners-toggle", listener);`;

const listened = (
  model: Model,
  id: string,
  more: (model: Model) => void,
): void => {
  const { length } = model.events;
  model.toggle(id);
  model.render();
  if (model.events.length > length) more(model);
};

const change = (
  model: Model,
  changes: Record<string, string | null>,
): unknown => Object.assign(model.attributes, changes);

export const steps: Record<string, Step> = {
  ...Object.fromEntries(
    partners.map((id) => [
      `click on ${id}`,
      {
        code: `press(nameOf("${id}"))`,
        change: (model: Model) => model.toggle(id),
      },
    ]),
  ),
  "Enter on wco": {
    code: `if (nameOf("wco")) { nameOf("wco").focus(); await key("Enter"); }`,
    change: (model) => model.toggle("wco"),
  },
  "Space on iom": {
    code: `if (nameOf("iom")) { nameOf("iom").focus(); await key(" "); }`,
    change: (model) => model.toggle("iom"),
  },
  "found in the page": {
    code: `partner("icmpd")?.querySelector("[hidden]")?.dispatchEvent(new CustomEvent("beforematch", { bubbles: true }))`,
    change: (model) => {
      if (model.view().include.includes("icmpd")) model.expand("icmpd");
    },
  },
  "button for all": {
    code: "press(toggleAll())",
    change: (model) => model.toggleAll(),
  },
  "expanded=iom wco": set("expanded", "iom wco"),
  "expanded=all": set("expanded", "all"),
  "expanded=nato icmpd": set("expanded", "nato icmpd"),
  "no expanded": set("expanded", null),
  "property expanded: array": call(
    'expanded = ["icmpd", "frontex"]',
    (model) => (model.expanded = ["icmpd", "frontex"]),
  ),
  "property expanded: string": call('expanded = "wco,iom"', (model) =>
    change(model, { expanded: "wco,iom" }),
  ),
  "property expanded: null": call("expanded = null", (model) =>
    change(model, { expanded: null }),
  ),
  "property expanded: none": call("expanded = []", (model) =>
    change(model, { expanded: null }),
  ),
  "property expanded: empty": call('expanded = ""', (model) =>
    change(model, { expanded: null }),
  ),
  "property include": call('include = ["wco", "icmpd", "frontex"]', (model) =>
    change(model, { include: "wco icmpd frontex" }),
  ),
  "include=iom,wco": set("include", "iom,wco"),
  "include=icmpd": set("include", "icmpd"),
  "include=(nothing)": set("include", ""),
  "no include": set("include", null),
  exclusive: call("exclusive = true", (model) =>
    change(model, { exclusive: "" }),
  ),
  "exclusive=false": set("exclusive", "false"),
  "not exclusive": call("exclusive = false", (model) =>
    change(model, { exclusive: null }),
  ),
  "lang=ru-UA": set("lang", "ru-UA"),
  "lang=xx": set("lang", "xx"),
  "no lang": set("lang", null),
  "page in Russian": {
    code: 'document.documentElement.lang = "ru"',
    change: (model) => (model.pageLang = "ru"),
  },
  "page in Azerbaijani": {
    code: 'document.documentElement.lang = "az"',
    change: (model) => (model.pageLang = "az"),
  },
  "property headingLevel": call("headingLevel = 5", (model) =>
    change(model, { "heading-level": "5" }),
  ),
  "heading-level=0": set("heading-level", "0"),
  "no heading-level": set("heading-level", null),
  "no heading": call("noHeading = true", (model) =>
    change(model, { "no-heading": "" }),
  ),
  heading: set("no-heading", null),
  remember: set("remember", ""),
  "do not remember": call("remember = false", (model) =>
    change(model, { remember: null }),
  ),
  expandAll: call("expandAll()", (model) => model.expandAll()),
  collapseAll: call("collapseAll()", (model) => (model.expanded = [])),
  "expand(wco)": call('expand("wco")', (model) => model.expand("wco")),
  "collapse(iom)": call('collapse("iom")', (model) => model.collapse("iom")),
  "focus()": call("focus()", (model) => {
    model.focus = [`name ${model.view().include[0]}`];
  }),
  "writing in a field": {
    code: 'document.getElementById("field").focus()',
    change: (model) => (model.focus = ["field"]),
  },
  "focus on a panel's link": {
    code: 'partner("wco")?.querySelector("[part=link]").focus()',
    change: (model) => {
      if (model.view().expanded.includes("wco")) model.focus = ["link wco"];
    },
  },
  "deep link by click": {
    code: 'await deepLink("wco")',
    change: (model) => {
      model.hash = "wco";
      model.focus = ["deep"];
      model.follow("wco");
    },
  },
  "deep link by address": {
    code: 'await address("iom")',
    change: (model) => {
      // The link that was followed before may count as a place where the visitor has gone.
      const before = model.focus.filter((place) => place === "deep");
      if (model.hash !== "iom") model.follow("iom");
      model.hash = "iom";
      if (model.focus.length) model.focus.push(...before);
    },
  },
  "deep link by Back": {
    // `hashchange` comes last, when the entry of the history has changed.
    code: `const arrival = () => new Promise((resolve) => addEventListener("hashchange", resolve, { once: true }));
      const there = arrival();
      location.hash = "nowhere";
      await there;
      const back = arrival();
      history.back();
      await back;
      await frames();`,
    change: (model) => model.goBack(),
  },
  "several changes at once": {
    code: `const it = list(); it.expanded = ["wco", "iom"]; it.include = ["iom", "wco"]; it.exclusive = true; it.collapse("iom"); it.expand("wco");`,
    change: (model) => {
      change(model, {
        expanded: "wco iom",
        include: "iom wco",
        exclusive: "",
      });
      model.collapse("iom");
      model.expand("wco");
    },
  },
  "there and back at once": {
    code: `const it = list(); const { expanded } = it; it.expandAll(); it.expanded = expanded;`,
    change: (model) => {
      model.expanded = model.view().expanded;
    },
  },
  "listener that changes more": {
    code: listening(
      "frontex",
      `list().expand("iom"); list().collapse("frontex");`,
    ),
    change: (model) =>
      listened(model, "frontex", () => {
        model.expand("iom");
        model.collapse("frontex");
      }),
  },
  "listener that follows a deep link": {
    code: listening("wco", `void deepLink("iom");`) + "await frames();",
    change: (model) =>
      listened(model, "wco", () => {
        model.hash = "iom";
        model.focus = ["deep"];
        model.follow("iom");
      }),
  },
  move: {
    code: 'document.getElementById("elsewhere").append(source())',
    change: (model) => model.loseFocus(),
  },
  "removal and return": {
    code: `const it = source(); const place = it.parentNode; it.remove(); await task(); place.append(it); await frames();`,
    change: (model, walk) => {
      model.loseFocus();
      if (!isElementOwn(walk)) startAgain(model, walk);
    },
  },
  "removal of the list alone": {
    code: `const it = list(); const place = it.parentNode; it.remove(); if (source() === null) place.append(it);`,
    change: (model) => model.loseFocus(),
  },
  print: {
    code: "await paper()",
    // The button for all is not on paper.
    change: ({ focus }) => {
      if (focus[0] === "all") focus.push("body");
    },
  },
};

/** What a walk starts from; the first is the default. */
const factors: Record<string, string[]> = {
  form: ["element", "full", "link", "script", "page", "module", "server"],
  include: ["-", "wco iom", "icmpd,frontex,wco", "iom", "nato", ""],
  expanded: ["-", "iom wco", "all", "frontex,icmpd", "nato wco", "icmpd", ""],
  exclusive: ["-", "", "false"],
  "heading-level": ["-", "1", "4", "9", "x"],
  "no-heading": ["-", ""],
  remember: ["-", ""],
  lang: ["-", "ru", "ru-UA"],
  id: ["-", "partners"],
  /** What an earlier page of the visit stored. */
  stored: ["-", "iom", ""],
  /** The names that the visitor activates before the script comes. */
  early: ["-", "iom", "wco icmpd"],
  hash: ["-", "iom"],
};

const given = (value: string): string | null => (value === "-" ? null : value);

/** Leaves out what a form does not have. */
const possible = ({ choice, steps }: Walk): Walk => {
  const { form, lang } = choice;
  const has = (names: string, ...forms: string[]) =>
    Object.fromEntries(
      names
        .split(" ")
        .map((it) => [it, forms.includes(form) ? choice[it] : "-"]),
    );
  // What an author writes into a server's template stands in its page.
  return {
    steps,
    choice: {
      ...choice,
      ...has("id", "element", "full", "module", "server"),
      lang: form === "page" ? "-" : form === "link" ? lang.slice(0, 2) : lang,
      early: form === "full" || form === "server" ? choice.early : "-",
    },
  };
};

const optionNames = [
  "include",
  "expanded",
  "exclusive",
  "heading-level",
  "no-heading",
  "remember",
];

const optionsOf = ({ choice }: Walk): [string, string][] =>
  optionNames
    .map((name): [string, string] => [name, choice[name]])
    .filter(([, value]) => value !== "-");

/** The element's attributes when the walk starts. */
export const attributesOf = (walk: Walk): Attributes => {
  const { form, lang } = walk.choice;
  const own = form === "link" || form === "script" || form === "page";
  const attributes: Attributes = {
    lang: given(lang) ?? (own ? "az" : null),
    ...Object.fromEntries(optionsOf(walk)),
  };
  if (form === "page") attributes["heading-level"] ??= "1";
  return attributes;
};

/** What the visitor leaves of the text that shows before the script comes: the browser itself opens and closes, with `exclusive` one at a time. */
const textLeft = (walk: Walk) => {
  const { form, early } = walk.choice;
  const { include, expanded, exclusive } = meaningOf(attributesOf(walk));
  const text = { full: partners, server: include }[form] ?? [];
  let open = expanded;
  let focus = ["body"];
  for (const id of itemsOf(given(early))) {
    if (!text.includes(id)) continue;
    const others = exclusive ? [] : open.filter((other) => other !== id);
    open = open.includes(id) ? others : [...others, id];
    // What the list does not show can't keep the focus.
    focus = include.includes(id) ? [`name ${id}`] : [];
  }
  const left = text.map((id): [string, boolean] => [id, open.includes(id)]);
  return { left: Object.fromEntries(left), focus };
};

const modelOf = (walk: Walk): Model => {
  const { form, stored, hash } = walk.choice;
  const initial = attributesOf(walk);
  const { left, focus } = textLeft(walk);
  const model = new Model(
    initial,
    given(stored),
    left,
    form === "page" ? ["az"] : undefined,
    form === "page",
  );
  if (form === "full") model.targets = partners;
  model.focus = focus;
  if (hash !== "-") {
    model.hash = hash;
    model.follow(hash);
  }
  return model;
};

const written = (attributes: [string, string | null][]): string =>
  attributes
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join("");

const scriptTag = (lang: string, attributes = " defer") =>
  `<script src="/dist/ibm-partners.${lang}.js"${attributes}></script>`;

const fullSnippet = (await (await fetch("/dist/snippets/az/full.html")).text())
  .replace(/^<script.*\n/, "")
  .replace(/<ibm-partners[^>]*>/, "<ibm-partners>");

const startCode = ({ choice: { early, form, lang } }: Walk): string => {
  // With another language first, the element would say that its own is not there.
  const languages = lang === "-" ? ["az", "ru"] : ["ru", "az"];
  const scripts =
    form === "server"
      ? [{ type: "module", src: "/dist/ibm-partners.js" }]
      : languages.map((lang) => ({ src: `/dist/ibm-partners.${lang}.js` }));
  return `const root = list().shadowRoot ?? list();
    for (const id of ${JSON.stringify(itemsOf(given(early)))}) {
      const name = root.querySelector(\`details[id$="-\${id}"] summary\`);
      name?.focus();
      if (name) await key("Enter");
    }
    for (const properties of ${JSON.stringify(scripts)}) {
      const script = Object.assign(document.createElement("script"), properties);
      script.src = new URL(properties.src, "${location.origin}");
      const loaded = new Promise((resolve) => (script.onload = resolve));
      document.head.append(script);
      await loaded;
    }`;
};

/** The page of a walk: its address, or what is written in it; and what happens there first. */
const pageOf = (walk: Walk) => {
  const { form, lang, id } = walk.choice;
  const options = optionsOf(walk);
  const attributes = written([
    ["id", given(id)],
    ...Object.entries(attributesOf(walk)),
  ]);
  const query = new URLSearchParams(options);
  const head = '<script src="/test/pages/walk.js"></script>';
  const short = `<ibm-partners${attributes}><a href="/dist/ibm-partners.az.html">İcraçılar</a></ibm-partners>`;
  const style = "<style>:root{--ibm-partners-duration:0s}</style>";
  const both = scriptTag("az") + scriptTag("ru");
  const libraries = (walk.libraries ?? []).map(
    (src) => `<script src="${src}" defer></script>`,
  );
  const inPage = (body: string, scripts: string) => ({
    body: `<main>${body}</main><template id="markup">${body}</template>`,
    head: head + style + libraries.join("") + scripts,
    start: "",
  });
  if (form === "element") return inPage(short, both);
  if (form === "full") {
    // As the configurator writes it.
    const { expanded, exclusive } = meaningOf(attributesOf(walk));
    const text = fullSnippet.replace(
      /<details id="ibm-partners-(\w+)"/g,
      (details, id: string) =>
        details +
        (expanded.includes(id) ? " open" : "") +
        (exclusive ? ' name="ibm-partners"' : ""),
    );
    return {
      ...inPage(
        text.replace("<ibm-partners", `<ibm-partners${attributes}`),
        "",
      ),
      start: startCode(walk),
    };
  }
  const language = given(lang) ?? "az";
  if (form === "link")
    return inPage(
      `<p><a href="/dist/ibm-partners.${language}.html?embed&amp;${query.toString().replaceAll("&", "&amp;")}">İcraçılar</a></p>`,
      both,
    );
  if (form === "script")
    return inPage(
      scriptTag(
        "az",
        ` defer data-ibm-partners="${language}"${written(options.map(([name, value]) => [`data-${name}`, value]))}`,
      ),
      scriptTag("ru"),
    );
  if (form === "module")
    return inPage(
      short,
      '<script type="module" src="/dist/ibm-partners.js"></script>',
    );
  if (form === "server")
    return {
      address: `/ssr?${new URLSearchParams({ attributes }).toString()}`,
      start: startCode(walk),
    };
  query.set("--ibm-partners-duration", "0s");
  return {
    address: `/dist/ibm-partners.az.html?${query.toString()}`,
    start: "",
  };
};

/** A page that shows a walk, to be opened on the tests' server (`npx wtr --manual`, or `npm start`). */
export const replayPage = (walk: Walk): string => {
  const { choice } = walk;
  const content = pageOf(walk);
  const codes = JSON.stringify(
    [content.start, ...walk.steps.map((name) => steps[name].code)],
    null,
    1,
  ).replaceAll("</", "<\\/");
  const prepare = `sessionStorage.clear();
    ${choice.stored === "-" ? "" : `sessionStorage.setItem("ibm-partners:${given(choice.id) ?? ""}", "${choice.stored}");`}`;
  const hash =
    choice.hash === "-"
      ? ""
      : `#${given(choice.id) ?? "ibm-partners"}-${choice.hash}`;
  const doctype = `<!doctype html><html lang="az"><head><meta charset="utf-8"><title>Walk</title>`;
  return "address" in content
    ? `${doctype}<script src="/test/pages/walk.js"></script></head><body>
<script>${prepare}
const start = async (page) => {
  const script = page.document.createElement("script");
  script.src = "/test/pages/walk.js";
  const loaded = new Promise((resolve) => (script.onload = resolve));
  page.document.head.append(script);
  await loaded;
  page.addSurroundings();
  replay(${codes}, page);
};</script>
<iframe src="${content.address}${hash}" width="800" height="600" onload="start(this.contentWindow)"></iframe>
</body></html>`
    : `${doctype}<script>${prepare} if ("${hash}") location.hash = "${hash}";</script>
${content.head}</head><body>
${content.body}
<script type="module">
addSurroundings();
replay(${codes});
</script></body></html>`;
};

/** Names, title and labels as the translations have them. */
const readTexts = async () => {
  const xml = await (await fetch("/src/content/ru.xlf")).text();
  const units = new DOMParser()
    .parseFromString(xml, "text/xml")
    .querySelectorAll("trans-unit");
  const texts: Record<string, Record<string, string>> = { az: {}, ru: {} };
  for (const unit of units) {
    texts.az[unit.id] = unit.querySelector("source")!.textContent;
    texts.ru[unit.id] = unit.querySelector("target")!.textContent;
  }
  return texts;
};
const texts = await readTexts();

/** What the list must show and say. */
const wanted = (model: Model) => {
  const { include, expanded, exclusive, level, heading, remember, lang } =
    model.view();
  const text = texts[lang];
  return {
    lists: 1,
    lang,
    heading: heading ? `H${level} ${text.title}` : "",
    button: model.hasButton
      ? model.isAllExpanded
        ? `${text["collapse-all"]} true`
        : `${text["expand-all"]} false`
      : "",
    partners: include.map(
      (id) =>
        `H${level + 1} ${text[`${id}.name`]} ${expanded.includes(id) ? "true expanded visible" : "false"}`,
    ),
    properties: {
      include,
      expanded,
      exclusive,
      level,
      noHeading: !heading,
      remember,
    },
    attribute:
      model.attributes.expanded == null
        ? null
        : itemsOf(model.attributes.expanded),
    events: model.events,
    said: [...model.warnings].sort(),
    errors: [] as string[],
    shownLinks: 0,
    isInPlace: true,
    stored: model.stored === null ? null : itemsOf(model.stored),
  };
};

/** Where the focus is; nowhere while it is on what no longer shows, which is about to lose it. */
const focusIn = ({ document }: WalkPage): string | undefined => {
  const active = document.activeElement;
  if (!active?.checkVisibility()) return undefined;
  const inner = active.shadowRoot?.activeElement;
  const item = inner?.closest("li");
  const id = item
    ?.querySelector("slot:not([name$=target])")
    ?.getAttribute("name");
  if (inner?.matches("[part=toggle-all]")) return "all";
  if (item) return `${inner!.matches("[part=link]") ? "link" : "name"} ${id}`;
  return active.id || active.localName;
};

/** What it shows and says. */
const seen = (page: WalkPage, { choice }: Walk): ReturnType<typeof wanted> => {
  const { document, record } = page;
  const lists = document.querySelectorAll("ibm-partners");
  const list = lists[0];
  const root = list?.shadowRoot;
  const query = (selector: string) =>
    root?.querySelector<HTMLElement>(selector);
  const button = query("[part=toggle-all]");
  const heading = query("[part=heading]");
  const stored = page.sessionStorage.getItem(
    `ibm-partners:${given(choice.id) ?? ""}`,
  );
  const attribute = list?.getAttribute("expanded");
  return {
    lists: lists.length,
    lang: query("[part=base]")?.lang ?? "",
    heading: heading ? `${heading.tagName} ${heading.textContent}` : "",
    button: button ? `${button.textContent.trim()} ${button.ariaExpanded}` : "",
    partners: [...(root?.querySelectorAll("[part~=partner]") ?? [])].map(
      (item) => {
        const name = item.querySelector("[part~=name]")!;
        const summary = item.querySelector("[part~=summary]")!;
        const panel = item.querySelector("[part=panel]")!;
        return [
          name.closest("h1,h2,h3,h4,h5,h6")?.tagName,
          name.textContent,
          summary.getAttribute("aria-expanded"),
          ...(summary.matches("[part~=expanded]") &&
          item.matches("[part~=expanded]")
            ? ["expanded"]
            : []),
          ...(panel.children[0].checkVisibility() ? ["visible"] : []),
        ].join(" ");
      },
    ),
    properties: {
      include: list?.include,
      expanded: list?.expanded,
      exclusive: list?.exclusive,
      level: list?.headingLevel,
      noHeading: list?.noHeading,
      remember: list?.remember,
    },
    attribute: attribute == null ? null : itemsOf(attribute),
    events: record.events,
    said: record.said
      .map((text) =>
        text
          .replace(/^<ibm-partners> ([\w-]+="[^"]*").*allowed.*/, "$1")
          .replace(/.*load ibm-partners\.(\w+)\.js.*/, "load $1"),
      )
      .sort(),
    errors: record.errors,
    shownLinks: [...document.querySelectorAll('a[href*="embed"]')].filter(
      (link) => link.checkVisibility(),
    ).length,
    // Right after the link or script that asks for it.
    isInPlace:
      page.source() === list || page.source()?.nextElementSibling === list,
    stored: stored === null ? null : itemsOf(stored),
  };
};

/** Runs code as a page's own, also where its policy forbids `eval` there. */
const run = (page: WalkPage, code: string): Promise<void> => {
  const body = `with (page) return (async () => { ${code} })();`;
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- a walk that fails is printed with the same code
  const call = new Function("page", body) as (page: WalkPage) => Promise<void>;
  return call(page);
};

/** How long the list may take to agree, in milliseconds. */
const patience = 2_000;

/** Waits until the list and the model agree; says what does not. */
const agree = async (
  page: WalkPage,
  model: Model,
  walk: Walk,
): Promise<void> => {
  const deadline = performance.now() + patience;
  const want = wanted(model);
  for (;;) {
    const focus = focusIn(page);
    const isFocused =
      !model.focus.length || (!!focus && model.focus.includes(focus));
    const differs = JSON.stringify(seen(page, walk)) !== JSON.stringify(want);
    if (isFocused && !differs) {
      if (focus && (model.focus.length || !model.mayArrive))
        model.focus = [focus];
      model.events = [];
      page.record.events = [];
      return;
    }
    if (performance.now() > deadline) {
      if (differs) expect(seen(page, walk)).to.deep.equal(want);
      expect(focus, "the focus").to.be.oneOf(model.focus);
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};

/** Everything is on paper, as far as the driver can print. */
const paper = async (page: WalkPage): Promise<void> => {
  if (navigator.userAgent.includes("Chrome/109.")) return;
  const emulate = (media: string) =>
    executeServerCommand<{ unsupported?: true }, object>("devtools", {
      method: "Emulation.setEmulatedMedia",
      params: { media },
    });
  const { unsupported } = await emulate("print");
  if (!unsupported)
    for (const panel of page
      .list()!
      .shadowRoot!.querySelectorAll("[part=panel]"))
      if (!panel.children[0].checkVisibility())
        page.record.errors.push(
          `not on paper: ${panel.textContent.slice(0, 20)}`,
        );
  await emulate("");
};

const open = async (walk: Walk): Promise<WalkPage> => {
  removeFrames();
  const { id, stored, hash } = walk.choice;
  sessionStorage.clear();
  if (stored !== "-")
    sessionStorage.setItem(`ibm-partners:${given(id) ?? ""}`, stored);
  const fragment =
    hash === "-" ? "" : `#${given(id) ?? "ibm-partners"}-${hash}`;
  const content = pageOf(walk);
  const src =
    "address" in content
      ? content.address
      : walk.libraries
        ? served(content.body, content.head).src
        : file(content.body, content.head).src;
  const page = (await frame({ src: src + fragment })) as unknown as WalkPage;
  const { document } = page;
  if ("address" in content) {
    const script = document.createElement("script");
    script.src = "/test/pages/walk.js";
    const loaded = new Promise((resolve) => (script.onload = resolve));
    document.head.append(script);
    await loaded;
    if (walk.choice.form === "server")
      document.documentElement.style.setProperty(
        "--ibm-partners-duration",
        "0s",
      );
  } else URL.revokeObjectURL(src);
  page.addSurroundings();
  await page.task();
  page.key = (key) => press(key, page as unknown as typeof globalThis);
  page.paper = () => paper(page);
  await run(page, `${content.start}; if (location.hash) await frames();`);
  return page;
};

/** How many steps have been made. */
export let stepsMade = 0;

const walkThrough = async (walk: Walk): Promise<void> => {
  const page = await open(walk);
  const model = modelOf(walk);
  // What its script did before this could listen.
  if (walk.choice.form === "page") {
    model.events = page.record.events = [];
    page.record.said = [...model.warnings]
      .filter((it) => !it.startsWith("load"))
      .map((it) => `<ibm-partners> ${it} allowed`);
  }
  try {
    await agree(page, model, walk);
    for (const name of walk.steps) {
      const { code, change } = steps[name];
      stepsMade++;
      await run(page, code);
      change(model, walk);
      model.render();
      await page.task();
      await page.list()?.updateComplete;
      await page.task();
      await agree(page, model, walk).catch((error: Error) => {
        error.message = `after “${name}”: ${error.message}`;
        throw error;
      });
    }
  } finally {
    removeFrames();
  }
};

export const failureOf = async (walk: Walk): Promise<Error | undefined> => {
  try {
    await walkThrough(walk);
    return undefined;
  } catch (error) {
    return error as Error;
  }
};

/** The walk without what it fails without, too, as far as can be found in half a minute. */
const shorten = async (walk: Walk): Promise<Walk> => {
  let shortest = walk;
  const deadline = performance.now() + 30_000;
  const attempt = async (shorter: Walk) => {
    if (performance.now() < deadline && (await failureOf(shorter)))
      shortest = shorter;
  };
  for (let index = walk.steps.length - 1; index >= 0; index--)
    await attempt({
      ...shortest,
      steps: shortest.steps.filter((_, other) => other !== index),
    });
  for (const [name, [standard]] of Object.entries(factors))
    if (name !== "form" && shortest.choice[name] !== standard)
      await attempt({
        ...shortest,
        choice: { ...shortest.choice, [name]: standard },
      });
  return shortest;
};

/** Takes a walk; if it fails, throws a page that shows the shortest one that does. */
export const take = async (walk: Walk): Promise<void> => {
  const failure = await failureOf(walk);
  if (!failure) return;
  const shortest = await shorten(walk);
  const error = (await failureOf(shortest)) ?? failure;
  error.message += `\n${replayPage(shortest)}\n`;
  throw error;
};

/** Numbers from 0 to 1 that are the same for each seed (mulberry32). */
const random = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let bits = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
  return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
};

type Random = ReturnType<typeof random>;

const pick = <Item>(items: Item[], next: Random): Item =>
  items[Math.floor(next() * items.length)];

const createWalk = (next: Random, length: number): Walk => ({
  choice: Object.fromEntries(
    Object.entries(factors).map(([name, values]) => [name, pick(values, next)]),
  ),
  steps: Array.from({ length }, () => pick(Object.keys(steps), next)),
});

/** Walks that begin with a seed. */
export const walksFrom = (
  seed: number,
  count: number,
  length: number,
  choice: Choice = {},
): Walk[] => {
  const next = random(seed);
  return Array.from({ length: count }, () => {
    const walk = createWalk(next, length);
    return possible({ ...walk, choice: { ...walk.choice, ...choice } });
  });
};

/** All pairs of a form, an option's value and an action that are in a walk. */
const pairsOf = ({ choice, steps }: Walk): string[] => {
  const values = Object.entries(choice).map((entry) => entry.join("="));
  return values.flatMap((value, index) => [
    ...values.slice(index + 1).map((other) => `${value} & ${other}`),
    ...steps.map((step) => `${value} & ${step}`),
  ]);
};

const allPairs = (): Set<string> => {
  const names = Object.keys(factors);
  return new Set(
    names.flatMap((name, index) =>
      factors[name].flatMap((value) => [
        ...names
          .slice(index + 1)
          .flatMap((other) =>
            factors[other].map((it) => `${name}=${value} & ${other}=${it}`),
          ),
        ...Object.keys(steps).map((step) => `${name}=${value} & ${step}`),
      ]),
    ),
  );
};

/** Few walks that have each pair once at least: of some walks always the one with most that are missing. */
export const pairwise = (seed: number, length: number): Walk[] => {
  const next = random(seed);
  const missing = allPairs();
  const walks: Walk[] = [];
  while (missing.size) {
    const news = (walk: Walk) =>
      new Set(pairsOf(walk).filter((pair) => missing.has(pair))).size;
    const [left, right] = [...missing][0].split(" & ");
    const candidates = Array.from({ length: 60 }, () => {
      const walk = createWalk(next, length);
      const [name, value] = left.split("=");
      walk.choice[name] = value;
      if (right in steps) walk.steps[0] = right;
      else walk.choice[right.split("=")[0]] = right.split("=")[1];
      return walk;
    });
    const best = candidates.reduce((a, b) => (news(b) > news(a) ? b : a));
    pairsOf(best).forEach((pair) => missing.delete(pair));
    walks.push(possible(best));
  }
  return walks;
};

export const describeWalk = ({ choice, steps }: Walk): string =>
  [
    ...Object.entries(choice)
      .filter(([name, value]) => name === "form" || value !== factors[name][0])
      .map(([name, value]) => (name === "form" ? value : `${name}="${value}"`)),
    ...steps,
  ].join(", ");
