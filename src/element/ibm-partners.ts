import { nothing, render } from "lit/html.js";
import type { Content, PartnerId } from "../content/index.js";
import {
  follow,
  openAround,
  partnerAt,
  placeTarget,
  show,
} from "./deep-links.js";
import { tell, type ErrorDetail, type ToggleDetail } from "./events.js";
import { keepFocus, namesIn } from "./focus.js";
import {
  addContent,
  contentIn,
  loadContent,
  substitute,
  wantedLanguage,
  type Loader,
} from "./language.js";
import { keep, recall } from "./memory.js";
import {
  checkAttributes,
  expandedIn,
  headingLevelIn,
  includeIn,
  isOn,
  type Expanded,
  type Include,
} from "./options.js";
import { join, leave } from "./page.js";
import { tellStatus } from "./status.js";
import { adoptStyles } from "./styles.js";
import { fallbackOf, takeProperties, takeState } from "./take-over.js";
import { fallback, list } from "./template.js";
import { warn } from "./warn.js";
import { refreshAll, type Widget } from "./widgets.js";

/** The package's version, put in by the build. */
declare const VERSION: string;

/** There is none on servers, where the element is never made. */
const Base = globalThis.HTMLElement ?? Object;

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
export class IbmPartners extends Base implements Widget {
  /** The version of the package that this class is from. */
  static readonly version: string = VERSION;

  static readonly observedAttributes = [
    "expanded",
    "exclusive",
    "include",
    "heading-level",
    "headinglevel",
    "no-heading",
    "noheading",
    "remember",
  ] as const;

  /** Adds a language, so that files of several languages can stand on one page; also a way to load others. */
  static addContent(content: Content, loader?: Loader): void {
    addContent(content, loader);
    refreshAll();
  }

  /** What is shown; nothing until the first language has come. */
  #content?: Content;
  /** The language last asked for. */
  #lang?: string;
  /** The ids rendered open, to tell what changed. */
  #shown?: PartnerId[];
  /** Where a deep link leads. */
  #target?: PartnerId;
  #loading = false;
  #scheduled = false;
  /** The page itself wrote the attribute `expanded`. */
  #isWritten = false;
  #waiting: (() => void)[] = [];

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
  get expanded(): PartnerId[] {
    return expandedIn(this);
  }
  set expanded(ids: Expanded) {
    this.#set("expanded", ids?.length ? ids : null);
  }

  /**
   * At most one partner is open at a time; of several that are open the first
   * stays. Off with the value `false`, as all boolean attributes here, since
   * servers write that.
   *
   * @attr exclusive
   * @reflect
   * @default false
   */
  get exclusive(): boolean {
    return isOn(this, "exclusive");
  }
  set exclusive(value: boolean) {
    this.#set("exclusive", value ? "" : null);
  }

  /**
   * Ids of the partners that are shown, in this order. Ids that don't exist
   * are left out with a warning; where none is left, all are shown.
   *
   * @attr include
   * @reflect
   * @default all four
   */
  get include(): PartnerId[] {
    return includeIn(this);
  }
  set include(ids: Include) {
    this.#set("include", ids);
  }

  /**
   * Level of the list's title, 1 to 5; the names are one level below. Other
   * numbers mean the nearest of these, no number means 2, both with a warning.
   *
   * @attr heading-level
   * @reflect
   * @default 2
   */
  get headingLevel(): number {
    return headingLevelIn(this);
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
    return isOn(this, "no-heading");
  }
  set noHeading(value: boolean) {
    this.#set("no-heading", value ? "" : null);
  }

  /**
   * Keeps what is open for the visit, in `sessionStorage` under
   * `ibm-partners:` and the element's id. Storage that throws is ignored.
   *
   * @attr remember
   * @reflect
   * @default false
   */
  get remember(): boolean {
    return isOn(this, "remember");
  }
  set remember(value: boolean) {
    this.#set("remember", value ? "" : null);
  }

  /** Settled when the wanted language is rendered, or what stands in for it where it can't be had. */
  get ready(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this._refresh();
    });
  }

  /** Opens all partners; with `exclusive`, the first. */
  openAll(): void {
    this.expanded = this.include;
  }

  /** Closes all partners. */
  closeAll(): void {
    this.expanded = null;
  }

  connectedCallback(): void {
    takeProperties(this);
    join(this);
    this._refresh();
  }

  disconnectedCallback(): void {
    leave(this);
  }

  adoptedCallback(): void {
    if (this.#content) adoptStyles(this.shadowRoot!);
  }

  attributeChangedCallback(
    name: string,
    before: string | null,
    now: string | null,
  ): void {
    if (name === "expanded") {
      // What the page never wrote it can't take back: a morph compares the visitor's panels with a server's markup.
      if (now === null && !this.#isWritten) this.#set(name, before);
      else this.#isWritten = now !== null;
    }
    this._refresh();
  }

  /**
   * Renders before the next frame; but where the whole text shows already,
   * visitors don't wait for a script to put the same in its place. (Safari has
   * no idle time to offer, so there they do.) What the address or an earlier
   * page opens is not the same.
   *
   * @internal
   */
  _refresh(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    const isShown =
      !this.#content &&
      !location.hash &&
      !this.remember &&
      fallbackOf(this).querySelector("details");
    const soon: (render: () => void, options: IdleRequestOptions) => void =
      (isShown && globalThis.requestIdleCallback) || queueMicrotask;
    soon(
      () => {
        this.#scheduled = false;
        if (this.isConnected) this._render();
      },
      { timeout: 500 },
    );
  }

  /** @internal */
  _recall(): void {
    if (this.remember) recall(this);
  }

  /** @internal */
  _reveal(hash: string, isShown = true): void {
    const partner = partnerAt(this, hash)!;
    this.#target = partner;
    const summary = () => this.#summary(partner);
    placeTarget(this, partner, () => summary()?.focus({ preventScroll: true }));
    openAround(this);
    this.#open(partner);
    // A script may ask for the target's place at once.
    if (this.#shown) this._render();
    void this.ready.then(() => {
      const target = summary();
      if (isShown && target) show(target);
    });
  }

  #set(
    attribute: string,
    value: string | number | readonly string[] | null | undefined,
  ): void {
    const isWritten = this.#isWritten;
    this.#isWritten = true;
    if (value == null) this.removeAttribute(attribute);
    else this.setAttribute(attribute, [value].flat().join(" "));
    this.#isWritten = isWritten;
  }

  #open(partner: PartnerId): void {
    const { exclusive, expanded } = this;
    if (!expanded.includes(partner))
      this.expanded = exclusive ? partner : [...expanded, partner];
  }

  #summary(partner: PartnerId): HTMLElement | undefined {
    const index = this.include.indexOf(partner);
    return this.shadowRoot ? namesIn(this.shadowRoot)[index] : undefined;
  }

  /** @internal */
  _render(): void {
    const shown = this.#content;
    this.#chooseContent();
    checkAttributes(this);
    const content = this.#content;
    const page = fallbackOf(this);
    const isDeclared = !shown && page !== this;
    if (isDeclared && !content) return;
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    if (!shown) {
      adoptStyles(root);
      this._recall();
    }
    const focus = !shown && content ? this.#takeOver(page) : -1;
    const { expanded, include } = this;
    const restoreFocus = keepFocus(this);
    try {
      // Firefox keeps the language that an element was born with.
      if (shown && shown !== content) render(nothing, root);
      render(
        content
          ? list({
              content,
              expanded,
              include,
              isSubstitute:
                !this.#loading && !!this.#lang && this.#lang !== content.lang,
              target: this.#target,
              host: this,
              toggle: (id) => this.#toggle(id),
            })
          : fallback,
        root,
      );
    } catch (error) {
      // Lit's templates are no XML, and may be no trusted HTML either.
      warn(
        `can't render; Trusted Types need trusted-types lit-html. ${String(error)}`,
      );
      if (!root.querySelector("section"))
        root.replaceChildren(document.createElement("slot"));
      this.#settle();
      return;
    }
    if (!content) return;
    if (shown) {
      restoreFocus();
      this.#tellChanges(expanded);
    } else {
      if (isDeclared) page.remove();
      namesIn(root)[focus]?.focus({ preventScroll: true });
      follow(this);
    }
    this.#shown = expanded;
    if (!this.#loading) this.#settle();
  }

  /** What the visitor did to the fallback stays; tells the place of the focused name. */
  #takeOver(page: Element): number {
    const { open, focused } = takeState(page);
    const { expanded, include } = this;
    const more = include.filter(
      (id, index) => open[index] && !expanded.includes(id),
    );
    if (more.length) this.expanded = [...expanded, ...more];
    return focused;
  }

  #tellChanges(expanded: PartnerId[]): void {
    for (const partner of this.include) {
      const open = expanded.includes(partner);
      if (open !== this.#shown?.includes(partner)) {
        tell(this, "toggle", { partner, open });
        if (this.remember) keep(this);
      }
    }
  }

  #settle(): void {
    this.#waiting.splice(0).forEach((resolve) => resolve());
  }

  #toggle(partner: PartnerId): void {
    const { expanded } = this;
    if (expanded.includes(partner)) {
      this.expanded = expanded.filter((other) => other !== partner);
      return;
    }
    this.#open(partner);
    // What closes above must not carry the name away that was just activated.
    if (this.exclusive)
      void this.ready.then(() =>
        this.#summary(partner)?.scrollIntoView?.({
          block: "nearest",
          behavior: "instant",
        }),
      );
  }

  #chooseContent(): void {
    const lang = wantedLanguage(this);
    const content = contentIn(lang);
    if (lang !== this.#lang) {
      const load = content ? undefined : loadContent(lang);
      // A file that can load it may still come.
      this.#lang = load || content ? lang : undefined;
      this.#loading = !!load;
      load
        ?.catch((error: unknown) => {
          if (lang !== this.#lang) return;
          tell(this, "error", { lang, error });
          tellStatus(this);
        })
        .finally(() => {
          if (lang === this.#lang) this.#loading = false;
          this._refresh();
        });
    }
    this.#content =
      content ??
      (this.#loading ? undefined : substitute(lang)) ??
      this.#content;
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
