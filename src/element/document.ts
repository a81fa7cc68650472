import { guarded } from "./warn.js";

/**
 * A property of a document or an element as the browser has it: in a page with
 * `<img name="readyState">`, `document.readyState` is the image, and a form's
 * `parentElement` is its field of that name.
 */
export const nativeProperty = <Of extends Node, Name extends keyof Of>(
  node: Of,
  name: Name,
): Of[Name] => Reflect.get(Object.getPrototypeOf(node) as Of, name, node);

export const documentProperty = <Name extends keyof Document>(
  name: Name,
): Document[Name] => nativeProperty(document, name);

/** Elements but forms can't be overridden by names, so everything is looked up below `<html>`. */
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
