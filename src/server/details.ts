import { html, nothing, type TemplateResult } from "lit/html.js";
import type { PartnerId } from "../content/index.js";
import { styles as widgetStyles } from "../element/styles.js";
import {
  constant,
  escape,
  marker,
  text,
  type View,
} from "../element/template.js";

/*
 * What needs no script: the browser itself opens and closes `<details>`. With
 * scripts the names are buttons, of which more screen readers tell more. Both
 * take the same room.
 */

/** A partner, in place of the widget's own template. */
export const details = (view: View, id: PartnerId): TemplateResult => {
  const { host, content, expanded } = view;
  const data = content.partners[id];
  const level = host.headingLevel + 1;
  const isOpen = expanded.includes(id);
  const state = isOpen ? " open" : "";
  return html`<li part="partner${state}">
    <details name=${host.exclusive ? "ibm-partners" : nothing} ?open=${isOpen}>
      <summary part="summary${state}">
        ${constant(
          data,
          level,
          () => `<h${level} part="name">${escape(data.name)}</h${level}>`,
        )}${marker}
      </summary>
      <div part="panel">${text(data, id)}</div>
    </details>
  </li>`;
};

export const styles = `${widgetStyles}
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
`;
