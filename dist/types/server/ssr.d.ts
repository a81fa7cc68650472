import { ElementRenderer, type RenderInfo } from "@lit-labs/ssr";
/**
 * Renders the element with `@lit-labs/ssr`, as a declarative shadow root in the
 * language of its `lang` attribute (without one, in Azerbaijani): add it to
 * `elementRenderers`. In the browser the element replaces it without moving
 * the page. Custom properties, slots and the fallback work as in the browser.
 */
export declare class IbmPartnersRenderer extends ElementRenderer {
    #private;
    static matchesClass(_: typeof HTMLElement, name: string): boolean;
    /** No names that are none, and no event handlers: frameworks hand on whatever is spread into it. */
    setAttribute(name: string, value: string): void;
    /** Only properties of the element's own become attributes, whatever is spread into it. */
    setProperty(name: string, value: unknown): void;
    renderAttributes(): string[];
    renderShadow(renderInfo: RenderInfo): (string | (() => Promise<import("@lit-labs/ssr/lib/render-result.js").ThunkedRenderResult>))[];
}
