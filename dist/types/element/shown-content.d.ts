import type { Content } from "../content/index.js";
interface Host extends HTMLElement {
    requestUpdate(): void;
}
/** The content that an element shows: chosen by its place in the page, loaded where it has to be. */
export declare class ShownContent {
    #private;
    /** Nothing until the first language is there. */
    content?: Content;
    /** What a live region announces where a language could not be loaded; empty at first, since only changes are announced. */
    status?: string;
    constructor(host: Host);
    get isLoading(): boolean;
    choose(): void;
}
export {};
