import { render, nothing } from 'lit/html.js';
import { documentProperty } from './document.js';
import { keepFocus } from './focus.js';
import { adoptStyles } from './styles.js';
import { guarded, warn } from './warn.js';

const Base = typeof HTMLElement === "undefined" ? Object : HTMLElement;
class RenderingElement extends Base {
  #isUpdatePending = false;
  /** Whether the list has been rendered. */
  hasUpdated = false;
  /** Settled when the last requested update is done. */
  updateComplete = Promise.resolve();
  connectedCallback() {
    const properties = this;
    for (const name of Object.getOwnPropertyNames(this))
      if (name in this.constructor.prototype) {
        const value = properties[name];
        delete properties[name];
        properties[name] = value;
      }
    this.requestUpdate();
  }
  adoptedCallback() {
    if (this.shadowRoot) adoptStyles(this.shadowRoot);
  }
  attributeChangedCallback() {
    this.requestUpdate();
  }
  requestUpdate() {
    if (this.#isUpdatePending) return;
    this.#isUpdatePending = true;
    this.updateComplete = this.scheduleUpdate().then(
      guarded(() => this.#update())
    );
  }
  /** Where the text stands before the first update: what a server rendered, or the element's own content. */
  get fallbackRoot() {
    return this.shadowRoot ?? this;
  }
  #update() {
    this.willUpdate();
    this.#isUpdatePending = false;
    for (const name in {})
      if (/\$lit|^(\d+|strings|once|signal)$/.test(name))
        throw Error(`Object.prototype.${name}`);
    const template = this.render();
    if (template === void 0) return;
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
      const createElement = documentProperty("createElement");
      root.replaceChildren(createElement.call(document, "slot"));
    }
    this.updated();
  }
  /** A page may have changed what was rendered; then it is rendered again, from an empty root. */
  #renderOrRetry(template, root) {
    try {
      render(template, root);
    } catch (error) {
      warn(`failed: ${String(error)}`);
      render(nothing, root);
      render(template, root);
    }
  }
}

export { RenderingElement };
//# sourceMappingURL=base.js.map
