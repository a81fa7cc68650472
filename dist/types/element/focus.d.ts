import type { PartnerId } from "../content/index.js";
/** The buttons that expand and collapse the panels, in the list's order. */
export declare const summaryButtons: (root: ParentNode) => HTMLButtonElement[];
export declare const summaryButton: (root: ParentNode, partner: PartnerId) => HTMLButtonElement | undefined;
/**
 * Rendering may hide or remove the focused element, or give its place to
 * another partner. Then the name of its partner gets the focus, or the name at
 * its place; the button for all keeps it (WCAG 2.4.3). Called before rendering;
 * what it returns, afterwards.
 */
export declare const keepFocus: (host: Element) => (() => void);
