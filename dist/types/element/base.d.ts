/** There is none on servers, where the element is never created. */
declare const Base: {
    new (): HTMLElement;
    prototype: HTMLElement;
};
/**
 * What the element needs of LitElement, in Lit's terms: one update however
 * much changes, and a shadow root with shared styles. LitElement itself would
 * take scripts in one language over their size (`bench/README.md`).
 */
export declare abstract class RenderingElement extends Base {
    #private;
    /** Whether the list has been rendered. */
    protected hasUpdated: boolean;
    /** Settled when the last requested update is done. */
    updateComplete: Promise<void>;
    /** Settles when the next update may begin. */
    protected abstract scheduleUpdate(): Promise<unknown>;
    protected abstract willUpdate(): void;
    /** A template; `undefined` until the text is there: until then the element's children show. */
    protected abstract render(): unknown;
    protected abstract updated(): void;
    connectedCallback(): void;
    adoptedCallback(): void;
    attributeChangedCallback(): void;
    requestUpdate(): void;
    /** Where the text stands before the first update: what a server rendered, or the element's own content. */
    protected get fallbackRoot(): ParentNode;
}
export {};
