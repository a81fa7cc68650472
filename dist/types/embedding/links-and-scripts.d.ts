type Options = (name: string) => string | null;
/** Sets the element's attributes from outside the script; nothing else of what a page's author writes is read. */
export declare const configure: (element: Element, options: Options) => void;
/**
 * Puts a list after every link and script that asks for one, also after those
 * that come later. Nothing that still loads is waited for longer than half a
 * second after the page has been parsed.
 */
export declare const watchPage: () => void;
export {};
