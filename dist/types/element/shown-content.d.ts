import type { Content } from "../content/index.js";
interface Host extends HTMLElement {
    requestUpdate(): void;
}
/** The content that an element shows: chosen by its place in the page, loaded where it has to be. */
export declare class ShownContent {
    #private;
    /** Nothing until the first language is there. */
    content?: Content;
    constructor(host: Host);
    get isLoading(): boolean;
    choose(): void;
}
export {};
