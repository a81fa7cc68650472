/** The buttons that open and close the panels, in their order. */
export declare const namesIn: (root: ShadowRoot) => NodeListOf<HTMLElement>;
/**
 * The focused element may be hidden or gone after rendering, or stand for
 * another partner: the name of its partner has the focus then, or of the one
 * in its place, and the button where it was there (WCAG 2.4.3). Called before
 * rendering; what it returns, after.
 */
export declare const keepFocus: (host: Element) => (() => void);
