import { render } from "lit/html.js";
import { partnerIds, type Content, type PartnerId } from "../content/index.js";
import {
  addContent,
  contentIn,
  loadContent,
  substitute,
  wantedLanguage,
} from "./language.js";
import {
  headingLevelIn,
  includeIn,
  isPartner,
  openIn,
  words,
} from "./options.js";
import { follow, join, leave, refreshAll, type Widget } from "./page.js";
import { adoptStyles } from "./styles.js";
import { fallback, list, type View } from "./template.js";
import { warn } from "./warn.js";

/** The package's version, put in by the build. */
declare const VERSION: string;

/** `detail` of `ibm-partners-toggle`. */
export interface ToggleDetail {
  /** The partner whose panel changed. */
  partner: PartnerId;
  /** Whether the panel is open now. */
  open: boolean;
}

/** `detail` of `ibm-partners-error`. */
export interface ErrorDetail {
  /** The language that could not be loaded. */
  lang: string;
  /** What the browser said. */
  error: unknown;
}

/** Storage throws in sandboxed frames and where the visitor forbids it; then nothing is kept. */
const stored = (key: string, value?: string): string | null => {
  try {
    if (value !== undefined) sessionStorage.setItem(key, value);
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
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
export class IbmPartners extends HTMLElement implements Widget {
  /** The version of the package that this class is from. */
  static readonly version: string = VERSION;

  static readonly observedAttributes = [
    "open",
    "exclusive",
    "include",
    "heading-level",
    "no-heading",
    "remember",
  ] as const;

  /** Adds a language, so that files of several languages can stand on one page. */
  static addContent(content: Content): void {
    addContent(content);
    refreshAll();
  }

  /** What is shown; nothing until the first language has come. */
  #content?: Content;
  /** The language last asked for. */
  #lang?: string;
  /** The ids rendered open, to tell what changed. */
  #shown?: PartnerId[];
  #loading = false;
  #scheduled = false;
  #printing = false;
  #waiting: (() => void)[] = [];

  /**
   * Ids of the open partners. In the attribute they are separated by spaces,
   * and an empty attribute opens all. Ids that don't exist are left out with a
   * warning. Reflects what the visitor does.
   *
   * @attr open
   * @reflect
   * @default none
   */
  get open(): PartnerId[] {
    return openIn(this);
  }
  set open(ids: readonly string[]) {
    this.#set("open", ids?.length ? ids : null);
  }

  /**
   * At most one partner is open at a time; of several that are open the first stays.
   *
   * @attr exclusive
   * @reflect
   * @default false
   */
  get exclusive(): boolean {
    return this.hasAttribute("exclusive");
  }
  set exclusive(value: boolean) {
    this.toggleAttribute("exclusive", value);
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
  set include(ids: readonly string[]) {
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
  set headingLevel(level: number) {
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
    return this.hasAttribute("no-heading");
  }
  set noHeading(value: boolean) {
    this.toggleAttribute("no-heading", value);
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
    return this.hasAttribute("remember");
  }
  set remember(value: boolean) {
    this.toggleAttribute("remember", value);
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
    this.open = this.include;
  }

  /** Closes all partners. */
  closeAll(): void {
    this.open = [];
  }

  connectedCallback(): void {
    // Properties that were set before the element was defined hide its accessors.
    for (const name of Object.getOwnPropertyNames(this)) {
      if (name in IbmPartners.prototype) {
        const self = this as unknown as Record<string, unknown>;
        const value = self[name];
        delete self[name];
        self[name] = value;
      }
    }
    join(this);
    this._refresh();
  }

  disconnectedCallback(): void {
    leave(this);
  }

  adoptedCallback(): void {
    if (this.#content) adoptStyles(this.shadowRoot!);
  }

  attributeChangedCallback(): void {
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
      this.#standIn.querySelector("details");
    const soon: (render: () => void, options: IdleRequestOptions) => void =
      (isShown && globalThis.requestIdleCallback) || queueMicrotask;
    soon(
      () => {
        this.#scheduled = false;
        if (this.isConnected) this.#render();
      },
      { timeout: 500 },
    );
  }

  /** @internal */
  _render(printing = false): void {
    this.#printing = printing;
    this.#render();
  }

  /** @internal */
  _reveal(hash: string): boolean {
    const { include } = this;
    const index = include.findIndex((partner) => {
      const id = `${this.id || "ibm-partners"}-${partner}`;
      const target = document.getElementById(id);
      return (
        new URL(`#${id}`, location.href).hash === hash &&
        (!target || this.contains(target))
      );
    });
    if (index < 0) return false;
    const id = include[index];
    this.open = this.exclusive ? [id] : [...this.open, id];
    void this.ready.then(() => {
      const summary = this.shadowRoot!.querySelectorAll("summary")[index];
      summary?.focus({ preventScroll: true });
      // The page may scroll smoothly without asking what the visitor prefers (WCAG 2.3.3).
      summary?.scrollIntoView({
        behavior: matchMedia("(prefers-reduced-motion)").matches
          ? "instant"
          : "auto",
      });
    });
    return true;
  }

  /** What shows until the first text does: the page's declarative shadow root, or what is inside the element. */
  get #standIn(): Element {
    return this.shadowRoot?.querySelector("section") ?? this;
  }

  #set(attribute: string, value: readonly string[] | number | null): void {
    if (value == null) this.removeAttribute(attribute);
    else this.setAttribute(attribute, [value].flat().join(" "));
  }

  #render(): void {
    const first = !this.#content;
    this.#chooseContent();
    this.#checkAttributes();
    const content = this.#content;
    const standIn = this.#standIn;
    const declared = first && standIn !== this;
    if (declared && !content) return;
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    if (first) adoptStyles(root);
    const key = `ibm-partners:${this.id}`;
    if (first && this.remember) {
      const open = stored(key);
      if (open !== null) this.open = words(open);
    }
    const focus = first && content ? this.#takeOver(standIn) : -1;
    const { open, include } = this;
    const restoreFocus = this.#keepFocus();
    try {
      render(
        content ? list(this.#view(content, open, include)) : fallback,
        root,
      );
    } catch (error) {
      // Lit's templates are no XML, and may be no trusted HTML either.
      warn(
        `can't render here. Trusted Types need: trusted-types lit-html. ${String(error)}`,
      );
      if (!root.querySelector("section"))
        root.replaceChildren(document.createElement("slot"));
      this.#settle();
      return;
    }
    if (!content) return;
    if (first) {
      if (declared) standIn.remove();
      root.querySelectorAll("summary")[focus]?.focus({ preventScroll: true });
      follow(this);
    } else {
      restoreFocus();
      for (const partner of include) {
        const isOpen = open.includes(partner);
        if (isOpen !== this.#shown?.includes(partner)) {
          this.#tell<ToggleDetail>("toggle", { partner, open: isOpen });
          if (this.remember) stored(key, open.join(" "));
        }
      }
    }
    this.#shown = open;
    if (!this.#loading) this.#settle();
  }

  /**
   * The visitor may have been quicker than the script: what is open in the
   * fallback stays so, and the index of the focused name is returned.
   */
  #takeOver(fallback: Element): number {
    const panels = [...fallback.querySelectorAll("details")];
    // Of two open panels with one name the browser closes the later.
    panels.forEach((panel) => panel.removeAttribute("name"));
    const { open, include } = this;
    const more = include.filter(
      (id, index) => panels[index]?.open && !open.includes(id),
    );
    if (more.length) this.open = [...open, ...more];
    return panels.findIndex((panel) => panel.querySelector("summary:focus"));
  }

  /**
   * The focused element may be hidden or gone after rendering, or stand for
   * another partner: the name of its partner has the focus then, or of the one
   * in its place (WCAG 2.4.3).
   */
  #keepFocus(): () => void {
    const root = this.shadowRoot!;
    const active = root.activeElement ?? this.querySelector(":focus");
    const slot = active?.closest("[slot]")?.assignedSlot ?? null;
    const before = [...root.querySelectorAll("details")];
    const at = before.findIndex(
      (panel) => panel.contains(active) || panel.contains(slot),
    );
    const id = before[at]?.querySelector("slot")!.name as PartnerId;
    return () => {
      const index = this.include.indexOf(id);
      const panels = root.querySelectorAll("details");
      if (
        active &&
        (index !== at ||
          !active.isConnected ||
          (panels[at]?.open === false && active.localName !== "summary"))
      ) {
        const panel = panels[index] ?? panels[at] ?? panels[0];
        panel.querySelector("summary")!.focus({ preventScroll: true });
      }
    };
  }

  #settle(): void {
    this.#waiting.splice(0).forEach((resolve) => resolve());
  }

  #view(content: Content, open: PartnerId[], include: PartnerId[]): View {
    return {
      content,
      open,
      include,
      host: this,
      printing: this.#printing,
      toggled: (id, isOpen) => this.#toggled(id, isOpen),
    };
  }

  /** The browser opened or closed a panel: for the visitor, or because of what was rendered. */
  #toggled(id: PartnerId, isOpen: boolean): void {
    const { open } = this;
    if (this.#printing || isOpen === open.includes(id)) return;
    const others = this.exclusive ? [] : open.filter((other) => other !== id);
    this.open = isOpen ? [...others, id] : others;
  }

  #chooseContent(): void {
    const lang = wantedLanguage(this);
    const content = contentIn(lang);
    if (lang !== this.#lang) {
      this.#lang = lang;
      const load = content ? undefined : loadContent(lang);
      this.#loading = !!load;
      load
        ?.catch((error: unknown) => {
          if (lang === this.#lang)
            this.#tell<ErrorDetail>("error", { lang, error });
        })
        .finally(() => {
          if (lang === this.#lang) this.#loading = false;
          this._refresh();
        });
    }
    this.#content = content ?? (this.#loading ? this.#content : substitute());
  }

  #checkAttributes(): void {
    for (const name of ["open", "include"]) {
      const value = this.getAttribute(name);
      const ids = words(value);
      if (
        !ids.every(isPartner) ||
        (name === "include" && value !== null && !ids.length)
      ) {
        warn(`${name}="${value}": allowed are ${partnerIds.join(" ")}`);
      }
    }
    const level = this.getAttribute("heading-level");
    if (level !== null && level !== String(this.headingLevel)) {
      warn(`heading-level="${level}": allowed are 1 to 5`);
    }
  }

  #tell<Detail>(name: "toggle" | "error", detail: Detail): void {
    this.dispatchEvent(
      new CustomEvent(`ibm-partners-${name}`, {
        detail,
        bubbles: true,
        composed: true,
      }),
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
