import { IbmPartners } from "../element/ibm-partners.js";
import { tag } from "../element/names.js";
import { warn } from "../element/warn.js";

/*
 * Forms B and C of embedding: links whose address says `embed`, and elements
 * marked with `data-ibm-partners`. They are the page's and stay where and what
 * they are; the widget comes after a link or a script, and into a container.
 */
const selector = '[data-ibm-partners],a[href*="ibm-partners."][href*="embed"]';
const path = /\/ibm-partners\.([a-z]{2,3})\.html$/;

type Options = (name: string) => string | null;

/** What stands outside the script can set the element's attributes; nothing else in it is looked at. */
export const configure = (widget: Element, options: Options): void => {
  for (const name of IbmPartners.observedAttributes) {
    const value = options(name);
    if (value !== null) widget.setAttribute(name, value);
  }
};

/** The widget that an element asks for, unless it is no placeholder. */
const ask = (element: Element): HTMLElement | undefined => {
  const { pathname, search, isContentEditable } = element as HTMLAnchorElement;
  const query = new URLSearchParams(search);
  const marked = element.getAttribute("data-ibm-partners");
  const lang =
    marked ?? (query.has("embed") ? path.exec(pathname)?.[1] : undefined);
  if (
    lang === undefined ||
    isContentEditable ||
    !element.isConnected ||
    element.parentElement?.closest(`${tag},[data-ibm-partners]`)
  )
    return undefined;
  const widget = document.createElement(tag);
  if (lang) widget.lang = lang;
  configure(widget, (name) =>
    marked === null ? query.get(name) : element.getAttribute(`data-${name}`),
  );
  return widget;
};

const isContainer = ({ localName }: Element): boolean =>
  !/^(a|script)$/.test(localName);

/** A page that comes from a cache has the widget already, beside a link that is hidden. */
const widgetOf = (element: HTMLElement): Element | null =>
  isContainer(element)
    ? element.querySelector(`:scope > ${tag}`)
    : element.localName === "script" || element.style.display
      ? (element.nextElementSibling?.closest(tag) ?? null)
      : null;

const hide = (element: HTMLElement): void =>
  element.style.setProperty("display", "none", "important");

/** Of a container nothing shows but the widget, whatever comes into it. Some elements can't have a shadow, or have one. */
const hideContent = (container: HTMLElement, widget: Element): void => {
  try {
    const slot = document.createElement("slot");
    slot.name = tag;
    container.attachShadow({ mode: "open" }).append(slot);
  } catch {
    // There is one, ours or the page's.
  }
  widget.slot = tag;
  if (widget.assignedSlot) return;
  widget.slot = "";
  for (const child of container.children)
    if (child !== widget) hide(child as HTMLElement);
};

/** Placeholders, each with its widget and what it asked for. */
const placed = new Map<HTMLElement, [widget: Element, asked: string]>();

/** What was asked for by placeholders that went, with the widget it got. */
type Gone = Map<string, Element>;

const put = (element: HTMLElement, gone: Gone): void => {
  const wanted = ask(element);
  const [known, before] = placed.get(element) ?? [];
  // On another page of the site it would be another widget.
  const asked = wanted && wanted.outerHTML + location.pathname;
  if (known && asked !== before) {
    // In a container it goes, and may come back, with it.
    if (!isContainer(element)) known.remove();
    placed.delete(element);
    if (element.isConnected) element.style.display = "";
    else gone.set(before!, known);
  }
  if (!asked) return;
  if (element.closest("head")) {
    warn("data-ibm-partners: belongs in <body>");
    return;
  }
  const widget =
    placed.get(element)?.[0] ?? widgetOf(element) ?? gone.get(asked) ?? wanted;
  gone.delete(asked);
  placed.set(element, [widget, asked]);
  if (isContainer(element)) {
    if (widget.parentElement !== element) element.append(widget);
    hideContent(element, widget);
  } else {
    if (element.nextElementSibling !== widget) element.after(widget);
    if (element.localName === "a") hide(element);
  }
};

const lookAt = (root: Element, gone: Gone): void => {
  if (root.matches(selector)) put(root as HTMLElement, gone);
  root
    .querySelectorAll<HTMLElement>(selector)
    .forEach((element) => put(element, gone));
};

/** Looks at what comes into the page, once, and when something goes or changes, at the placeholders. */
const onMutations = (records: MutationRecord[]): void => {
  const gone: Gone = new Map();
  if (records.some((it) => it.removedNodes.length || it.attributeName))
    for (const element of placed.keys()) put(element, gone);
  for (const { addedNodes, attributeName, target } of records) {
    for (const node of attributeName ? [target] : addedNodes)
      if (node instanceof Element) lookAt(node, gone);
  }
};

const watch = (): void => {
  // Copies of the script have that in common; one of them watches.
  const element = (customElements.get(tag) ?? IbmPartners) as {
    isWatching?: boolean;
  };
  if (element.isWatching) return;
  element.isWatching = true;
  lookAt(document.documentElement, new Map());
  new MutationObserver(onMutations).observe(document, {
    attributeFilter: ["href", "data-ibm-partners"],
    childList: true,
    subtree: true,
  });
};

/** Whether scripts of the site may still be about to compare the page with what a server rendered, as frameworks do. */
const isAwaitingScripts = (): boolean =>
  [...document.scripts].some(
    ({ src, async, type }) =>
      type === "module" || (async && src.startsWith(origin)),
  );

/**
 * Puts a widget in the place of every placeholder of the document, those that
 * come later too. Waits for the parser, and a while for such scripts.
 */
export const watchPlaceholders = (): void => {
  const watchIn = (time: number) => setTimeout(watch, time);
  if (document.readyState === "complete") watch();
  document.addEventListener("DOMContentLoaded", () =>
    watchIn(isAwaitingScripts() ? 2000 : 50),
  );
  addEventListener("load", () => watchIn(50));
};
