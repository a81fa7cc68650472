import { ownMarkup } from "bench:content";

const template = document.createElement("template");
template.innerHTML = ownMarkup;

/** What our markup and styles take, without Lit and without any of what the widget does. */
customElements.define(
  "bare-partners",
  class extends HTMLElement {
    connectedCallback() {
      if (this.shadowRoot) return;
      const root = this.attachShadow({ mode: "open" });
      root.append(template.content.cloneNode(true));
    }
  },
);
