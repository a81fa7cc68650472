import type { PartnerId } from "../content/index.js";
import {
  focusedElement,
  hostOf,
  isLoaded,
  nativeProperty,
  rootElement,
} from "./document.js";
import { elements, type PartnersElement } from "./instances.js";
import { scrollToButton, summaryButton } from "./focus.js";
import { idOf, standalonePageId } from "./ids.js";
import { guarded } from "./warn.js";

/*
 * Where a deep link arrives: the partner is expanded, scrolled to and focused
 * as the target of a native link would be. What the browser or the page does
 * by itself stands; this does only what nobody else did.
 */

/** The partner that a fragment names. */
export interface Target {
  hash: string;
  element: PartnersElement;
  partner: PartnerId;
}

/** Whether this is the standalone page in an iframe, where focus and scrolling belong to the page around. */
const isFramed = (): boolean =>
  parent !== window && rootElement().id === standalonePageId;

/** The element that has the fragment's id while a link is followed; if it stayed, browsers would focus it when the visitor goes Back. */
let placedTarget: HTMLElement | undefined;

export const removeTarget = (): void => {
  placedTarget?.remove();
  placedTarget = undefined;
};

/**
 * Puts an element with the fragment's id where the partner is, since browsers
 * and scripts find no ids in shadow roots.
 */
const placeTarget = (target: Target): void => {
  const { element, partner } = target;
  // While the page loads, frameworks compare it with what a server rendered.
  if (isFramed() || !isLoaded()) return;
  removeTarget();
  const span = (placedTarget = document.createElement("span"));
  span.slot = `${partner}-target`;
  span.id = idOf(element, partner);
  // Scripts that scroll smoothly make it focusable and focus it.
  span.onfocus = () => focusButton(target);
  // Without a height Firefox would scroll it to the middle.
  span.style.cssText =
    "display:block;margin-bottom:-1px;height:1px;scroll-margin:var(--ibm-partners-scroll-margin,0)";
  // The fallback may have the same id; the first one is found.
  element.prepend(span);
};

/** Opens what the page has closed around an element, as finding text in the page would. */
const openAround = (element: Element): void => {
  for (let node: Element | null | undefined = element; node;) {
    if (node.localName === "details") node.setAttribute("open", "");
    if (node.getAttribute("hidden") === "until-found") {
      node.dispatchEvent(new CustomEvent("beforematch", { bubbles: true }));
      node.removeAttribute("hidden");
    }
    node =
      nativeProperty(node, "assignedSlot") ??
      nativeProperty(node, "parentElement") ??
      hostOf(node);
  }
};

/** Expands the partner and all that is around it. */
export const open = (target: Target): void => {
  placeTarget(target);
  openAround(target.element);
  target.element.expand(target.partner);
};

const buttonOf = ({ element, partner }: Target): HTMLElement | undefined =>
  summaryButton(element.shadowRoot!, partner);

const focusButton = (target: Target): void =>
  buttonOf(target)?.focus({ preventScroll: true });

/** Whether the focus is elsewhere. The followed link, and what is around the list (routers focus that), don't count; at the first arrival, nor does the list itself. */
const hasMovedOn = (target: Target, hasArrived: boolean): boolean => {
  const { element, hash } = target;
  const focused: (Element & { hash?: string }) | null = focusedElement();
  return focused === element
    ? hasArrived && element.shadowRoot!.activeElement !== buttonOf(target)
    : !!focused && focused.hash !== hash && !focused.contains(element);
};

/** Whether the browser or the page has scrolled since the link was followed; position 0 is where pages begin and does not count. */
let isScrolled = false;

export const setScrolled = (value: boolean): void => {
  isScrolled = value;
};

export const onScroll = guarded(({ target }: Event): void => {
  const scroller = target === document ? rootElement() : (target as Element);
  if ([...elements].some((element) => scroller.contains(element)))
    isScrolled = scroller.scrollTop > 0;
});

const isOnScreen = (button: Element): boolean => {
  const { top, bottom } = button.getBoundingClientRect();
  return top >= -1 && bottom <= innerHeight + 1;
};

/** Scrolls to the button and focuses it, unless somebody else has scrolled or the focus has moved on. */
const arrive = (target: Target, hasArrived: boolean): void => {
  const button = buttonOf(target);
  if (!button || hasMovedOn(target, hasArrived)) return;
  // Nobody else scrolls an iframe on purpose; its browser may have scrolled to where the name was in the fallback.
  if ((!isScrolled || isFramed()) && !isOnScreen(button)) {
    if (isFramed()) scrollBy(0, button.getBoundingClientRect().top);
    else
      scrollToButton(
        button,
        "start",
        // The page may scroll smoothly though the visitor prefers less motion (WCAG 2.3.3).
        matchMedia("(prefers-reduced-motion)").matches ? "instant" : "auto",
      );
  }
  // While a page loads, screen readers do not announce what is focused.
  if (!isFramed() && isLoaded()) focusButton(target);
};

/** Waits for animation frames; hidden pages get none. */
export const afterFrames = async (
  frames: number,
  callback: () => void,
): Promise<void> => {
  for (let frame = 0; frame < frames; frame++)
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
      setTimeout(resolve, 100);
    });
  guarded(callback)();
};

/**
 * Arrives after 3 frames, when the browser and the page's scripts have begun
 * to scroll if they do, and again after 20, since routers scroll to the top
 * when their new page is complete. Nothing once the visitor has done something.
 */
export const arriveSoon = (target: Target, isOver: () => boolean): void => {
  const arriveAfter = (frames: number, hasArrived: boolean) =>
    afterFrames(frames, () => isOver() || arrive(target, hasArrived));
  void target.element.ready.then(() => {
    void arriveAfter(3, false);
    void arriveAfter(20, true);
  });
};
