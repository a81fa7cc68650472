import { guarded } from './warn.js';

const documentProperty = (name) => Reflect.get(Object.getPrototypeOf(document), name, document);
const rootElement = () => documentProperty("documentElement");
const isLoaded = () => documentProperty("readyState") === "complete";
const focusedElement = () => {
  const active = documentProperty("activeElement");
  return active?.matches("body, html") ? null : active;
};
const start = (steps) => {
  if (typeof document !== "undefined" && "querySelector" in document)
    guarded(steps)();
};
const hostOf = (node) => {
  const { nodeType, host } = node.getRootNode();
  return nodeType === 11 ? host : void 0;
};

export { documentProperty, focusedElement, hostOf, isLoaded, rootElement, start };
//# sourceMappingURL=document.js.map
