import { removeTarget, open, setScrolled, onScroll, arriveSoon, afterFrames } from './arrival.js';
import { isLoaded, rootElement, documentProperty } from './document.js';
import { elements } from './instances.js';
import { idOf } from './ids.js';

const decode = (fragment) => {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
};
const findTarget = (hash) => {
  const id = decode(hash.slice(1));
  for (const element of elements) {
    const partner = element.include.find((it) => idOf(element, it) === id);
    if (!partner) continue;
    const found = documentProperty("getElementById").call(document, id);
    return !found || element.contains(found) ? { hash, element, partner } : void 0;
  }
  return void 0;
};
const finishedEntries = /* @__PURE__ */ new Set();
let currentEntry = "";
const entryOf = (href) => {
  const { navigation } = window;
  return `${navigation?.currentEntry?.key} ${href}`;
};
const stopWatching = () => {
  setScrolled(false);
  removeTarget();
  watchVisitor("removeEventListener");
};
const finishEntry = () => {
  finishedEntries.add(currentEntry);
  stopWatching();
};
const watchVisitor = (method) => {
  for (const type of ["pointerdown", "keydown", "wheel"])
    window[method](type, finishEntry, true);
  window[method]("scroll", onScroll, true);
};
const startWatching = () => {
  setScrolled(false);
  watchVisitor("addEventListener");
};
const updateEntry = () => {
  const entry = entryOf(location.href);
  if (entry !== currentEntry) finishedEntries.add(currentEntry);
  return currentEntry = entry;
};
const arriveAt = (target, entry) => arriveSoon(target, () => finishedEntries.has(entry));
const follow = (newElement) => {
  const entry = updateEntry();
  const target = location.hash ? findTarget(location.hash) : void 0;
  if (newElement && newElement !== target?.element) return;
  const isFinished = finishedEntries.has(entry);
  removeTarget();
  if (!target) return;
  if (isFinished) {
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
const onHashChange = () => {
  if (entryOf(location.href) !== currentEntry) startWatching();
  follow();
};
const linkOf = (event) => {
  const link = event.composedPath()[0].closest?.('a[href*="#"]');
  const isElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  return link?.hash && !isElsewhere && !link.isContentEditable && /^(_self)?$/i.test(link.target) ? link : void 0;
};
const onClick = (event) => {
  const link = linkOf(event);
  if (!link) return;
  const { href, hash } = link;
  const isHere = href.replace(hash, "") === location.href.replace(location.hash, "");
  const target = isHere ? findTarget(hash) : void 0;
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

export { follow, onClick, onHashChange, stopWatching };
//# sourceMappingURL=deep-links.js.map
