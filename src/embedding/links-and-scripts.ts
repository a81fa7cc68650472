import { configure } from "../element/attributes.js";
import { documentProperty, rootElement } from "../element/document.js";
import { IbmPartners } from "../element/ibm-partners.js";
import { tag } from "../element/names.js";
import { guarded, warn } from "../element/warn.js";

/*
 * Lists without a tag of their own: after each link whose address says `embed`,
 * and after each script with `data-ibm-partners`. The link stays where and what
 * it is, hidden. What has been done is read from the page itself, never from a
 * mark, because pages are cached and restored.
 */

const selector =
  'a[href*="ibm-partners."][href*="embed"],script[data-ibm-partners]';
const path = /\/ibm-partners\.([a-z]{2})\.html$/;

/** The class in charge of the page, which another copy of the script may have registered. */
const elementClass = () =>
  (customElements.get(tag) ?? IbmPartners) as typeof IbmPartners;

const isLink = (source: Element): source is HTMLAnchorElement =>
  source.localName === "a";

/** The list that a link or script asks for; nothing where it is edited, written by strangers or inside a list. */
const requestedList = (source: HTMLElement): HTMLElement | undefined => {
  if (source.isContentEditable || source.parentElement?.closest(tag))
    return undefined;
  const list = document.createElement(tag);
  if (!isLink(source)) {
    const lang = source.dataset.ibmPartners;
    if (lang) list.lang = lang;
    configure(list, (name) => source.getAttribute(`data-${name}`));
    return list;
  }
  const query = new URLSearchParams(source.search);
  const [, lang] = path.exec(source.pathname) ?? [];
  if (
    !lang ||
    !query.has("embed") ||
    /\bugc\b/i.test(source.rel) ||
    !elementClass().isAvailable(lang)
  )
    return undefined;
  list.lang = lang;
  configure(list, (name) => query.get(name));
  // What copies of the page show, in reader views for example.
  const link = document.createElement("a");
  link.href = source.href;
  link.textContent = source.textContent;
  list.append(link);
  return list;
};

interface Placed {
  list: HTMLElement;
  /** What was asked for: the list's markup before it was shown. */
  request: string;
  /** The link's own inline `display`. */
  display: string;
  /** How often the list was put back. */
  returns: number;
}

/** What was placed, by its link or script; these, by their lists. */
const placedBy = new WeakMap<Element, Placed>();
const sourceOf = new WeakMap<Element, HTMLElement>();

/** A page that comes from a cache has the list already, after a hidden link. */
const cachedList = (source: HTMLElement): HTMLElement | null | undefined =>
  isLink(source) && source.style.display !== "none"
    ? undefined
    : source.nextElementSibling?.closest<HTMLElement>(tag);

const createPlaced = (
  source: HTMLElement,
  list: HTMLElement,
  request: string,
): Placed => {
  const cached = cachedList(source);
  const placed: Placed = {
    list: cached ?? list,
    request,
    display: cached ? "" : source.style.display,
    returns: 0,
  };
  placedBy.set(source, placed);
  sourceOf.set(placed.list, source);
  return placed;
};

const remove = (source: HTMLElement): Placed | undefined => {
  const placed = placedBy.get(source);
  if (!placed) return undefined;
  const { list, display } = placed;
  placedBy.delete(source);
  sourceOf.delete(list);
  list.remove();
  source.style.display = display;
  return placed;
};

/** Puts the list after its link or script, unless the page takes it away again and again. */
const insert = (source: HTMLElement, placed: Placed): void => {
  if (source.nextElementSibling !== placed.list && placed.returns++ < 100)
    source.after(placed.list);
  if (isLink(source)) source.style.setProperty("display", "none", "important");
};

/**
 * Brings the page to what these links and scripts ask for now. The list of one
 * that was replaced by its equal goes over to it, with its state.
 */
const update = (sources: Iterable<HTMLElement>): void => {
  const requests = [...sources].map((source) => {
    const list = source.isConnected ? requestedList(source) : undefined;
    return { source, list, request: list?.outerHTML };
  });
  const removed = new Map<string, HTMLElement>();
  for (const { source, request } of requests) {
    if (placedBy.get(source)?.request === request) continue;
    const placed = remove(source);
    if (placed) removed.set(placed.request, placed.list);
  }
  for (const { source, list, request } of requests) {
    if (!list || !request) continue;
    if (source.closest("head")) {
      warn("data-ibm-partners belongs in <body>");
      continue;
    }
    const equal = removed.get(request);
    removed.delete(request);
    insert(
      source,
      placedBy.get(source) ?? createPlaced(source, equal ?? list, request),
    );
  }
};

const elementsIn = (root: Element, selector: string): HTMLElement[] => [
  ...(root.matches(selector) ? [root as HTMLElement] : []),
  ...root.querySelectorAll<HTMLElement>(selector),
];

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Looks only at what came, went or changed. */
const onMutations = (records: MutationRecord[]): void => {
  const sources = new Set<HTMLElement>();
  for (const { type, target, addedNodes, removedNodes } of records) {
    const changed = target as HTMLElement;
    if (
      type === "attributes" &&
      (changed.matches(selector) || placedBy.has(changed))
    )
      sources.add(changed);
    for (const node of [...addedNodes, ...removedNodes])
      if (isElement(node))
        for (const source of elementsIn(node, selector)) sources.add(source);
    for (const node of removedNodes)
      if (isElement(node))
        for (const list of elementsIn(node, tag)) {
          const source = sourceOf.get(list);
          if (source) sources.add(source);
        }
  }
  update(sources);
};

const watch = (): void => {
  const scan = guarded(() => update(elementsIn(rootElement(), selector)));
  // Copies of the script have the class in common; one of them watches.
  const shared = elementClass();
  if (shared.onLanguageAdded) return;
  shared.onLanguageAdded = scan;
  scan();
  new MutationObserver(guarded(onMutations)).observe(document, {
    attributeFilter: ["href", "rel", "data-ibm-partners"],
    childList: true,
    subtree: true,
  });
};

/** How long a page may take to get its lists after it has been parsed, in milliseconds. */
const longest = 450;

/** Other scripts that may still compare the page with what a server rendered, as frameworks do. */
const laterScripts =
  "script[async][src],script[type=module]:not([src*=ibm-partners])";

const watchSoon = (): void => {
  const after = (time: number) => setTimeout(guarded(watch), time);
  after(longest);
  addEventListener("DOMContentLoaded", () => {
    if (!rootElement().querySelector(laterScripts)) after(0);
  });
};

/**
 * Puts a list after every link and script that asks for one, also after those
 * that come later. Nothing that still loads is waited for longer than half a
 * second after the page has been parsed.
 */
export const watchPage = (): void => {
  const readyState = documentProperty("readyState");
  if (readyState === "complete") watch();
  else if (readyState === "interactive") watchSoon();
  else {
    addEventListener(
      "readystatechange",
      () => documentProperty("readyState") === "interactive" && watchSoon(),
      true,
    );
  }
};
