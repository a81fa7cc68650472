import type { PartnerId } from "../content/index.js";
import { type PartnersElement } from "./instances.js";
/** The partner that a fragment names. */
export interface Target {
    hash: string;
    element: PartnersElement;
    partner: PartnerId;
}
export declare const removeTarget: () => void;
/** Expands the partner and all that is around it. */
export declare const open: (target: Target) => void;
export declare const setScrolled: (value: boolean) => void;
export declare const onScroll: (args_0: Event) => void;
/** Waits for animation frames; hidden pages get none. */
export declare const afterFrames: (frames: number, callback: () => void) => Promise<void>;
/**
 * Arrives after 3 frames, when the browser and the page's scripts have begun
 * to scroll if they do, and again after 20, since routers scroll to the top
 * when their new page is complete. Nothing once the visitor has done something.
 */
export declare const arriveSoon: (target: Target, isOver: () => boolean) => void;
