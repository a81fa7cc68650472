/**
 * Puts a widget in the place of every placeholder of the document, those that
 * come later too. Waits for the parser: before the end of a block nobody can
 * tell whether a link stands alone in it.
 */
export declare const watchPlaceholders: () => void;
