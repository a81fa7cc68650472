import type { PartnerId } from "../content/index.js";
/** What the page's listeners and deep links need of an element. */
export interface PartnersElement extends HTMLElement {
    readonly include: PartnerId[];
    readonly remember: boolean;
    readonly ready: Promise<void>;
    expand(partner: PartnerId): void;
    requestUpdate(): void;
}
/** The elements that are in the page. */
export declare const elements: Set<PartnersElement>;
export declare const updateAll: () => void;
