/** The buttons that expand and collapse the panels, in the list's order. */
export declare const summaryButtons: (root: ParentNode) => HTMLButtonElement[];
export declare const summaryButton: (root: ParentNode, partner: string | undefined) => HTMLButtonElement | undefined;
/** Without what a page has put on every object: browsers return a promise, which would reject unseen. */
export declare const scrollToButton: (button: Element | undefined, block: ScrollLogicalPosition, behavior: ScrollBehavior) => void;
/**
 * Rendering may hide or remove the focused element. Then the button of its
 * partner gets the focus, or the nearest one; where the button for all was
 * focused, the new one (WCAG 2.4.3). Call this before rendering, and the
 * function that it returns afterwards.
 */
export declare const keepFocus: (host: Element) => (() => void);
