import { leaveAddress, onClick, onPopState } from "./deep-links.js";
import { refreshAll, widgets, type Widget } from "./widgets.js";

/** A page that was prepared in advance is shown now: the visit has gone on since. */
const onActivation = (): void => widgets.forEach((widget) => widget._recall());

const listen = (method: "addEventListener" | "removeEventListener"): void => {
  window[method]("click", onClick as EventListener, true);
  window[method]("popstate", onPopState);
  window[method]("prerenderingchange", onActivation, true);
  window[method]("load", refreshAll);
};

let languages: MutationObserver | undefined;

/** One set of listeners and one observer serve all widgets, while there are any. */
export const join = (widget: Widget): void => {
  if (!widgets.size) listen("addEventListener");
  widgets.add(widget);
  languages ??= new MutationObserver(refreshAll);
  // Mutations inside a shadow root are not seen from outside it.
  for (let node: Node | undefined = widget; node;) {
    const root = node.getRootNode();
    languages.observe(root, { attributeFilter: ["lang"], subtree: true });
    node = (root as Partial<ShadowRoot>).host;
  }
};

export const leave = (widget: Widget): void => {
  widgets.delete(widget);
  if (!widgets.size) {
    listen("removeEventListener");
    languages?.disconnect();
    leaveAddress();
  }
};
