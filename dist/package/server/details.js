import { nothing } from 'lit/html.js';
import { html } from 'lit/static-html.js';
import { styles as styles$1 } from '../element/styles.js';
import { markup, label, headingTag, panel } from '../element/template.js';

const marker = markup(
  '<svg part="marker" width="0" height="0" viewBox="0 0 24 24" aria-hidden="true"><path d="m6 9 6 6 6-6"/></svg>'
);
const detailsTemplates = {
  partner(view, id) {
    const isExpanded = view.expanded.includes(id);
    const state = isExpanded ? " expanded" : "";
    const h = headingTag(view.headingLevel + 1);
    const { name } = view.content.partners[id];
    return html`<li part="partner${state}"><details
      id="ibm-partners-${markup(id)}"
      name=${view.exclusive ? "ibm-partners" : nothing}
      ?open=${isExpanded}
    ><summary part="summary${state}"><${h} part="name">${markup(name)}</${h}>${marker}</summary>${panel(view, id)}</details></li>`;
  },
  /** Keeps the button's place; an `<input>`, whose label is no text, so that excerpts of a page don't begin with it. */
  toggleAll: (view) => html`<input
      part="toggle-all"
      type="button"
      hidden
      disabled
      value=${label(view)}
    />`
};
const styles = `${styles$1}
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

export { detailsTemplates, styles };
//# sourceMappingURL=details.js.map
