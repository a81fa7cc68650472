import { type PartnersElement } from "./instances.js";
/** Stops following: the last element is gone, or the visitor has done something. */
export declare const stopWatching: () => void;
/**
 * Follows the address: to whichever partner it names, or only if it is one of
 * this element, which is new. A history entry is followed until the visitor
 * does something; after going back to it nothing moves.
 */
export declare const follow: (newElement?: PartnersElement) => void;
export declare const onHashChange: () => void;
/**
 * Expands at once, so that the browser and the page's scripts find the target
 * in its place. Routers may change the address without any event: whether they
 * have is seen afterwards.
 */
export declare const onClick: (event: MouseEvent) => void;
