import { nothing, render } from "lit/html.js";
import { documentProperty } from "./document.js";
import { keepFocus } from "./focus.js";
import { adoptStyles } from "./styles.js";
import { guarded, warn } from "./warn.js";

/** There is none on servers, where the element is never created. */
const Base = globalThis.HTMLElement ?? Object;

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

  /** When the next update may begin. */
  protected abstract whenScheduled(): Promise<unknown>;
  protected abstract willUpdate(): void;
  /** What is to be shown; nothing while there is no text yet: then what stands in the element shows. */
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
    this.updateComplete = this.whenScheduled().then(
      guarded(() => this.#update()),
    );
  }

  /** Where the text stands before the first update: what a server rendered, or the element's own content. */
  protected get fallbackRoot(): ParentNode {
    return this.shadowRoot ?? this;
  }

  #update(): void {
    this.willUpdate();
    this.#isUpdatePending = false;
    const content = this.render();
    if (content === undefined) return;
    const restoreFocus = keepFocus(this);
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    const serverRendered = this.hasUpdated ? [] : [...root.childNodes];
    try {
      if (!this.hasUpdated) adoptStyles(root);
      this.hasUpdated = true;
      this.#renderTwice(content, root);
      serverRendered.forEach((node) => node.remove());
      restoreFocus();
    } catch {
      const createElement = documentProperty("createElement");
      root.replaceChildren(createElement.call(document, "slot"));
    }
    this.updated();
  }

  /** A page may have changed what was rendered; then it is rendered again, from an empty root. */
  #renderTwice(content: unknown, root: ShadowRoot): void {
    try {
      render(content, root);
    } catch (error) {
      warn(`failed: ${String(error)}`);
      render(nothing, root);
      render(content, root);
    }
  }
}
