import { isLoaded, rootElement, focusedElement } from './document.js';
import { elements } from './elements.js';
import { summaryButton } from './focus.js';
import { idOf, ownPageId } from './names.js';
import { guarded } from './warn.js';

const decode = (fragment) => {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
};
const findTarget = (hash) => {
  const id = decode(hash.slice(1));
  const selector = `#${CSS.escape(id)}`;
  for (const element of elements) {
    const partner = element.include.find((it) => idOf(element, it) === id);
    if (!partner) continue;
    const own = rootElement().querySelector(selector);
    return !own || element.contains(own) ? { hash, element, partner } : void 0;
  }
  return void 0;
};
const isFramed = () => parent !== window && rootElement().id === ownPageId;
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
  span.tabIndex = -1;
  span.onfocus = () => focusName(target);
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
    node = node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;
  }
};
const open = (target) => {
  placeTarget(target);
  openAround(target.element);
  target.element.expand(target.partner);
};
const nameOf = ({ element, partner }) => summaryButton(element.shadowRoot, partner);
const focusName = (target) => nameOf(target)?.focus({ preventScroll: true });
const hasGoneOn = (target, hasArrived) => {
  const { element, hash } = target;
  const focused = focusedElement();
  return focused === element ? hasArrived && element.shadowRoot.activeElement !== nameOf(target) : !!focused && focused.hash !== hash;
};
let isScrolled = false;
const onScroll = ({ target }) => {
  const scroller = target === document ? rootElement() : target;
  if ([...elements].some((element) => scroller.contains(element)))
    isScrolled = scroller.scrollTop > 0;
};
const isOnScreen = (name) => {
  const { top, bottom } = name.getBoundingClientRect();
  return top >= -1 && bottom <= innerHeight + 1;
};
const finishedVisits = /* @__PURE__ */ new Set();
let currentVisit = "";
const visitOf = (href) => {
  const { navigation } = globalThis;
  return `${navigation?.currentEntry?.key} ${href}`;
};
const release = () => {
  removeTarget();
  watchVisitor("removeEventListener");
};
const finishVisit = () => {
  finishedVisits.add(currentVisit);
  release();
};
const watchVisitor = (method) => {
  for (const type of ["pointerdown", "keydown", "wheel"])
    window[method](type, finishVisit, true);
  window[method]("scroll", onScroll, true);
};
const arrive = (target, hasArrived) => {
  const name = nameOf(target);
  if (!name || finishedVisits.has(currentVisit)) return;
  if (hasGoneOn(target, hasArrived)) return;
  if ((!isScrolled || isFramed()) && !isOnScreen(name)) {
    if (isFramed()) scrollBy(0, name.getBoundingClientRect().top);
    else
      name.scrollIntoView({
        // The page may scroll smoothly though the visitor prefers less motion (WCAG 2.3.3).
        behavior: matchMedia("(prefers-reduced-motion)").matches ? "instant" : "auto"
      });
  }
  if (!isFramed() && isLoaded()) focusName(target);
};
const afterFrames = async (callback, frames = 3) => {
  for (let frame = 0; frame < frames; frame++)
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
      setTimeout(resolve, 100);
    });
  guarded(callback)();
};
const arriveSoon = (target) => {
  void target.element.ready.then(() => {
    void afterFrames(() => arrive(target, false), 3);
    void afterFrames(() => arrive(target, true), 20);
  });
};
const beginVisit = () => {
  isScrolled = false;
  watchVisitor("addEventListener");
};
const enterVisit = () => {
  const visit = visitOf(location.href);
  if (visit !== currentVisit) finishedVisits.add(currentVisit);
  return currentVisit = visit;
};
const follow = (newElement) => {
  const visit = enterVisit();
  const target = location.hash ? findTarget(location.hash) : void 0;
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
const onHashChange = () => {
  if (visitOf(location.href) !== currentVisit) beginVisit();
  follow();
};
const linkOf = (event) => {
  const link = event.composedPath()[0].closest?.('a[href*="#"]');
  const isElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  return link?.hash && !isElsewhere && !link.isContentEditable && !link.hasAttribute("download") && /^(_self)?$/i.test(link.target) ? link : void 0;
};
const onClick = (event) => {
  const link = linkOf(event);
  if (!link) return;
  const { href, hash } = link;
  const isHere = href.replace(hash, "") === location.href.replace(location.hash, "");
  const target = isHere ? findTarget(hash) : void 0;
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

export { follow, onClick, onHashChange, release };
//# sourceMappingURL=deep-links.js.map
