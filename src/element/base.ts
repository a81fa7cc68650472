import { nothing, render } from "lit/html.js";
import { documentProperty } from "./document.js";
import { keepFocus } from "./focus.js";
import { adoptStyles } from "./styles.js";
import { guarded, warn } from "./warn.js";

/** There is none on servers, where the element is never created. */
const Base =
  typeof HTMLElement === "undefined" ? (Object as never) : HTMLElement;

/**
 * What the element needs of LitElement, in Lit's terms: one update however
 * much changes, and a shadow root with shared styles. LitElement itself would
 * take scripts in one language over their size (`bench/README.md`).
 */
export abstract class RenderingElement extends Base {
  #isUpdatePending = false;

  /** Whether the list has been rendered. */
  protected hasUpdated = false;

  /** Settled when the last requested update is done. */
  updateComplete: Promise<void> = Promise.resolve();

  /** Settles when the next update may begin. */
  protected abstract scheduleUpdate(): Promise<unknown>;
  protected abstract willUpdate(): void;
  /** A template; `undefined` until the text is there: until then the element's children show. */
  protected abstract render(): unknown;
  protected abstract updated(): void;

  connectedCallback(): void {
    // Properties that were set before the element was defined hide its accessors.
    const properties = this as unknown as Record<string, unknown>;
    for (const name of Object.getOwnPropertyNames(this))
      if (name in this.constructor.prototype) {
        const value = properties[name];
        delete properties[name];
        properties[name] = value;
      }
    this.requestUpdate();
  }

  adoptedCallback(): void {
    if (this.shadowRoot) adoptStyles(this.shadowRoot);
  }

  attributeChangedCallback(): void {
    this.requestUpdate();
  }

  requestUpdate(): void {
    if (this.#isUpdatePending) return;
    this.#isUpdatePending = true;
    this.updateComplete = this.scheduleUpdate().then(
      guarded(() => this.#update()),
    );
  }

  /** Where the text stands before the first update: what a server rendered, or the element's own content. */
  protected get fallbackRoot(): ParentNode {
    return this.shadowRoot ?? this;
  }

  #update(): void {
    this.willUpdate();
    // Only now: attributes that have just been changed belong to this update.
    this.#isUpdatePending = false;
    // What a page has put on every object, Lit would take for its own: for a template, even.
    for (const name in {})
      if (/\$lit|^(\d+|strings|once|signal)$/.test(name))
        throw Error(`Object.prototype.${name}`);
    const template = this.render();
    if (template === undefined) return;
    const restoreFocus = keepFocus(this);
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    const serverRendered = this.hasUpdated ? [] : [...root.childNodes];
    try {
      if (!this.hasUpdated) adoptStyles(root);
      this.hasUpdated = true;
      this.#renderOrRetry(template, root);
      serverRendered.forEach((node) => node.remove());
      restoreFocus();
    } catch {
      // Rendering failed twice: the element's children show, through a slot.
      const createElement = documentProperty("createElement");
      root.replaceChildren(createElement.call(document, "slot"));
    }
    this.updated();
  }

  /** A page may have changed what was rendered; then it is rendered again, from an empty root. */
  #renderOrRetry(template: unknown, root: ShadowRoot): void {
    try {
      render(template, root);
    } catch (error) {
      warn(`failed: ${String(error)}`);
      render(nothing, root);
      render(template, root);
    }
  }
}
