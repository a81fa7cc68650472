import type { Page } from "puppeteer-core";

/** A sentence of the text; where it shows once, the whole text does. */
const sentence = "1952-ci ildə Gömrük Əməkdaşlıq Şurası";

export interface Seen {
  /** Everything that shows when all names are open, in shadow roots and frames too. */
  text: string;
  hasList: boolean;
  hasBlocks: boolean;
  hasLink: boolean;
  hasFrame: boolean;
  /** What opens without a sign that it does. */
  unmarked: number;
  /** What is wider than the theme's column, or the page itself wider than the screen. */
  wide: string[];
}

const look = async (): Promise<Seen> => {
  // The script waits for idle time, where the page has a placeholder or the whole text.
  const isDone = (): boolean => {
    const placeholder = 'script[data-ibm-partners], a[href*="?embed"]';
    const widgets = [...document.querySelectorAll("ibm-partners")];
    return (
      !customElements.get("ibm-partners") ||
      (widgets.every((it) => it.shadowRoot?.querySelector("section")) &&
        (widgets.length > 0 || !document.querySelector(placeholder)))
    );
  };
  for (let times = 0; !isDone() && times < 100; times++)
    await new Promise((done) => setTimeout(done, 50));
  const widgets = [...document.querySelectorAll("ibm-partners")];
  const roots: ParentNode[] = [
    document,
    ...widgets.flatMap(({ shadowRoot }) => shadowRoot ?? []),
  ];
  const all = <E extends Element>(selector: string): E[] =>
    roots.flatMap((root) => [...root.querySelectorAll<E>(selector)]);
  const shows = (node: Element | Text): boolean => {
    const range = document.createRange();
    range.selectNode(node);
    const element = node instanceof Element ? node : node.parentElement!;
    return (
      range.getClientRects().length > 0 &&
      element.checkVisibility({ visibilityProperty: true })
    );
  };
  for (const widget of widgets)
    // With `exclusive`, opening one name closes another.
    if (!widget.hasAttribute("exclusive"))
      widget.shadowRoot
        ?.querySelectorAll<HTMLElement>("[part~=summary][aria-expanded=false]")
        .forEach((name) => name.click());
  // What was clicked is rendered by then.
  await new Promise((done) => requestAnimationFrame(done));
  document.querySelectorAll("details").forEach((it) => (it.open = true));

  let text = "";
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node; (node = walker.nextNode() as Text | null);)
      if (shows(node)) text += `${node.data} `;
  }
  const column = [...document.querySelectorAll("p")]
    .find(({ textContent }) => textContent.startsWith("Before"))
    ?.getBoundingClientRect();
  const wide = all(
    "ibm-partners, section[part], section[lang], details, iframe, summary, [part~=summary]",
  )
    .filter((it) => {
      const { left, right, width } = it.getBoundingClientRect();
      return (
        column &&
        width > 0 &&
        (left < column.left - 1 || right > column.right + 1)
      );
    })
    .map(({ localName }) => localName);
  if (document.documentElement.scrollWidth > innerWidth) wide.push("page");
  return {
    text: text.replace(/\s+/g, " "),
    hasList: all("section[part=base]").some(shows),
    hasBlocks: all("details").some(shows),
    hasLink: all('a[href*="/ibm-partners.az.html"]').some(shows),
    hasFrame: all("iframe").some(shows),
    unmarked: all("summary, [part~=summary]")
      .filter(shows)
      .filter((summary) => {
        const { display, listStyleType } = getComputedStyle(summary);
        const svg = summary.querySelector("svg");
        return !(
          (svg && shows(svg)) ||
          (display === "list-item" && listStyleType !== "none")
        );
      }).length,
    wide,
  };
};

/** What a visitor finds on a page, at the size of a phone and of a desktop. */
export const visit = async (page: Page, address: string): Promise<Seen[]> => {
  await page.emulateMediaFeatures([
    { name: "prefers-reduced-motion", value: "reduce" },
  ]);
  await page.goto(address);
  const seen = [];
  for (const width of [1280, 360]) {
    await page.setViewport({ width, height: 800 });
    const here = await page.evaluate(look);
    for (const frame of page.frames().filter((it) => it.parentFrame()))
      here.text += (await frame.evaluate(look)).text;
    seen.push(here);
  }
  return seen;
};

/** The table's word for it. */
export const inWord = (seen: Seen): string => {
  const times = seen.text.split(sentence).length - 1;
  if (/[{}]|@context|<\/?\w|&#?\w+;/.test(seen.text)) return "code";
  if (times > 1) return "twice";
  if (seen.hasList) return times ? "list" : "empty";
  if (times) {
    if (seen.hasFrame) return "frame";
    return seen.hasBlocks ? "blocks" : "text";
  }
  return seen.hasLink ? "link" : "nothing";
};
