/** A property or method of the document itself: in a page with `<img name="readyState">`, `document.readyState` is the image. */
export declare const documentProperty: <Name extends keyof Document>(name: Name) => Document[Name];
/** Elements have no such named properties, so everything else is asked of `<html>`. */
export declare const rootElement: () => HTMLElement;
export declare const isLoaded: () => boolean;
/** The focused element; nothing where the page as a whole has the focus. */
export declare const focusedElement: () => Element | null;
