import { pageId } from "../element/names.js";
import { message } from "./message.js";
import { IbmPartners } from "../element/ibm-partners.js";
import { configure } from "./placeholders.js";

/** Lengths, colours and sums; nothing that could load anything or end a declaration. */
const harmless =
  /^(?:[\w\s#.,%)+*/-]|\b(?:rgba?|hsla?|calc|min|max|clamp)\()*$/;

/** A sandbox without this right leaves links no place but the frame itself. */
const mayLeave = (): boolean => {
  const sandbox = frameElement?.getAttribute("sandbox");
  return (
    origin !== "null" &&
    (sandbox == null || sandbox.includes("allow-top-navigation"))
  );
};

const tellHeight = (): void =>
  parent.postMessage(
    {
      [message]: Math.ceil(
        document.documentElement.getBoundingClientRect().height,
      ),
    },
    "*",
  );

/**
 * On the page `ibm-partners.<lang>.html`: takes the element's attributes and
 * custom properties from the address, and in a frame tells the page around it
 * its height, and opens links there.
 */
export const serveStandalone = (): void => {
  const widget = document.querySelector<HTMLElement>(`#${pageId} > *`);
  if (!widget) return;
  const query = new URLSearchParams(location.search);
  configure(widget, (name) => query.get(name));
  query.forEach((value, name) => {
    if (name.startsWith("--ibm-partners-") && harmless.test(value))
      document.documentElement.style.setProperty(name, value);
  });
  // What the page shows without its script is another thing then.
  if (location.search && widget instanceof IbmPartners) widget._render();
  const { style } = document.documentElement;
  style.colorScheme = query.get("color-scheme") ?? "";
  if (parent === window) {
    style.colorScheme ||= "light dark";
    return;
  }
  if (mayLeave()) {
    const base = document.createElement("base");
    base.target = "_parent";
    document.head.append(base);
  }
  addEventListener("message", ({ data, source }) => {
    if (data === message && source === parent) tellHeight();
  });
  new ResizeObserver(tellHeight).observe(document.documentElement);
};
