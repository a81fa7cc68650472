import { configure } from '../element/attributes.js';
import { elementClass } from '../element/define.js';
import { documentProperty, rootElement } from '../element/document.js';
import { tag } from '../element/ids.js';
import { guarded, warn } from '../element/warn.js';

const selector = 'a[href*="ibm-partners."][href*="embed"],script[data-ibm-partners]';
const path = /\/ibm-partners\.([a-z]{2})\.html$/;
const isLink = (trigger) => trigger.localName === "a";
const requestedList = (trigger) => {
  if (trigger.isContentEditable || trigger.closest(tag)) return void 0;
  const list = document.createElement(tag);
  if (!isLink(trigger)) {
    const lang2 = trigger.dataset.ibmPartners;
    if (lang2) list.lang = lang2;
    configure(list, (name) => trigger.getAttribute(`data-${name}`));
    return list;
  }
  const query = new URLSearchParams(trigger.search);
  const [, lang] = path.exec(trigger.pathname) ?? [];
  if (!lang || !query.has("embed") || /\bugc\b/i.test(trigger.rel) || !elementClass().isAvailable(lang))
    return void 0;
  list.lang = lang;
  configure(list, (name) => query.get(name));
  const link = document.createElement("a");
  link.href = trigger.href;
  link.rel = trigger.rel;
  link.textContent = trigger.textContent;
  list.append(link);
  return list;
};
const placements = /* @__PURE__ */ new WeakMap();
const triggerOf = /* @__PURE__ */ new WeakMap();
const createPlaced = (trigger, list, request) => {
  const { display } = trigger.style;
  const next = trigger.nextElementSibling;
  const isCached = next?.localName === tag && (!isLink(trigger) || display === "none");
  const placed = {
    list: isCached ? next : list,
    request,
    display: isCached ? "" : display,
    insertions: 0
  };
  placements.set(trigger, placed);
  triggerOf.set(placed.list, trigger);
  return placed;
};
const remove = (trigger) => {
  const placed = placements.get(trigger);
  if (!placed) return void 0;
  const { list, display } = placed;
  placements.delete(trigger);
  triggerOf.delete(list);
  list.remove();
  trigger.style.display = display;
  return placed;
};
const insert = (trigger, placed) => {
  if (trigger.nextElementSibling !== placed.list && placed.insertions++ < 100)
    trigger.after(placed.list);
  if (isLink(trigger))
    trigger.style.setProperty("display", "none", "important");
};
const update = (triggers) => {
  const requests = [...triggers].map((trigger) => {
    const list = trigger.isConnected ? requestedList(trigger) : void 0;
    return { trigger, list, request: list?.outerHTML };
  });
  const removed = /* @__PURE__ */ new Map();
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
      placements.get(trigger) ?? createPlaced(trigger, equal ?? list, request)
    );
  }
};
const elementsIn = (node) => {
  if (node.nodeType !== 1) return [];
  const root = node;
  const all = `${selector},${tag}`;
  try {
    return [
      ...root.matches(all) || placements.has(root) ? [root] : [],
      ...root.querySelectorAll(all)
    ];
  } catch {
    return [];
  }
};
const updateIn = (nodes) => update(
  new Set(nodes.flatMap(elementsIn).map((it) => triggerOf.get(it) ?? it))
);
const onMutations = (records) => updateIn(
  records.flatMap(
    ({ type, target, addedNodes, removedNodes }) => type === "attributes" ? target : [...addedNodes, ...removedNodes]
  )
);
const watch = () => {
  const scan = guarded(() => updateIn([rootElement()]));
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
const maxWait = 450;
const laterScripts = "script[async][src],script[type=module]:not([src*=ibm-partners])";
const watchSoon = () => {
  const after = (time) => setTimeout(guarded(watch), time);
  after(maxWait);
  addEventListener("DOMContentLoaded", () => {
    if (!rootElement().querySelector(laterScripts)) after(0);
  });
};
const watchPage = () => {
  const readyState = documentProperty("readyState");
  if (readyState === "complete") watch();
  else if (readyState === "interactive") watchSoon();
  else addEventListener("readystatechange", guarded(watchSoon), true);
};

export { watchPage };
//# sourceMappingURL=links-and-scripts.js.map
