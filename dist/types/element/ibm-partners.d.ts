import type { Content, PartnerId } from "../content/index.js";
import { type ErrorDetail, type ToggleDetail } from "./events.js";
import { type Loader } from "./language.js";
import { type Expanded, type Include } from "./options.js";
import { type Widget } from "./widgets.js";
/** There is none on servers, where the element is never made. */
declare const Base: {
    new (): HTMLElement;
    prototype: HTMLElement;
};
/**
 * The four implementing partners of the Eastern Partnership Integrated Border
 * Management project as a collapsible list.
 *
 * @tagname ibm-partners
 *
 * @slot - Shown until the widget is ready, and for good where scripts don't run.
 * @slot heading - Replaces the list's title.
 * @slot frontex - The page's own addition at the end of this panel.
 * @slot wco - The page's own addition at the end of this panel.
 * @slot iom - The page's own addition at the end of this panel.
 * @slot icmpd - The page's own addition at the end of this panel.
 *
 * @csspart base - The whole of what is rendered.
 * @csspart heading - The list's title.
 * @csspart toggle-all - The button that opens or closes all.
 * @csspart list - The list of the partners.
 * @csspart partner - One partner: its name and its panel.
 * @csspart summary - The line that opens a panel when activated.
 * @csspart name - The partner's name.
 * @csspart marker - The mark that shows whether a panel is open.
 * @csspart panel - The partner's text.
 * @csspart link - A link in the text.
 * @csspart open - Also a name of the partner and the summary whose panel is open, as in `::part(summary open)`.
 *
 * @fires {CustomEvent<ToggleDetail>} ibm-partners-toggle - A panel was opened or closed, by the visitor or a script.
 * @fires {CustomEvent<ErrorDetail>} ibm-partners-error - A language could not be loaded; the source language is shown.
 */
export declare class IbmPartners extends Base implements Widget {
    #private;
    /** The version of the package that this class is from. */
    static readonly version: string;
    static readonly observedAttributes: readonly ["expanded", "exclusive", "include", "heading-level", "headinglevel", "no-heading", "noheading", "remember"];
    /** Adds a language, so that files of several languages can stand on one page; also a way to load others. */
    static addContent(content: Content, loader?: Loader): void;
    /**
     * Ids of the open partners. In the attribute they are separated by spaces or
     * commas, and `all` means all; the property takes an array or such a string.
     * Ids that don't exist are left out with a warning. Reflects what the visitor
     * does.
     *
     * @attr expanded
     * @reflect
     * @default none
     */
    get expanded(): PartnerId[];
    set expanded(ids: Expanded);
    /**
     * At most one partner is open at a time; of several that are open the first
     * stays. Off with the value `false`, as all boolean attributes here, since
     * servers write that.
     *
     * @attr exclusive
     * @reflect
     * @default false
     */
    get exclusive(): boolean;
    set exclusive(value: boolean);
    /**
     * Ids of the partners that are shown, in this order. Ids that don't exist
     * are left out with a warning; where none is left, all are shown.
     *
     * @attr include
     * @reflect
     * @default all four
     */
    get include(): PartnerId[];
    set include(ids: Include);
    /**
     * Level of the list's title, 1 to 5; the names are one level below. Other
     * numbers mean the nearest of these, no number means 2, both with a warning.
     *
     * @attr heading-level
     * @reflect
     * @default 2
     */
    get headingLevel(): number;
    set headingLevel(level: number | string | null | undefined);
    /**
     * Leaves the list's title out, for pages that have their own.
     *
     * @attr no-heading
     * @reflect
     * @default false
     */
    get noHeading(): boolean;
    set noHeading(value: boolean);
    /**
     * Keeps what is open for the visit, in `sessionStorage` under
     * `ibm-partners:` and the element's id. Storage that throws is ignored.
     *
     * @attr remember
     * @reflect
     * @default false
     */
    get remember(): boolean;
    set remember(value: boolean);
    /** Settled when the wanted language is rendered, or what stands in for it where it can't be had. */
    get ready(): Promise<void>;
    /** Opens all partners; with `exclusive`, the first. */
    openAll(): void;
    /** Closes all partners. */
    closeAll(): void;
    connectedCallback(): void;
    disconnectedCallback(): void;
    adoptedCallback(): void;
    attributeChangedCallback(name: string, before: string | null, now: string | null): void;
}
declare global {
    interface HTMLElementTagNameMap {
        "ibm-partners": IbmPartners;
    }
    interface GlobalEventHandlersEventMap {
        "ibm-partners-toggle": CustomEvent<ToggleDetail>;
        "ibm-partners-error": CustomEvent<ErrorDetail>;
    }
}
export {};
