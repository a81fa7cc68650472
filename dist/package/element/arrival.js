import { isLoaded, nativeProperty, hostOf, rootElement, focusedElement } from './document.js';
import { elements } from './instances.js';
import { summaryButton, scrollToButton } from './focus.js';
import { idOf, standalonePageId } from './ids.js';
import { guarded } from './warn.js';

const isFramed = () => parent !== window && rootElement().id === standalonePageId;
let placedTarget;
const removeTarget = () => {
  placedTarget?.remove();
  placedTarget = void 0;
};
const placeTarget = (target) => {
  const { element, partner } = target;
  if (isFramed() || !isLoaded()) return;
  removeTarget();
  const span = placedTarget = document.createElement("span");
  span.slot = `${partner}-target`;
  span.id = idOf(element, partner);
  span.onfocus = () => focusButton(target);
  span.style.cssText = "display:block;margin-bottom:-1px;height:1px;scroll-margin:var(--ibm-partners-scroll-margin,0)";
  element.prepend(span);
};
const openAround = (element) => {
  for (let node = element; node; ) {
    if (node.localName === "details") node.setAttribute("open", "");
    if (node.getAttribute("hidden") === "until-found") {
      node.dispatchEvent(new CustomEvent("beforematch", { bubbles: true }));
      node.removeAttribute("hidden");
    }
    node = nativeProperty(node, "assignedSlot") ?? nativeProperty(node, "parentElement") ?? hostOf(node);
  }
};
const open = (target) => {
  placeTarget(target);
  openAround(target.element);
  target.element.expand(target.partner);
};
const buttonOf = ({ element, partner }) => summaryButton(element.shadowRoot, partner);
const focusButton = (target) => buttonOf(target)?.focus({ preventScroll: true });
const hasMovedOn = (target, hasArrived) => {
  const { element, hash } = target;
  const focused = focusedElement();
  return focused === element ? hasArrived && element.shadowRoot.activeElement !== buttonOf(target) : !!focused && focused.hash !== hash && !focused.contains(element);
};
let isScrolled = false;
const setScrolled = (value) => {
  isScrolled = value;
};
const onScroll = guarded(({ target }) => {
  const scroller = target === document ? rootElement() : target;
  if ([...elements].some((element) => scroller.contains(element)))
    isScrolled = scroller.scrollTop > 0;
});
const isOnScreen = (button) => {
  const { top, bottom } = button.getBoundingClientRect();
  return top >= -1 && bottom <= innerHeight + 1;
};
const arrive = (target, hasArrived) => {
  const button = buttonOf(target);
  if (!button || hasMovedOn(target, hasArrived)) return;
  if ((!isScrolled || isFramed()) && !isOnScreen(button)) {
    if (isFramed()) scrollBy(0, button.getBoundingClientRect().top);
    else
      scrollToButton(
        button,
        "start",
        // The page may scroll smoothly though the visitor prefers less motion (WCAG 2.3.3).
        matchMedia("(prefers-reduced-motion)").matches ? "instant" : "auto"
      );
  }
  if (!isFramed() && isLoaded()) focusButton(target);
};
const afterFrames = async (frames, callback) => {
  for (let frame = 0; frame < frames; frame++)
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
      setTimeout(resolve, 100);
    });
  guarded(callback)();
};
const arriveSoon = (target, isOver) => {
  const arriveAfter = (frames, hasArrived) => afterFrames(frames, () => isOver() || arrive(target, hasArrived));
  void target.element.ready.then(() => {
    void arriveAfter(3, false);
    void arriveAfter(20, true);
  });
};

export { afterFrames, arriveSoon, onScroll, open, removeTarget, setScrolled };
//# sourceMappingURL=arrival.js.map
