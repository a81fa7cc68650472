import type { PartnerId } from "../content/index.js";
/** The buttons that expand and collapse the panels, in the list's order. */
export declare const summaryButtons: (root: ParentNode) => HTMLButtonElement[];
export declare const summaryButton: (root: ParentNode, partner: PartnerId) => HTMLButtonElement | undefined;
/**
 * Rendering may hide or remove the focused element, or move another partner to
 * its place. Then the button of its partner gets the focus, or the one at its
 * index; the button for all keeps it (WCAG 2.4.3). Call this before rendering,
 * and the function that it returns afterwards.
 */
export declare const keepFocus: (host: Element) => (() => void);
