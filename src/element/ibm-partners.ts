import { follow } from "./deep-links.js";
import { connect, disconnect } from "./listeners.js";
import { restore, save } from "./remember.js";
import { partnerIds, type Content, type PartnerId } from "../content/index.js";
import { addContent, isAvailable, type Loader } from "./language.js";
import { ShownContent } from "./shown-content.js";
import { detailsIn, partnerOfFallback } from "./fallback.js";
import { guarded } from "./warn.js";
import {
  booleanOf,
  checkAttributes,
  expandedOf,
  headingLevelOf,
  includeOf,
  aliasOf,
  observedAttributes,
  optionsOf,
  type AttributeName,
} from "./attributes.js";
import { updateAll, type PartnersElement } from "./instances.js";
import { list } from "./template.js";
import { RenderingElement } from "./base.js";
import { scrollToButton, summaryButton, summaryButtons } from "./focus.js";
import { dispatch, type ErrorDetail, type ToggleDetail } from "./events.js";

/** The package's version, put in by the build. */
declare const VERSION: string;

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
export class IbmPartners extends RenderingElement implements PartnersElement {
  /** The version of the package that this class is from. */
  static readonly version: string = VERSION;

  /** The attributes are the state: what is shown depends on their values alone, never on the order in which they were set. */
  static readonly observedAttributes: readonly string[] = observedAttributes();

  /** Called when a language was added; set by what watches the page for links. @internal */
  static onLanguageAdded?: () => void;

  /** Adds a language, so that files of several languages can stand on one page; also a way to load others. A text that is there already stays. */
  static addLanguage(content: Content, loader?: Loader): void {
    addContent(content, loader);
    updateAll();
    this.onLanguageAdded?.();
  }

  /** Whether a language can be shown on this page. */
  static readonly isAvailable = isAvailable;

  #settleReady!: () => void;

  /** Settled when the wanted language is first shown, or what replaces it where it can't be loaded. */
  readonly ready: Promise<void> = new Promise((resolve) => {
    this.#settleReady = resolve;
  });

  readonly #shown = new ShownContent(this);
  /** The partners expanded when the last events were dispatched. */
  #dispatched?: PartnerId[];

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
  get expanded(): PartnerId[] {
    return expandedOf(this);
  }
  set expanded(ids: PartnerIds) {
    this.#set("expanded", ids?.length ? ids : null);
  }

  /**
   * At most one partner is expanded at a time; if several are, only the first
   * stays expanded. As with all boolean attributes here, `false` turns it off,
   * because server renderers write that.
   *
   * @attr exclusive
   * @reflect
   * @default false
   */
  get exclusive(): boolean {
    return booleanOf(this, "exclusive");
  }
  set exclusive(value: boolean) {
    this.#set("exclusive", value ? "" : null);
  }

  /**
   * Ids of the partners that are shown, in this order. Unknown ids are ignored
   * with a warning; if no known id remains, all are shown.
   *
   * @attr include
   * @reflect
   * @default all four
   */
  get include(): PartnerId[] {
    return includeOf(this);
  }
  set include(ids: PartnerIds) {
    this.#set("include", ids);
  }

  /**
   * Level of the list's title, 1 to 5; the names are one level below.
   * Out-of-range numbers become the nearest allowed one, anything else 2, both
   * with a warning.
   *
   * @attr heading-level
   * @reflect
   * @default 2
   */
  get headingLevel(): number {
    return headingLevelOf(this);
  }
  set headingLevel(level: number | string | null | undefined) {
    this.#set("heading-level", level);
  }

  /**
   * Leaves the list's title out, for pages that have their own.
   *
   * @attr no-heading
   * @reflect
   * @default false
   */
  get noHeading(): boolean {
    return booleanOf(this, "no-heading");
  }
  set noHeading(value: boolean) {
    this.#set("no-heading", value ? "" : null);
  }

  /**
   * Keeps what is expanded for the visit, in `sessionStorage` under
   * `ibm-partners:` and the element's id. Storage errors are ignored.
   *
   * @attr remember
   * @reflect
   * @default false
   */
  get remember(): boolean {
    return booleanOf(this, "remember");
  }
  set remember(value: boolean) {
    this.#set("remember", value ? "" : null);
  }

  /** Expands all partners; with `exclusive`, the first. */
  expandAll(): void {
    this.expanded = this.include;
  }

  /** Collapses all partners. */
  collapseAll(): void {
    this.expanded = null;
  }

  /** Expands a partner; with `exclusive`, it collapses the others. */
  expand(partner: PartnerId): void {
    const { expanded } = this;
    if (!expanded.includes(partner))
      this.expanded = this.exclusive ? [partner] : [...expanded, partner];
  }

  /** Collapses a partner. */
  collapse(partner: PartnerId): void {
    this.expanded = this.expanded.filter((other) => other !== partner);
  }

  /** Focuses the first name. */
  override focus(options?: FocusOptions): void {
    if (this.shadowRoot) summaryButtons(this.shadowRoot)[0]?.focus(options);
  }

  override connectedCallback(): void {
    guarded(() => {
      super.connectedCallback();
      connect(this);
    })();
  }

  disconnectedCallback(): void {
    disconnect(this);
  }

  /**
   * Where the fallback shows the whole text already, replacing it waits for
   * idle time (in Safari, which has no idle callbacks, it does not). Not with
   * a fragment or `remember`, which may expand something else.
   */
  protected override async scheduleUpdate(): Promise<void> {
    const isTextShown =
      !this.hasUpdated &&
      !location.hash &&
      !this.remember &&
      detailsIn(this.fallbackRoot).length;
    // An element of the page may have this name for its id.
    if (isTextShown && typeof requestIdleCallback === "function")
      await new Promise((resolve) =>
        requestIdleCallback(resolve, { timeout: 500 }),
      );
  }

  protected override willUpdate(): void {
    if (this.isConnected) this.#shown.choose();
    checkAttributes(this);
    if (this.hasUpdated || !this.#shown.content) return;
    const { include, expanded } = this;
    if (this.remember) restore(this);
    // A page may ask for what is closed in its own fallback; the visitor has closed it only where somebody clicked or typed.
    const active = (navigator as Partial<Navigator>).userActivation
      ?.hasBeenActive;
    for (const details of detailsIn(this.fallbackRoot)) {
      const partner = partnerOfFallback(details)!;
      if (
        !include.includes(partner) ||
        details.open === expanded.includes(partner)
      )
        continue;
      if (details.open) this.expand(partner);
      else if (active) this.collapse(partner);
    }
  }

  protected override render(): unknown {
    const { content } = this.#shown;
    return (
      content &&
      list({
        ...optionsOf(this),
        content,
        toggle: (event, partner) => this.#toggle(event, partner),
      })
    );
  }

  protected override updated(): void {
    const before = this.#dispatched;
    // Listeners may change more, so this is settled before they are called.
    this.#dispatched = this.expanded;
    if (before) this.#dispatchChanges(before);
    else follow(this);
    if (!this.#shown.isLoading) this.#settleReady();
  }

  /** In the order of the list, then those that are no longer shown. */
  #dispatchChanges(before: PartnerId[]): void {
    const now = this.expanded;
    const changed = [...new Set([...this.include, ...partnerIds])].filter(
      (id) => before.includes(id) !== now.includes(id),
    );
    if (changed.length && this.remember) save(this);
    for (const partner of changed)
      dispatch(this, "toggle", { partner, expanded: now.includes(partner) });
  }

  #set(
    attribute: AttributeName,
    value: string | number | readonly string[] | null | undefined,
  ): void {
    const alias = aliasOf(attribute);
    if (alias !== attribute) this.removeAttribute(alias);
    if (value == null) this.removeAttribute(attribute);
    else this.setAttribute(attribute, [value].flat().join(" "));
  }

  #toggle(event: Event, partner?: PartnerId): void {
    // A page may have put the list into a link, which browsers would follow.
    event.preventDefault();
    if (!partner) {
      if (this.expanded.length < this.include.length) this.expandAll();
      else this.collapseAll();
      return;
    }
    if (this.expanded.includes(partner)) {
      this.collapse(partner);
      return;
    }
    this.expand(partner);
    // Collapsing a panel above must not scroll the activated button out of view.
    if (this.exclusive)
      void this.updateComplete.then(
        guarded(() =>
          scrollToButton(
            summaryButton(this.shadowRoot!, partner),
            "nearest",
            "instant",
          ),
        ),
      );
  }
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
