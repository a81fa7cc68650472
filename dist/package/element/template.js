import { nothing } from 'lit/html.js';
import { html, unsafeStatic } from 'lit/static-html.js';

const trustedHtml = unsafeStatic;
const headingTag = (level) => trustedHtml(`h${level}`);
const marker = (size) => trustedHtml(
  `<svg part="marker" width="${size}" height="${size}" viewBox="0 0 24 24" aria-hidden="true"><path d="m6 9 6 6 6-6"/></svg>`
);
const panel = ({ content }, id) => trustedHtml(
  `<div part="panel">${content.partners[id].html}<slot name="${id}"></slot></div>`
);
const isAllExpanded = ({ expanded, include }) => expanded.length === include.length;
const toggleAllLabel = (view) => isAllExpanded(view) ? view.content.collapseAll : view.content.expandAll;
const buttonTemplates = {
  partner(view, id) {
    const isExpanded = view.expanded.includes(id);
    const state = isExpanded ? " expanded" : "";
    const h = headingTag(view.headingLevel + 1);
    const { name } = view.content.partners[id];
    const toggle = (event) => view.toggle(event, id);
    return html`<li role="listitem" part="partner${state}"><slot name="${trustedHtml(id)}-target"></slot><${h}><button
      part="summary${state}"
      value="${trustedHtml(id)}"
      aria-expanded=${isExpanded}
      @click=${toggle}
    ><span part="name" role="none">${trustedHtml(name)}</span>${marker(20)}</button></${h}><div
      hidden=${isExpanded ? nothing : "until-found"}
      @beforematch=${toggle}
    >${panel(view, id)}</div></li>`;
  },
  /** The label is a template of its own: browsers' translators replace text, so a new one comes as new nodes. */
  toggleAll: (view) => html`<button
      part="toggle-all"
      aria-expanded=${isAllExpanded(view)}
      @click=${view.toggle}
    >
      ${html`${trustedHtml(toggleAllLabel(view))}`}
    </button>`
};
const heading = ({ content, headingLevel }) => {
  const h = headingTag(headingLevel);
  return html`<slot name="heading"><${h} part="heading">${trustedHtml(content.title)}</${h}></slot>`;
};
const list = (view, { partner, toggleAll } = buttonTemplates) => html`<section lang="und">
    <section part="base" lang="${trustedHtml(view.content.lang)}" dir="ltr">
      ${view.noHeading ? nothing : heading(view)}${view.exclusive || view.include.length < 2 ? nothing : toggleAll(view)}
      <ul part="list" role="list">
        ${view.include.map((id) => partner(view, id))}
      </ul>
    </section>
  </section>`;

export { headingTag, list, marker, panel, toggleAllLabel, trustedHtml };
//# sourceMappingURL=template.js.map
