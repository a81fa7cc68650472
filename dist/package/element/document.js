import { guarded } from './warn.js';

const nativeProperty = (node, name) => Reflect.get(Object.getPrototypeOf(node), name, node);
const documentProperty = (name) => nativeProperty(document, name);
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

export { documentProperty, focusedElement, hostOf, isLoaded, nativeProperty, rootElement, start };
//# sourceMappingURL=document.js.map
