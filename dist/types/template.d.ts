import { type TemplateResult } from "lit/html.js";
import { type Content, type PartnerId } from "./content/index.js";
import type { IbmPartners } from "./ibm-partners.js";
/** What is rendered, and what to call when the visitor does something. */
export interface View {
    content: Content;
    open: readonly PartnerId[];
    include: readonly PartnerId[];
    /** The element, or what a server knows of it. */
    host: Pick<IbmPartners, "exclusive" | "noHeading" | "headingLevel" | "openAll" | "closeAll">;
    /** Every panel shows while the page is printed. */
    printing: boolean;
    /** The browser opened or closed a panel. */
    toggled(id: PartnerId, open: boolean): void;
    /** A partner's panel: its template, or an element made of it. */
    panel(id: PartnerId): TemplateResult | Element;
}
export declare const panel: (content: Content, id: PartnerId) => TemplateResult;
/** Copies of panels, by the data that they are made of. */
export type Panels = WeakMap<Content["partners"][PartnerId], Element>;
/**
 * A widget's own panel: a copy of one that is rendered once for all of them.
 * Lit's parts for every paragraph would cost each widget more memory than all
 * the rest of it.
 */
export declare const panelOf: (content: Content, id: PartnerId, own: Panels) => Element;
/** The whole list. */
export declare const list: (view: View) => TemplateResult;
/** What the page's author put inside the element, until there is a text to show. */
export declare const fallback: TemplateResult<1>;
