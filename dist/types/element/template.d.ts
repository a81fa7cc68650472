import { type TemplateResult } from "lit/html.js";
import { type Content, type PartnerId } from "../content/index.js";
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
    /** Where a deep link leads. */
    target?: PartnerId;
    host: Host;
    /** Every panel shows while the page is printed. */
    printing: boolean;
    /** The browser opened or closed a panel. */
    toggled(id: PartnerId, open: boolean): void;
}
export declare const escape: (text: string) => string;
/** A paragraph as HTML, its addresses as links. */
export declare const linked: (paragraph: string) => string;
/** The whole list. */
export declare const list: (view: View) => TemplateResult;
/** What the page's author put inside the element, until there is a text to show. */
export declare const fallback: TemplateResult<1>;
export {};
