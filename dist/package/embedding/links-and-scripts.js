import { configure } from '../element/attributes.js';
import { documentProperty, rootElement } from '../element/document.js';
import { IbmPartners } from '../element/ibm-partners.js';
import { tag } from '../element/names.js';
import { guarded, warn } from '../element/warn.js';

const selector = 'a[href*="ibm-partners."][href*="embed"],script[data-ibm-partners]';
const path = /\/ibm-partners\.([a-z]{2})\.html$/;
const elementClass = () => customElements.get(tag) ?? IbmPartners;
const isLink = (source) => source.localName === "a";
const requestedList = (source) => {
  if (source.isContentEditable || source.parentElement?.closest(tag))
    return void 0;
  const list = document.createElement(tag);
  if (!isLink(source)) {
    const lang2 = source.dataset.ibmPartners;
    if (lang2) list.lang = lang2;
    configure(list, (name) => source.getAttribute(`data-${name}`));
    return list;
  }
  const query = new URLSearchParams(source.search);
  const [, lang] = path.exec(source.pathname) ?? [];
  if (!lang || !query.has("embed") || /\bugc\b/i.test(source.rel))
    return void 0;
  if (!elementClass().isAvailable(lang)) return void 0;
  list.lang = lang;
  configure(list, (name) => query.get(name));
  const link = document.createElement("a");
  link.href = source.href;
  link.textContent = source.textContent;
  list.append(link);
  return list;
};
const placedBy = /* @__PURE__ */ new WeakMap();
const sourceOf = /* @__PURE__ */ new WeakMap();
const cachedList = (source) => !isLink(source) || source.style.display === "none" ? source.nextElementSibling?.closest(tag) ?? null : null;
const createPlaced = (source, list, request) => {
  const cached = cachedList(source);
  const placed = {
    list: cached ?? list,
    request,
    display: cached ? "" : source.style.display,
    returns: 0
  };
  placedBy.set(source, placed);
  sourceOf.set(placed.list, source);
  return placed;
};
const remove = (source) => {
  const placed = placedBy.get(source);
  if (!placed) return void 0;
  const { list, display } = placed;
  placedBy.delete(source);
  sourceOf.delete(list);
  list.remove();
  source.style.display = display;
  return placed;
};
const insert = (source, placed) => {
  if (source.nextElementSibling !== placed.list && placed.returns++ < 100)
    source.after(placed.list);
  if (isLink(source)) source.style.setProperty("display", "none", "important");
};
const update = (sources) => {
  const requests = [...sources].map((source) => {
    const list = source.isConnected ? requestedList(source) : void 0;
    return { source, list, request: list?.outerHTML };
  });
  const removed = /* @__PURE__ */ new Map();
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
      placedBy.get(source) ?? createPlaced(source, equal ?? list, request)
    );
  }
};
const elementsIn = (root, selector2) => [
  ...root.matches(selector2) ? [root] : [],
  ...root.querySelectorAll(selector2)
];
const isElement = (node) => node.nodeType === 1;
const onMutations = (records) => {
  const sources = /* @__PURE__ */ new Set();
  for (const { type, target, addedNodes, removedNodes } of records) {
    const changed = target;
    if (type === "attributes" && (changed.matches(selector) || placedBy.has(changed)))
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
const watch = () => {
  const scan = guarded(() => update(elementsIn(rootElement(), selector)));
  const shared = elementClass();
  if (shared.onLanguageAdded) return;
  shared.onLanguageAdded = scan;
  scan();
  new MutationObserver(guarded(onMutations)).observe(document, {
    attributeFilter: ["href", "rel", "data-ibm-partners"],
    childList: true,
    subtree: true
  });
};
const longest = 450;
const laterScripts = "script[async][src],script[type=module]:not([src*=ibm-partners])";
const watchSoon = () => {
  const after = (time) => setTimeout(guarded(watch), time);
  after(longest);
  addEventListener("DOMContentLoaded", () => {
    if (!rootElement().querySelector(laterScripts)) after(0);
  });
};
const watchPage = () => {
  const readyState = documentProperty("readyState");
  if (readyState === "complete") watch();
  else if (readyState === "interactive") watchSoon();
  else {
    addEventListener(
      "readystatechange",
      () => documentProperty("readyState") === "interactive" && watchSoon(),
      true
    );
  }
};

export { watchPage };
//# sourceMappingURL=links-and-scripts.js.map
