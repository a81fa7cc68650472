import {
  afterFrames,
  arriveSoon,
  onScroll,
  open,
  removeTarget,
  setScrolled,
  type Target,
} from "./arrival.js";
import { documentProperty, isLoaded, rootElement } from "./document.js";
import { elements, type PartnersElement } from "./instances.js";
import { idOf } from "./ids.js";

/*
 * Deep links: which fragments are followed, and when. Where they lead and what
 * happens there is in `arrival.ts`.
 */

const decode = (fragment: string): string => {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
};

/** The first partner in the page that a fragment names, unless the page has an element with that id. */
const findTarget = (hash: string): Target | undefined => {
  const id = decode(hash.slice(1));
  for (const element of elements) {
    const partner = element.include.find((it) => idOf(element, it) === id);
    if (!partner) continue;
    const found = documentProperty("getElementById").call(document, id);
    return !found || element.contains(found)
      ? { hash, element, partner }
      : undefined;
  }
  return undefined;
};

/** The history entries that are followed no more: those that were left, and where the visitor has done something since. */
const finishedEntries = new Set<string>();
let currentEntry = "";

/** A history entry; browsers without the Navigation API know its address only. */
const entryOf = (href: string): string => {
  const { navigation } = window as {
    navigation?: { currentEntry?: { key?: string } };
  };
  return `${navigation?.currentEntry?.key} ${href}`;
};

/** Stops following: the last element is gone, or the visitor has done something. */
export const stopWatching = (): void => {
  setScrolled(false);
  removeTarget();
  watchVisitor("removeEventListener");
};

const finishEntry = (): void => {
  finishedEntries.add(currentEntry);
  stopWatching();
};

const watchVisitor = (
  method: "addEventListener" | "removeEventListener",
): void => {
  for (const type of ["pointerdown", "keydown", "wheel"])
    window[method](type, finishEntry, true);
  window[method]("scroll", onScroll, true);
};

/** A link, a script or the address bar asks for something: nobody has scrolled for it yet. */
const startWatching = (): void => {
  setScrolled(false);
  watchVisitor("addEventListener");
};

const updateEntry = (): string => {
  const entry = entryOf(location.href);
  if (entry !== currentEntry) finishedEntries.add(currentEntry);
  return (currentEntry = entry);
};

const arriveAt = (target: Target, entry: string): void =>
  arriveSoon(target, () => finishedEntries.has(entry));

/**
 * Follows the address: to whichever partner it names, or only if it is one of
 * this element, which is new. A history entry is followed until the visitor
 * does something; after going back to it nothing moves.
 */
export const follow = (newElement?: PartnersElement): void => {
  const entry = updateEntry();
  const target = location.hash ? findTarget(location.hash) : undefined;
  if (newElement && newElement !== target?.element) return;
  const isFinished = finishedEntries.has(entry);
  removeTarget();
  if (!target) return;
  if (isFinished) {
    // The visitor went back, and the page was made anew: scrolling and focus are the browser's.
    if (newElement) target.element.expand(target.partner);
    return;
  }
  open(target);
  watchVisitor("addEventListener");
  arriveAt(target, entry);
  if (isLoaded()) return;
  setScrolled(rootElement().scrollTop > 0);
  addEventListener("load", () => arriveAt(target, entry), { once: true });
};

export const onHashChange = (): void => {
  if (entryOf(location.href) !== currentEntry) startWatching();
  follow();
};

/** The link that a click follows in this window, if it has a fragment. */
const linkOf = (event: MouseEvent): HTMLAnchorElement | undefined => {
  const link = (
    event.composedPath()[0] as Partial<Element>
  ).closest?.<HTMLAnchorElement>('a[href*="#"]');
  const isElsewhere =
    event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  return link?.hash &&
    !isElsewhere &&
    !link.isContentEditable &&
    /^(_self)?$/i.test(link.target)
    ? link
    : undefined;
};

/**
 * Expands at once, so that the browser and the page's scripts find the target
 * in its place. Routers may change the address without any event: whether they
 * have is seen afterwards.
 */
export const onClick = (event: MouseEvent): void => {
  const link = linkOf(event);
  if (!link) return;
  const { href, hash } = link;
  const isHere =
    href.replace(hash, "") === location.href.replace(location.hash, "");
  const target = isHere ? findTarget(hash) : undefined;
  startWatching();
  finishedEntries.delete(entryOf(href));
  if (target) open(target);
  void afterFrames(1, () => {
    if (!target && location.href !== href) return;
    const entry = updateEntry();
    finishedEntries.delete(entry);
    if (target) arriveAt(target, entry);
    else follow();
  });
};
