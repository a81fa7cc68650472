import { configure } from "../element/attributes.js";
import { elementClass } from "../element/define.js";
import { documentProperty, rootElement } from "../element/document.js";
import { tag } from "../element/ids.js";
import { guarded, warn } from "../element/warn.js";

/*
 * Lists without a tag of their own: after each trigger, which is a link whose
 * address says `embed` or a script with `data-ibm-partners`. The link stays
 * where and what it is, hidden. Nothing in the page is marked as done, because
 * pages are cached and restored: that is told from what stands there.
 */

const selector =
  'a[href*="ibm-partners."][href*="embed"],script[data-ibm-partners]';
const path = /\/ibm-partners\.([a-z]{2})\.html$/;

const isLink = (trigger: Element): trigger is HTMLAnchorElement =>
  trigger.localName === "a";

/** The list that a trigger asks for; nothing where it is edited, user-generated (`rel=ugc`) or inside a list. */
const requestedList = (trigger: HTMLElement): HTMLElement | undefined => {
  if (trigger.isContentEditable || trigger.closest(tag)) return undefined;
  const list = document.createElement(tag);
  if (!isLink(trigger)) {
    const lang = trigger.dataset.ibmPartners;
    if (lang) list.lang = lang;
    configure(list, (name) => trigger.getAttribute(`data-${name}`));
    return list;
  }
  const query = new URLSearchParams(trigger.search);
  const [, lang] = path.exec(trigger.pathname) ?? [];
  if (
    !lang ||
    !query.has("embed") ||
    /\bugc\b/i.test(trigger.rel) ||
    !elementClass().isAvailable(lang)
  )
    return undefined;
  list.lang = lang;
  configure(list, (name) => query.get(name));
  // What copies of the page show, in reader views for example.
  const link = document.createElement("a");
  link.href = trigger.href;
  link.rel = trigger.rel;
  link.textContent = trigger.textContent;
  list.append(link);
  return list;
};

interface Placed {
  list: HTMLElement;
  /** The list's markup before it was shown: equal triggers ask for equal lists. */
  request: string;
  /** The link's own inline `display`. */
  display: string;
  /** How often the list was put in its place. */
  insertions: number;
}

/** What was placed, by its trigger; triggers, by their lists. */
const placements = new WeakMap<Element, Placed>();
const triggerOf = new WeakMap<Element, HTMLElement>();

const createPlaced = (
  trigger: HTMLElement,
  list: HTMLElement,
  request: string,
): Placed => {
  const { display } = trigger.style;
  const next = trigger.nextElementSibling;
  // A page that comes from a cache has the list already, after a hidden link.
  const isCached =
    next?.localName === tag && (!isLink(trigger) || display === "none");
  const placed: Placed = {
    list: isCached ? (next as HTMLElement) : list,
    request,
    display: isCached ? "" : display,
    insertions: 0,
  };
  placements.set(trigger, placed);
  triggerOf.set(placed.list, trigger);
  return placed;
};

const remove = (trigger: HTMLElement): Placed | undefined => {
  const placed = placements.get(trigger);
  if (!placed) return undefined;
  const { list, display } = placed;
  placements.delete(trigger);
  triggerOf.delete(list);
  list.remove();
  trigger.style.display = display;
  return placed;
};

/** Puts the list after its trigger, unless the page takes it away again and again. */
const insert = (trigger: HTMLElement, placed: Placed): void => {
  if (trigger.nextElementSibling !== placed.list && placed.insertions++ < 100)
    trigger.after(placed.list);
  if (isLink(trigger))
    trigger.style.setProperty("display", "none", "important");
};

/**
 * Brings the page to what these triggers ask for now. Where one was replaced by
 * an equal one, as a morph does, its list moves to that with its state.
 */
const update = (triggers: Iterable<HTMLElement>): void => {
  const requests = [...triggers].map((trigger) => {
    const list = trigger.isConnected ? requestedList(trigger) : undefined;
    return { trigger, list, request: list?.outerHTML };
  });
  const removed = new Map<string, HTMLElement>();
  for (const { trigger, request } of requests) {
    if (placements.get(trigger)?.request === request) continue;
    const placed = remove(trigger);
    if (placed) removed.set(placed.request, placed.list);
  }
  for (const { trigger, list, request } of requests) {
    if (!list || !request) continue;
    if (trigger.closest("head")) {
      warn("data-ibm-partners belongs in <body>");
      continue;
    }
    const equal = removed.get(request);
    removed.delete(request);
    insert(
      trigger,
      placements.get(trigger) ?? createPlaced(trigger, equal ?? list, request),
    );
  }
};

/** Triggers and lists from a node downwards; nothing in a form whose fields have the names of these methods. */
const elementsIn = (node: Node): HTMLElement[] => {
  if (node.nodeType !== 1) return [];
  const root = node as HTMLElement;
  const all = `${selector},${tag}`;
  try {
    return [
      ...(root.matches(all) || placements.has(root) ? [root] : []),
      ...root.querySelectorAll<HTMLElement>(all),
    ];
  } catch {
    return [];
  }
};

const updateIn = (nodes: Node[]): void =>
  update(
    new Set(nodes.flatMap(elementsIn).map((it) => triggerOf.get(it) ?? it)),
  );

/** Looks only at what came, went or changed. */
const onMutations = (records: MutationRecord[]): void =>
  updateIn(
    records.flatMap(({ type, target, addedNodes, removedNodes }) =>
      type === "attributes" ? target : [...addedNodes, ...removedNodes],
    ),
  );

const watch = (): void => {
  const scan = guarded(() => updateIn([rootElement()]));
  // Copies of the script share the class: its callback tells that one of them watches.
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

/** The longest time from parsing to the lists, in milliseconds: what then takes its time stays within half a second. */
const maxWait = 450;

/** Scripts that may still hydrate the page, as frameworks do: lists before that would be differences. */
const laterScripts =
  "script[async][src],script[type=module]:not([src*=ibm-partners])";

const watchSoon = (): void => {
  const after = (time: number) => setTimeout(guarded(watch), time);
  after(maxWait);
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
  else addEventListener("readystatechange", guarded(watchSoon), true);
};
