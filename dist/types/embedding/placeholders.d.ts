/** What stands outside the script can set the element's attributes; nothing else in it is looked at. */
export declare const configure: (widget: Element, option: (name: string) => string | null) => void;
/**
 * Puts a widget in the place of every placeholder of the document, those that
 * come later too. Waits for the parser: before the end of a block nobody can
 * tell whether a link stands alone in it.
 */
export declare const watchPlaceholders: () => void;
