import { follow } from './deep-links.js';
import { disconnect, connect } from './listeners.js';
import { restore, save } from './remember.js';
import { partnerIds } from '../content/index.js';
import { addContent, isAvailable } from './language.js';
import { ShownContent } from './shown-content.js';
import { detailsIn, partnerOfFallback } from './fallback.js';
import { guarded } from './warn.js';
import { observedAttributes, expandedOf, booleanOf, includeOf, headingLevelOf, checkAttributes, optionsOf, aliasOf } from './attributes.js';
import { updateAll } from './instances.js';
import { list } from './template.js';
import { RenderingElement } from './base.js';
import { summaryButtons, scrollToButton, summaryButton } from './focus.js';
import { dispatch } from './events.js';

class IbmPartners extends RenderingElement {
  /** The version of the package that this class is from. */
  static version = "1.1.0";
  /** The attributes are the state: what is shown depends on their values alone, never on the order in which they were set. */
  static observedAttributes = observedAttributes();
  /** Called when a language was added; set by what watches the page for links. @internal */
  static onLanguageAdded;
  /** Adds a language, so that files of several languages can stand on one page; also a way to load others. A text that is there already stays. */
  static addLanguage(content, loader) {
    addContent(content, loader);
    updateAll();
    this.onLanguageAdded?.();
  }
  /** Whether a language can be shown on this page. */
  static isAvailable = isAvailable;
  #settleReady;
  /** Settled when the wanted language is first shown, or what replaces it where it can't be loaded. */
  ready = new Promise((resolve) => {
    this.#settleReady = resolve;
  });
  #shown = new ShownContent(this);
  /** The partners expanded when the last events were dispatched. */
  #dispatched;
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
  get expanded() {
    return expandedOf(this);
  }
  set expanded(ids) {
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
  get exclusive() {
    return booleanOf(this, "exclusive");
  }
  set exclusive(value) {
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
  get include() {
    return includeOf(this);
  }
  set include(ids) {
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
  get headingLevel() {
    return headingLevelOf(this);
  }
  set headingLevel(level) {
    this.#set("heading-level", level);
  }
  /**
   * Leaves the list's title out, for pages that have their own.
   *
   * @attr no-heading
   * @reflect
   * @default false
   */
  get noHeading() {
    return booleanOf(this, "no-heading");
  }
  set noHeading(value) {
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
  get remember() {
    return booleanOf(this, "remember");
  }
  set remember(value) {
    this.#set("remember", value ? "" : null);
  }
  /** Expands all partners; with `exclusive`, the first. */
  expandAll() {
    this.expanded = this.include;
  }
  /** Collapses all partners. */
  collapseAll() {
    this.expanded = null;
  }
  /** Expands a partner; with `exclusive`, it collapses the others. */
  expand(partner) {
    const { expanded } = this;
    if (!expanded.includes(partner))
      this.expanded = this.exclusive ? [partner] : [...expanded, partner];
  }
  /** Collapses a partner. */
  collapse(partner) {
    this.expanded = this.expanded.filter((other) => other !== partner);
  }
  /** Focuses the first name. */
  focus(options) {
    if (this.shadowRoot) summaryButtons(this.shadowRoot)[0]?.focus(options);
  }
  connectedCallback() {
    guarded(() => {
      super.connectedCallback();
      connect(this);
    })();
  }
  disconnectedCallback() {
    disconnect(this);
  }
  /**
   * Where the fallback shows the whole text already, replacing it waits for
   * idle time (in Safari, which has no idle callbacks, it does not). Not with
   * a fragment or `remember`, which may expand something else.
   */
  async scheduleUpdate() {
    const isTextShown = !this.hasUpdated && !location.hash && !this.remember && detailsIn(this.fallbackRoot).length;
    if (isTextShown && typeof requestIdleCallback === "function")
      await new Promise(
        (resolve) => requestIdleCallback(resolve, { timeout: 500 })
      );
  }
  willUpdate() {
    if (this.isConnected) this.#shown.choose();
    checkAttributes(this);
    if (this.hasUpdated || !this.#shown.content) return;
    const { include, expanded } = this;
    if (this.remember) restore(this);
    const active = navigator.userActivation?.hasBeenActive;
    for (const details of detailsIn(this.fallbackRoot)) {
      const partner = partnerOfFallback(details);
      if (!include.includes(partner) || details.open === expanded.includes(partner))
        continue;
      if (details.open) this.expand(partner);
      else if (active) this.collapse(partner);
    }
  }
  render() {
    const { content } = this.#shown;
    return content && list({
      ...optionsOf(this),
      content,
      toggle: (event, partner) => this.#toggle(event, partner)
    });
  }
  updated() {
    const before = this.#dispatched;
    this.#dispatched = this.expanded;
    if (before) this.#dispatchChanges(before);
    else follow(this);
    if (!this.#shown.isLoading) this.#settleReady();
  }
  /** In the order of the list, then those that are no longer shown. */
  #dispatchChanges(before) {
    const now = this.expanded;
    const changed = [.../* @__PURE__ */ new Set([...this.include, ...partnerIds])].filter(
      (id) => before.includes(id) !== now.includes(id)
    );
    if (changed.length && this.remember) save(this);
    for (const partner of changed)
      dispatch(this, "toggle", { partner, expanded: now.includes(partner) });
  }
  #set(attribute, value) {
    const alias = aliasOf(attribute);
    if (alias !== attribute) this.removeAttribute(alias);
    if (value == null) this.removeAttribute(attribute);
    else this.setAttribute(attribute, [value].flat().join(" "));
  }
  #toggle(event, partner) {
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
    if (this.exclusive)
      void this.updateComplete.then(
        guarded(
          () => scrollToButton(
            summaryButton(this.shadowRoot, partner),
            "nearest",
            "instant"
          )
        )
      );
  }
}

export { IbmPartners };
//# sourceMappingURL=ibm-partners.js.map
