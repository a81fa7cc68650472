import type { PartnerId } from "../content/index.js";
import { type Widget } from "./widgets.js";
/**
 * Follows the address to the widget that it means, once per visit. But a
 * router may show a page from its cache before the new one, so what comes in
 * the next seconds counts as the same.
 */
export declare const follow: (widget: Widget) => void;
/** A page without widgets ends the visit; what takes the place of the last one comes at once. */
export declare const leaveAddress: () => void;
export declare const onPopState: () => void;
/** A router may keep the click from the browser, and a script may scroll by itself to what has the id. */
export declare const onClick: (event: MouseEvent) => void;
/** The partner of a widget that a fragment names; the page's own element with that id comes first. */
export declare const partnerAt: (widget: Widget, hash: string) => PartnerId | undefined;
/**
 * Puts an element with the fragment's id where the partner is: browsers and
 * scripts find no ids in shadow roots. Who focuses it means the partner's name.
 */
export declare const placeTarget: (widget: Widget, partner: PartnerId, focus: () => void) => void;
/** Opens what the page has closed around a widget. */
export declare const openAround: (widget: Element) => void;
/** Shows a partner as a native target would be; in a frame, the page around stays where it is. */
export declare const show: (summary: HTMLElement) => void;
