import type { PartnerId } from "../content/index.js";
/** What a widget does when its page changes. */
export interface Widget extends HTMLElement {
    readonly include: PartnerId[];
}
/** The widgets of the page. */
export declare const widgets: Set<Widget>;
export declare const refreshAll: () => void;
