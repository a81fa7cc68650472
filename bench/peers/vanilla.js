import { content } from "bench:content";

const template = document.createElement("template");
template.innerHTML = `
  <style>
    summary { display: flex; justify-content: space-between; padding: 0.75em 1em; cursor: pointer; }
    h3 { margin: 0; font-size: 1em; }
    details { border: 1px solid #949494; }
    p { margin: 1em; }
  </style>
  <h2>${content.title}</h2>
  ${content.partners
    .map(
      ({ name, html }) =>
        `<details><summary><h3>${name}</h3></summary>${html}</details>`,
    )
    .join("")}`;

customElements.define(
  "vanilla-partners",
  class extends HTMLElement {
    connectedCallback() {
      if (this.shadowRoot) return;
      const root = this.attachShadow({ mode: "open" });
      root.append(template.content.cloneNode(true));
    }
  },
);
