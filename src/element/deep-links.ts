import type { PartnerId } from "../content/index.js";
import {
  documentProperty,
  focusedElement,
  isLoaded,
  rootElement,
} from "./document.js";
import { elements, type PartnersElement } from "./elements.js";
import { summaryButton } from "./focus.js";
import { idOf, ownPageId } from "./names.js";
import { guarded } from "./warn.js";

/*
 * The whole route of a deep link: from a fragment to a partner, which is
 * expanded and then behaves as the target of a native link would. Whatever the
 * browser or the page does by itself (scrolling, focus) stands; this module
 * does only what nobody else did.
 */

/** The partner that a fragment names. */
interface Target {
  hash: string;
  element: PartnersElement;
  partner: PartnerId;
}

const decode = (fragment: string): string => {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
};

/** The first partner in the page that a fragment names, unless the page itself has an element with that id. */
const findTarget = (hash: string): Target | undefined => {
  const id = decode(hash.slice(1));
  for (const element of elements) {
    const partner = element.include.find((it) => idOf(element, it) === id);
    if (!partner) continue;
    const own = documentProperty("getElementById").call(document, id);
    return !own || element.contains(own)
      ? { hash, element, partner }
      : undefined;
  }
  return undefined;
};

/** Whether this is the page of its own in a frame, where focus and scrolling belong to the page around. */
const isFramed = (): boolean =>
  parent !== window && rootElement().id === ownPageId;

/** The element that has the fragment's id while a link is followed; later, browsers would move the focus there when one goes Back. */
let placedTarget: HTMLElement | undefined;

const removeTarget = (): void => {
  placedTarget?.remove();
  placedTarget = undefined;
};

/**
 * Puts an element with the fragment's id where the partner is, since browsers
 * and scripts find no ids in shadow roots. Whoever focuses it means the name.
 */
const placeTarget = (target: Target): void => {
  const { element, partner } = target;
  // While the page loads, frameworks compare it with what a server rendered.
  if (isFramed() || !isLoaded()) return;
  removeTarget();
  const span = (placedTarget = document.createElement("span"));
  span.slot = `${partner}-target`;
  span.id = idOf(element, partner);
  span.onfocus = () => focusName(target);
  // Without a height Firefox would scroll it to the middle when it is focused.
  span.style.cssText =
    "display:block;margin-bottom:-1px;height:1px;scroll-margin:var(--ibm-partners-scroll-margin,0)";
  // The fallback may have the same id; the first one is found.
  element.prepend(span);
};

/** Expands what the page has closed around an element. */
const openAround = (element: Element): void => {
  for (let node: Element | null | undefined = element; node;) {
    if (node.localName === "details") node.setAttribute("open", "");
    if (node.getAttribute("hidden") === "until-found") {
      node.dispatchEvent(new CustomEvent("beforematch", { bubbles: true }));
      node.removeAttribute("hidden");
    }
    node =
      node.assignedSlot ??
      node.parentElement ??
      (node.getRootNode() as Partial<ShadowRoot>).host;
  }
};

const open = (target: Target): void => {
  placeTarget(target);
  openAround(target.element);
  target.element.expand(target.partner);
};

const nameOf = ({ element, partner }: Target): HTMLElement | undefined =>
  summaryButton(element.shadowRoot!, partner);

const focusName = (target: Target): void =>
  nameOf(target)?.focus({ preventScroll: true });

/** Whether somebody is writing, or has gone on to another place than the link that leads here; once it has arrived, also in the list. Routers focus what the list stands in. */
const hasGoneOn = (target: Target, hasArrived: boolean): boolean => {
  const { element, hash } = target;
  const focused: (Element & { hash?: string }) | null = focusedElement();
  return focused === element
    ? hasArrived && element.shadowRoot!.activeElement !== nameOf(target)
    : !!focused && focused.hash !== hash && !focused.contains(element);
};

/** Whether the browser or the page has scrolled since the link was followed; to the top is where pages begin. */
let isScrolled = false;

const onScroll = ({ target }: Event): void => {
  const scroller = target === document ? rootElement() : (target as Element);
  if ([...elements].some((element) => scroller.contains(element)))
    isScrolled = scroller.scrollTop > 0;
};

const isOnScreen = (name: Element): boolean => {
  const { top, bottom } = name.getBoundingClientRect();
  return top >= -1 && bottom <= innerHeight + 1;
};

/** The history entries whose fragment was followed, and where the visitor has done something since. */
const finishedVisits = new Set<string>();
let currentVisit = "";

/** A history entry; browsers without the Navigation API know its address only. */
const visitOf = (href: string): string => {
  const { navigation } = globalThis as {
    navigation?: { currentEntry?: { key?: string } };
  };
  return `${navigation?.currentEntry?.key} ${href}`;
};

/** Frees what a page needs no longer: one without elements, or whose visitor has done something. */
export const release = (): void => {
  isScrolled = false;
  removeTarget();
  watchVisitor("removeEventListener");
};

const finishVisit = (): void => {
  finishedVisits.add(currentVisit);
  release();
};

const watchVisitor = (
  method: "addEventListener" | "removeEventListener",
): void => {
  for (const type of ["pointerdown", "keydown", "wheel"])
    window[method](type, finishVisit, true);
  window[method]("scroll", onScroll, true);
};

/** Scrolls to the name and focuses it, as far as nobody else has, or has gone on. */
const arrive = (target: Target, hasArrived: boolean): void => {
  const name = nameOf(target);
  if (!name || finishedVisits.has(currentVisit)) return;
  if (hasGoneOn(target, hasArrived)) return;
  // A frame has no script of its own; its browser may have scrolled to where the name was before the list came.
  if ((!isScrolled || isFramed()) && !isOnScreen(name)) {
    if (isFramed()) scrollBy(0, name.getBoundingClientRect().top);
    else
      name.scrollIntoView({
        // The page may scroll smoothly though the visitor prefers less motion (WCAG 2.3.3).
        behavior: matchMedia("(prefers-reduced-motion)").matches
          ? "instant"
          : "auto",
      });
  }
  // While a page loads, screen readers do not announce what is focused.
  if (!isFramed() && isLoaded()) focusName(target);
};

/** When the browser and the page's own scripts have begun to scroll, if they do; not seen, a page draws no frames. */
const afterFrames = async (
  callback: () => void,
  frames: number,
): Promise<void> => {
  for (let frame = 0; frame < frames; frame++)
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
      setTimeout(resolve, 100);
    });
  guarded(callback)();
};

/** Arrives once scripts had time to scroll, and again where a router has then scrolled to the page's top. */
const arriveSoon = (target: Target): void => {
  void target.element.ready.then(() => {
    void afterFrames(() => arrive(target, false), 3);
    void afterFrames(() => arrive(target, true), 20);
  });
};

/** Begins what a link, a script or the address bar asks for: nobody has scrolled for it yet. */
const beginVisit = (): void => {
  isScrolled = false;
  watchVisitor("addEventListener");
};

const enterVisit = (): string => {
  const visit = visitOf(location.href);
  if (visit !== currentVisit) finishedVisits.add(currentVisit);
  return (currentVisit = visit);
};

/**
 * Follows the address: to whichever partner it names, or only if it is one of
 * this element, which is new. A history entry is followed until the visitor
 * does something; after going back to it nothing moves.
 */
export const follow = (newElement?: PartnersElement): void => {
  const visit = enterVisit();
  const target = location.hash ? findTarget(location.hash) : undefined;
  if (newElement && newElement !== target?.element) return;
  const isFinished = finishedVisits.has(visit);
  removeTarget();
  if (!target) return;
  if (isFinished) {
    if (newElement) target.element.expand(target.partner);
    return;
  }
  open(target);
  watchVisitor("addEventListener");
  arriveSoon(target);
  if (isLoaded()) return;
  isScrolled = rootElement().scrollTop > 0;
  addEventListener("load", () => arriveSoon(target), { once: true });
};

export const onHashChange = (): void => {
  if (visitOf(location.href) !== currentVisit) beginVisit();
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
  beginVisit();
  finishedVisits.delete(visitOf(href));
  if (target) open(target);
  void afterFrames(() => {
    if (!target && location.href !== href) return;
    finishedVisits.delete(enterVisit());
    if (target) arriveSoon(target);
    else follow();
  }, 1);
};
