type Options = (name: string) => string | null;
/** What stands outside the script can set the element's attributes; nothing else in it is looked at. */
export declare const configure: (widget: Element, options: Options) => void;
/**
 * Puts a widget in the place of every placeholder of the document, those that
 * come later too. Waits for the parser, and a while for such scripts.
 */
export declare const watchPlaceholders: () => void;
export {};
