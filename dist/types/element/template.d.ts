import { type CompiledTemplateResult, type TemplateResult } from "lit/html.js";
import { type Content, type Partner, type PartnerId } from "../content/index.js";
/** The element, or what a server knows of it. */
interface Host {
    readonly exclusive: boolean;
    readonly noHeading: boolean;
    readonly headingLevel: number;
    openAll(): void;
    closeAll(): void;
}
/** What is rendered, and what to call when the visitor does something. */
export interface View {
    content: Content;
    expanded: readonly PartnerId[];
    include: readonly PartnerId[];
    /** The text stands in for one that could not be loaded. */
    isSubstitute?: boolean;
    /** Where a deep link leads. */
    target?: PartnerId;
    host: Host;
    /** The visitor wants a panel open or closed, or searches for what is in it. */
    toggle(id: PartnerId): void;
}
export declare const escape: (text: string) => string;
/** A paragraph as HTML, its addresses as links. */
export declare const linked: (paragraph: string) => string;
type Template = TemplateResult | CompiledTemplateResult;
/**
 * A template that is nothing but text of the content: widgets get copies of it,
 * for which Lit keeps nothing. Lit knows a template by its strings, so it is
 * made once for each piece of content and kind.
 */
export declare const constant: (content: object, kind: string | number, make: () => string) => Template;
export declare const text: (data: Partner, id: PartnerId) => Template;
export declare const marker: TemplateResult<1>;
declare const partner: (view: View, id: PartnerId) => TemplateResult;
/**
 * The whole list, in a section of no certain language: Firefox tells assistive
 * technology no language that is the parent's too, and does not tell when the
 * parent's becomes another.
 */
export declare const list: (view: View, item?: typeof partner) => TemplateResult;
/** What the page's author put inside the element, until there is a text to show. */
export declare const fallback: TemplateResult<1>;
export {};
