import { guarded } from './warn.js';

const documentProperty = (name) => Reflect.get(Object.getPrototypeOf(document), name, document);
const rootElement = () => documentProperty("documentElement");
const isLoaded = () => documentProperty("readyState") === "complete";
const focusedElement = () => {
  const active = documentProperty("activeElement");
  return active?.matches("body, html") ? null : active;
};
const start = (steps) => {
  if ("querySelector" in (globalThis.document ?? {})) guarded(steps)();
};

export { documentProperty, focusedElement, isLoaded, rootElement, start };
//# sourceMappingURL=document.js.map
