import { stopWatching, onClick, onHashChange } from './deep-links.js';
import { hostOf } from './document.js';
import { elements, updateAll } from './instances.js';
import { restore } from './remember.js';
import { guarded } from './warn.js';

const onActivation = () => elements.forEach((element) => {
  if (element.remember) restore(element);
});
const listeners = /* @__PURE__ */ new Map([
  ["click", guarded(onClick)],
  ["hashchange", guarded(onHashChange)],
  ["prerenderingchange", guarded(onActivation)],
  ["load", guarded(updateAll)]
]);
const listen = (method) => listeners.forEach((listener, type) => window[method](type, listener, true));
let languageObserver;
const connect = (element) => {
  if (!elements.size) listen("addEventListener");
  elements.add(element);
  languageObserver ??= new MutationObserver(guarded(updateAll));
  for (let node = element; node; node = hostOf(node))
    languageObserver.observe(node.getRootNode(), {
      attributeFilter: ["lang"],
      subtree: true
    });
};
const disconnect = (element) => {
  elements.delete(element);
  if (elements.size) return;
  listen("removeEventListener");
  languageObserver?.disconnect();
  stopWatching();
};

export { connect, disconnect };
//# sourceMappingURL=listeners.js.map
