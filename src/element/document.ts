import { guarded } from "./warn.js";

/** A property or method of the document itself: in a page with `<img name="readyState">`, `document.readyState` is the image. */
export const documentProperty = <Name extends keyof Document>(
  name: Name,
): Document[Name] =>
  Reflect.get(Object.getPrototypeOf(document) as Document, name, document);

/** Elements can't be overridden by names, so everything is looked up below `<html>`. */
export const rootElement = (): HTMLElement =>
  documentProperty("documentElement");

export const isLoaded = (): boolean =>
  documentProperty("readyState") === "complete";

/** The focused element; nothing where the page as a whole has the focus. */
export const focusedElement = (): Element | null => {
  const active = documentProperty("activeElement");
  return active?.matches("body, html") ? null : active;
};

/** Runs an entry's steps; does nothing where there is no document, as on servers, some of which define a partial one. */
export const start = (steps: () => void): void => {
  if (typeof document !== "undefined" && "querySelector" in document)
    guarded(steps)();
};

/** The host of the shadow root that a node is in; only a shadow root is asked, since a page may have put a `host` on every object. */
export const hostOf = (node: Node): Element | undefined => {
  const { nodeType, host } = node.getRootNode() as ShadowRoot;
  return nodeType === 11 ? host : undefined;
};
