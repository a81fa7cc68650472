import { ElementRenderer, type RenderInfo } from "@lit-labs/ssr";
/**
 * Renders the widget with `@lit-labs/ssr`, as a declarative shadow root in the
 * language of its `lang` attribute (without one, in Azerbaijani): add it to
 * `elementRenderers`. In the browser the widget takes its place without moving
 * the page. Custom properties, slots and the fallback work as in the browser.
 */
export declare class IbmPartnersRenderer extends ElementRenderer {
    #private;
    static matchesClass(_: typeof HTMLElement, name: string): boolean;
    setAttribute(name: string, value: string): void;
    /** Properties that have an attribute, as frameworks set them. */
    setProperty(name: string, value: unknown): void;
    renderAttributes(): string[];
    renderShadow(renderInfo: RenderInfo): (string | (() => Promise<import("@lit-labs/ssr/lib/render-result.js").ThunkedRenderResult>))[];
}
