import { release, onClick, onHashChange } from './deep-links.js';
import { elements, updateAll } from './elements.js';
import { restore } from './remember.js';
import { guarded } from './warn.js';

const onActivation = () => elements.forEach((element) => {
  if (element.remember) restore(element);
});
const listeners = [
  ["click", guarded(onClick)],
  ["hashchange", guarded(onHashChange)],
  ["prerenderingchange", guarded(onActivation)],
  ["load", guarded(updateAll)]
];
const listen = (method) => listeners.forEach(([type, listener]) => window[method](type, listener, true));
let languageObserver;
const connect = (element) => {
  if (!elements.size) listen("addEventListener");
  elements.add(element);
  languageObserver ??= new MutationObserver(guarded(updateAll));
  for (let node = element; node; ) {
    const root = node.getRootNode();
    languageObserver.observe(root, {
      attributeFilter: ["lang"],
      subtree: true
    });
    node = root.host;
  }
};
const disconnect = (element) => {
  elements.delete(element);
  if (elements.size) return;
  listen("removeEventListener");
  languageObserver?.disconnect();
  release();
};

export { connect, disconnect };
//# sourceMappingURL=listeners.js.map
