import { configure } from "../element/attributes.js";
import { rootElement } from "../element/document.js";
import type { IbmPartners } from "../element/ibm-partners.js";
import { tag } from "../element/ids.js";
import { guarded, warn } from "../element/warn.js";
import { heightsMessage } from "./page-around.js";

/** A length of at most so many ems, or less than 50 pixels: on a screen of 320 pixels all of them together leave room for text. */
const upTo = (ems: number): string =>
  String.raw`(?:(?:[0-${ems}]|[0-${ems - 1}]?\.\d+)r?em|[0-4]?\d(?:\.\d+)?px|0)`;

/** What an address may set, and to what; nothing that could load anything, end a declaration or be invalid, which some properties would take for `auto`. */
const harmless = new RegExp(
  String.raw`^--ibm-partners-(?:(?:[a-z]+-)?(?:color|background):(?:#[\da-f]{3,6}|[a-z]+|rgba?\([\d\s.,%/]+\))|(?:padding|gap|border-radius):${upTo(3)}(?: ${upTo(3)}){0,3}|border-width:[0-8](?:\.\d+)?px|(?:(?:heading|name|marker)-size|scroll-margin):${upTo(4)}|max-width:(?:none|(?:[2-9]|[1-9]\d)\d(?:\.\d+)?(?:ch|r?em)|[1-9]\d\dpx)|name-weight:[1-9]00|duration:(?:\d{1,3}m|[0-4]?(?:\.\d+)?)s)$`,
  "i",
);

/** The parts of an opaque computed colour, `rgb(r, g, b)`. */
const parseRgb = (color: string): number[] | undefined =>
  /^rgb\((\d+), (\d+), (\d+)\)$/.exec(color)?.slice(1).map(Number);

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const luminance = (rgb: number[]): number => {
  const [red, green, blue] = rgb.map((value) => {
    const channel = value / 255;
    return channel <= 0.04045
      ? channel / 12.92
      : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: number[], other: number[]): number => {
  const [light, dark] = [luminance(one), luminance(other)].sort(
    (a, b) => b - a,
  );
  return (light + 0.05) / (dark + 0.05);
};

/** Whether text can be seen: at least 12 pixels high, and 3:1 on its background, which is white or the lightest dark of a browser where none is set. */
const isReadable = (list: Element): boolean => {
  const isDark = rootElement().style.colorScheme === "dark";
  const { backgroundColor } = getComputedStyle(list);
  const background =
    backgroundColor === "rgba(0, 0, 0, 0)"
      ? isDark
        ? [34, 34, 34]
        : [255, 255, 255]
      : parseRgb(backgroundColor);
  const texts = [
    ...list.shadowRoot!.querySelectorAll("[part=heading],[part=name],p,a"),
  ];
  // There are none where rendering failed.
  return (
    !!texts.length &&
    texts.every((text) => {
      const { color, fontSize } = getComputedStyle(text);
      const rgb = parseRgb(color);
      return (
        !!rgb &&
        !!background &&
        parseFloat(fontSize) >= 12 &&
        contrast(rgb, background) >= 3
      );
    })
  );
};

/** Takes custom properties from the address, unless they would hide the text: anybody can write a link with such an address. */
const takeStyles = (list: Element, query: URLSearchParams): void => {
  const { style } = rootElement();
  const names: string[] = [];
  query.forEach((value, name) => {
    if (!harmless.test(`${name}:${value}`)) return;
    style.setProperty(name, value);
    names.push(name);
  });
  if (!names.length) return;
  // They were chosen for a light page, or a dark one, whatever the visitor's system prefers.
  if (style.colorScheme !== "dark") style.colorScheme = "";
  void (list as IbmPartners).ready.then(() => {
    if (isReadable(list)) return;
    names.forEach((name) => style.removeProperty(name));
    warn(
      "the address asks for text that could not be read: its styles are left out",
    );
  });
};

const height = (): number =>
  Math.ceil(rootElement().getBoundingClientRect().height);

/** The width of text on paper, in pixels. */
const paperWidth = 640;

/** The height with everything expanded, on lines as short as paper's; measured without being shown. */
const paperHeight = (list: Element): number => {
  const panels = list.shadowRoot?.querySelectorAll("[hidden]") ?? [];
  const { style } = rootElement();
  const duration = "--ibm-partners-duration";
  const before = style.getPropertyValue(duration);
  style.width = `${Math.min(innerWidth, paperWidth)}px`;
  style.setProperty(duration, "0s");
  panels.forEach((panel) => panel.removeAttribute("hidden"));
  const result = height();
  panels.forEach((panel) => panel.setAttribute("hidden", "until-found"));
  style.width = "";
  // Without this layout, the panels would be seen closing.
  height();
  style.setProperty(duration, before);
  return result;
};

/** Links inside a sandbox without this right can open nowhere but in the frame itself. */
const canNavigateParent = (): boolean => {
  const sandbox = frameElement?.getAttribute("sandbox");
  return (
    self.origin !== "null" &&
    (sandbox == null || sandbox.includes("allow-top-navigation"))
  );
};

/** Reports the heights to the page around the iframe, and opens links there. */
const reportHeights = (list: Element): void => {
  if (canNavigateParent()) {
    const base = document.createElement("base");
    base.target = "_parent";
    rootElement().querySelector("head")!.append(base);
  }
  let paper = 0;
  const report = () =>
    parent.postMessage([heightsMessage, height(), paper], "*");
  const measure = () => {
    paper = paperHeight(list);
    report();
  };
  void (list as IbmPartners).ready.then(
    guarded(() => {
      measure();
      addEventListener("message", ({ data, source }) => {
        if (data === heightsMessage && source === parent) report();
      });
      addEventListener("resize", guarded(measure));
      new ResizeObserver(guarded(report)).observe(rootElement());
    }),
  );
};

/**
 * Runs in the standalone page, `ibm-partners.<lang>.html`: takes attributes and
 * custom properties from the address, before the element is defined, so that
 * what is first shown is what was asked for.
 */
export const runStandalonePage = (): void => {
  const root = rootElement();
  const list = root.querySelector(tag);
  if (!list) return;
  const query = new URLSearchParams(location.search);
  configure(list, (name) => query.get(name));
  // Without ids the details are no fallback that the element waits with replacing (`detailsIn`): they don't show what was asked for.
  if (location.search)
    list.querySelectorAll("details").forEach((it) => it.removeAttribute("id"));
  const scheme = query.get("color-scheme") ?? "";
  root.style.colorScheme = /^(dark|light)$/.test(scheme)
    ? scheme
    : parent === window
      ? "light dark"
      : "";
  void customElements.whenDefined(tag).then(
    guarded(() => {
      takeStyles(list, query);
      if (parent !== window) reportHeights(list);
    }),
  );
};
