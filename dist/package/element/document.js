const documentProperty = (name) => Reflect.get(Object.getPrototypeOf(document), name, document);
const rootElement = () => documentProperty("documentElement");
const isLoaded = () => documentProperty("readyState") === "complete";
const focusedElement = () => {
  const active = documentProperty("activeElement");
  return active?.matches("body, html") ? null : active;
};

export { documentProperty, focusedElement, isLoaded, rootElement };
//# sourceMappingURL=document.js.map
