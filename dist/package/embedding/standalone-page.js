import { configure } from '../element/attributes.js';
import { rootElement } from '../element/document.js';
import { tag } from '../element/ids.js';
import { guarded, warn } from '../element/warn.js';
import { heightsMessage } from './page-around.js';

const upTo = (ems) => String.raw`(?:(?:[0-${ems}]|[0-${ems - 1}]?\.\d+)r?em|[0-4]?\d(?:\.\d+)?px|0)`;
const harmless = new RegExp(
  String.raw`^--ibm-partners-(?:(?:[a-z]+-)?(?:color|background):(?:#[\da-f]{3,6}|[a-z]+|rgba?\([\d\s.,%/]+\))|(?:padding|gap|border-radius):${upTo(3)}(?: ${upTo(3)}){0,3}|border-width:[0-8](?:\.\d+)?px|(?:(?:heading|name|marker)-size|scroll-margin):${upTo(4)}|max-width:(?:none|(?:[2-9]|[1-9]\d)\d(?:\.\d+)?(?:ch|r?em)|[1-9]\d\dpx)|name-weight:[1-9]00|duration:(?:\d{1,3}m|[0-4]?(?:\.\d+)?)s)$`,
  "i"
);
const parseRgb = (color) => /^rgb\((\d+), (\d+), (\d+)\)$/.exec(color)?.slice(1).map(Number);
const luminance = (rgb) => {
  const [red, green, blue] = rgb.map((value) => {
    const channel = value / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one, other) => {
  const [light, dark] = [luminance(one), luminance(other)].sort(
    (a, b) => b - a
  );
  return (light + 0.05) / (dark + 0.05);
};
const isReadable = (list) => {
  const isDark = rootElement().style.colorScheme === "dark";
  const { backgroundColor } = getComputedStyle(list);
  const background = backgroundColor === "rgba(0, 0, 0, 0)" ? isDark ? [34, 34, 34] : [255, 255, 255] : parseRgb(backgroundColor);
  const texts = [
    ...list.shadowRoot.querySelectorAll("[part=heading],[part=name],p,a")
  ];
  return !!texts.length && texts.every((text) => {
    const { color, fontSize } = getComputedStyle(text);
    const rgb = parseRgb(color);
    return !!rgb && !!background && parseFloat(fontSize) >= 12 && contrast(rgb, background) >= 3;
  });
};
const takeStyles = (list, query) => {
  const { style } = rootElement();
  const names = [];
  query.forEach((value, name) => {
    if (!harmless.test(`${name}:${value}`)) return;
    style.setProperty(name, value);
    names.push(name);
  });
  if (!names.length) return;
  if (style.colorScheme !== "dark") style.colorScheme = "";
  void list.ready.then(() => {
    if (isReadable(list)) return;
    names.forEach((name) => style.removeProperty(name));
    warn(
      "the address asks for text that could not be read: its styles are left out"
    );
  });
};
const height = () => Math.ceil(rootElement().getBoundingClientRect().height);
const paperWidth = 640;
const paperHeight = (list) => {
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
  height();
  style.setProperty(duration, before);
  return result;
};
const canNavigateParent = () => {
  const sandbox = frameElement?.getAttribute("sandbox");
  return self.origin !== "null" && (sandbox == null || sandbox.includes("allow-top-navigation"));
};
const reportHeights = (list) => {
  if (canNavigateParent()) {
    const base = document.createElement("base");
    base.target = "_parent";
    rootElement().querySelector("head").append(base);
  }
  let paper = 0;
  const report = () => parent.postMessage([heightsMessage, height(), paper], "*");
  const measure = () => {
    paper = paperHeight(list);
    report();
  };
  void list.ready.then(
    guarded(() => {
      measure();
      addEventListener("message", ({ data, source }) => {
        if (data === heightsMessage && source === parent) report();
      });
      addEventListener("resize", guarded(measure));
      new ResizeObserver(guarded(report)).observe(rootElement());
    })
  );
};
const runStandalonePage = () => {
  const root = rootElement();
  const list = root.querySelector(tag);
  if (!list) return;
  const query = new URLSearchParams(location.search);
  configure(list, (name) => query.get(name));
  if (location.search)
    list.querySelectorAll("details").forEach((it) => it.removeAttribute("id"));
  const scheme = query.get("color-scheme") ?? "";
  root.style.colorScheme = /^(dark|light)$/.test(scheme) ? scheme : parent === window ? "light dark" : "";
  void customElements.whenDefined(tag).then(
    guarded(() => {
      takeStyles(list, query);
      if (parent !== window) reportHeights(list);
    })
  );
};

export { runStandalonePage };
//# sourceMappingURL=standalone-page.js.map
