import { rootElement } from "../element/document.js";
import type { IbmPartners } from "../element/ibm-partners.js";
import { ownPageId, tag } from "../element/names.js";
import { guarded } from "../element/warn.js";
import { heightsMessage, paperWidth } from "./frame-messages.js";
import { configure } from "./links-and-scripts.js";

/** Lengths, colours and sums of them; nothing that could load anything or end a declaration. */
const harmlessValue =
  /^(?:[\w\s#.,%)+*/-]|\b(?:rgba?|hsla?|calc|min|max|clamp)\()*$/;

/** Links inside a sandbox without this right can open nowhere but in the frame itself. */
const canNavigateParent = (): boolean => {
  const sandbox = frameElement?.getAttribute("sandbox");
  return (
    location.origin !== "null" &&
    self.origin !== "null" &&
    (sandbox == null || sandbox.includes("allow-top-navigation"))
  );
};

const height = (): number =>
  Math.ceil(rootElement().getBoundingClientRect().height);

/** The height with everything expanded, on lines as short as paper's; measured without being shown. */
const paperHeight = (list: Element): number => {
  const panels = list.shadowRoot?.querySelectorAll("[hidden]") ?? [];
  const { style } = rootElement();
  style.width = `${Math.min(innerWidth, paperWidth)}px`;
  style.setProperty("--ibm-partners-duration", "0s");
  panels.forEach((panel) => panel.removeAttribute("hidden"));
  const result = height();
  panels.forEach((panel) => panel.setAttribute("hidden", "until-found"));
  style.removeProperty("--ibm-partners-duration");
  style.width = "";
  return result;
};

/** Reports the heights to the page around, and opens links there. */
const serveFrame = (list: Element): void => {
  if (canNavigateParent()) {
    const base = document.createElement("base");
    base.target = "_parent";
    rootElement().querySelector("head")!.append(base);
  }
  let paper = 0;
  const report = () =>
    parent.postMessage({ [heightsMessage]: [height(), paper] }, "*");
  const measure = () => {
    paper = paperHeight(list);
    report();
  };
  addEventListener("message", ({ data, source }) => {
    if (data === heightsMessage && source === parent) report();
  });
  addEventListener("resize", guarded(measure));
  new ResizeObserver(guarded(report)).observe(rootElement());
  void (list as IbmPartners).ready.then(guarded(measure));
};

/**
 * On the page of its own, `ibm-partners.<lang>.html`: takes attributes and
 * custom properties from the address. Before the element is defined, so that
 * what is first shown is what was asked for.
 */
export const configureOwnPage = (): void => {
  const root = rootElement();
  const list = root.querySelector(tag);
  if (root.id !== ownPageId || !list) return;
  const query = new URLSearchParams(location.search);
  configure(list, (name) => query.get(name));
  query.forEach((value, name) => {
    if (name.startsWith("--ibm-partners-") && harmlessValue.test(value))
      root.style.setProperty(name, value);
  });
  // The text that shows without the script is another one then: the element is not to wait for idle time.
  if (location.search)
    list.querySelectorAll("details").forEach((it) => it.removeAttribute("id"));
  root.style.colorScheme =
    query.get("color-scheme") ?? (parent === window ? "light dark" : "");
  if (parent !== window)
    void customElements.whenDefined(tag).then(() => serveFrame(list));
};
