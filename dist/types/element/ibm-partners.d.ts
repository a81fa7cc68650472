import { type Content, type PartnerId } from "../content/index.js";
import { type Loader } from "./language.js";
import { type PartnersElement } from "./instances.js";
import { RenderingElement } from "./base.js";
import { type ErrorDetail, type ToggleDetail } from "./events.js";
/** Ids of partners: an array, or a string with spaces or commas. `null` and `undefined` remove the attribute. */
export type PartnerIds = readonly PartnerId[] | string | null | undefined;
/**
 * The four implementing partners of the Eastern Partnership Integrated Border
 * Management project as a collapsible list.
 *
 * @tagname ibm-partners
 *
 * @slot - Shown until the element is ready, and for good where scripts don't run.
 * @slot heading - Replaces the list's title: a heading element of the page's own.
 * @slot frontex - The page's own addition at the end of this panel.
 * @slot wco - The page's own addition at the end of this panel.
 * @slot iom - The page's own addition at the end of this panel.
 * @slot icmpd - The page's own addition at the end of this panel.
 *
 * @csspart base - Everything that is rendered.
 * @csspart heading - The list's title.
 * @csspart toggle-all - The button that expands or collapses all.
 * @csspart list - The list of the partners.
 * @csspart partner - One partner: its name and its panel.
 * @csspart summary - The button that expands and collapses a panel.
 * @csspart name - The partner's name.
 * @csspart marker - The arrow that shows whether a panel is expanded.
 * @csspart panel - The partner's text.
 * @csspart link - A link in the text.
 * @csspart expanded - Also a name of the partner and the summary whose panel is expanded, as in `::part(summary expanded)`.
 *
 * @fires {CustomEvent<ToggleDetail>} ibm-partners-toggle - A panel was expanded or collapsed, by the visitor or a script.
 * @fires {CustomEvent<ErrorDetail>} ibm-partners-error - A language could not be loaded; the source language is shown.
 */
export declare class IbmPartners extends RenderingElement implements PartnersElement {
    #private;
    /** The version of the package that this class is from. */
    static readonly version: string;
    /** The attributes are the state: what is shown depends on their values alone, never on the order in which they were set. */
    static readonly observedAttributes: readonly string[];
    /** Adds a language, so that files of several languages can stand on one page; also a way to load others. A text that is there already stays. */
    static addLanguage(content: Content, loader?: Loader): void;
    /** Whether a language can be shown on this page. */
    static readonly isAvailable: (lang: string) => boolean;
    /** Settled when the wanted language is first shown, or what replaces it where it can't be loaded. */
    readonly ready: Promise<void>;
    /**
     * Ids of the expanded partners. In the attribute they are separated by
     * spaces or commas, and `all` means all; the property takes such a string or
     * an array. Unknown ids are ignored with a warning. Reflects what the visitor
     * does.
     *
     * @attr expanded
     * @reflect
     * @default none
     */
    get expanded(): PartnerId[];
    set expanded(ids: PartnerIds);
    /**
     * At most one partner is expanded at a time; if several are, only the first
     * stays expanded. As with all boolean attributes here, `false` turns it off,
     * because server renderers write that.
     *
     * @attr exclusive
     * @reflect
     * @default false
     */
    get exclusive(): boolean;
    set exclusive(value: boolean);
    /**
     * Ids of the partners that are shown, in this order. Unknown ids are ignored
     * with a warning; if no known id remains, all are shown.
     *
     * @attr include
     * @reflect
     * @default all four
     */
    get include(): PartnerId[];
    set include(ids: PartnerIds);
    /**
     * Level of the list's title, 1 to 5; the names are one level below.
     * Out-of-range numbers become the nearest allowed one, anything else 2, both
     * with a warning.
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
     * Keeps what is expanded for the visit, in `sessionStorage` under
     * `ibm-partners:` and the element's id. Storage errors are ignored.
     *
     * @attr remember
     * @reflect
     * @default false
     */
    get remember(): boolean;
    set remember(value: boolean);
    /** Expands all partners; with `exclusive`, the first. */
    expandAll(): void;
    /** Collapses all partners. */
    collapseAll(): void;
    /** Expands a partner; with `exclusive`, it collapses the others. */
    expand(partner: PartnerId): void;
    /** Collapses a partner. */
    collapse(partner: PartnerId): void;
    /** Focuses the first name. */
    focus(options?: FocusOptions): void;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /**
     * Where the fallback shows the whole text already, replacing it waits for
     * idle time (in Safari, which has no idle callbacks, it does not). Not with
     * a fragment or `remember`, which may expand something else.
     */
    protected scheduleUpdate(): Promise<void>;
    protected willUpdate(): void;
    protected render(): unknown;
    protected updated(): void;
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
