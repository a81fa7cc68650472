/**
 * A property of a document or an element as the browser has it: in a page with
 * `<img name="readyState">`, `document.readyState` is the image, and a form's
 * `parentElement` is its field of that name.
 */
export declare const nativeProperty: <Of extends Node, Name extends keyof Of>(node: Of, name: Name) => Of[Name];
export declare const documentProperty: <Name extends keyof Document>(name: Name) => Document[Name];
/** Elements but forms can't be overridden by names, so everything is looked up below `<html>`. */
export declare const rootElement: () => HTMLElement;
export declare const isLoaded: () => boolean;
/** The focused element; nothing where the page as a whole has the focus. */
export declare const focusedElement: () => Element | null;
/** Runs an entry's steps; does nothing where there is no document, as on servers, some of which define a partial one. */
export declare const start: (steps: () => void) => void;
/** The host of the shadow root that a node is in; only a shadow root is asked, since a page may have put a `host` on every object. */
export declare const hostOf: (node: Node) => Element | undefined;
