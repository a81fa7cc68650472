/** What a widget does when its page changes. */
export interface Widget extends HTMLElement {
  /** Renders anew: the language may be another, or more of them are there. */
  _refresh(): void;
  /** Renders at once; every panel shows while the page is printed. */
  _render(printing?: boolean): void;
  /** Opens the partner that the address points to; false where it is none of this widget's. */
  _reveal(hash: string): boolean;
}

const widgets = new Set<Widget>();
let languages: MutationObserver | undefined;
let followed: string | undefined;

export const refreshAll = (): void =>
  widgets.forEach((widget) => widget._refresh());

/** Follows the address to the first widget that it means, once per address. */
export const follow = (widget: Widget): void => {
  const { href, hash } = location;
  if (hash && followed !== href && widget._reveal(hash)) followed = href;
};

const onHashChange = (): void => {
  followed = undefined;
  widgets.forEach(follow);
};

const onPrint = ({ type }: Event): void =>
  widgets.forEach((widget) => widget._render(type === "beforeprint"));

const listen = (method: "addEventListener" | "removeEventListener"): void => {
  window[method]("hashchange", onHashChange);
  window[method]("beforeprint", onPrint);
  window[method]("afterprint", onPrint);
};

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
  }
};
