import { nothing } from 'lit/html.js';
import { html } from 'lit/static-html.js';
import { styles } from '../element/styles.js';
import { toggleAllLabel, headingTag, trustedHtml, marker, panel } from '../element/template.js';

const detailsTemplates = {
  partner(view, id) {
    const isExpanded = view.expanded.includes(id);
    const state = isExpanded ? " expanded" : "";
    const h = headingTag(view.headingLevel + 1);
    const { name } = view.content.partners[id];
    return html`<li part="partner${state}"><details
      id="ibm-partners-${trustedHtml(id)}"
      name=${view.exclusive ? "ibm-partners" : nothing}
      ?open=${isExpanded}
    ><summary part="summary${state}"><${h} part="name">${trustedHtml(name)}</${h}>${marker(0)}</summary>${panel(view, id)}</details></li>`;
  },
  /** Keeps the button's place; an `<input>`, whose label is not text, so that search results don't quote it. */
  toggleAll: (view) => html`<input
      part="toggle-all"
      type="button"
      hidden
      disabled
      value=${toggleAllLabel(view)}
    />`
};
const detailsStyles = `${styles}
  input {
    all: unset;
    display: block;
    visibility: hidden;
    min-block-size: 44px;
    margin-inline-start: auto;
  }
  summary {
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  details[open] svg {
    transform: rotate(180deg);
  }
  @media (forced-colors: active) {
    summary svg {
      color: CanvasText;
    }
  }
  @media print {
    details::details-content {
      block-size: auto;
      content-visibility: visible;
    }
  }
`;

export { detailsStyles, detailsTemplates };
//# sourceMappingURL=details.js.map
