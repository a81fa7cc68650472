import { nothing, type TemplateResult } from "lit/html.js";
import { html, unsafeStatic } from "lit/static-html.js";
import type { Content, PartnerId } from "../content/index.js";
import type { optionsOf } from "./attributes.js";

/**
 * What a list shows. The same description serves the browser and all that is
 * rendered without one, where nothing is toggled.
 */
export interface View extends ReturnType<typeof optionsOf> {
  content: Content;
  /** Expands or collapses a partner; all, where none is given. */
  toggle?: (event: Event, partner?: PartnerId) => void;
}

/** What differs where no script runs: see `server/details.ts`. */
export interface Templates {
  partner: (view: View, id: PartnerId) => TemplateResult;
  toggleAll: (view: View) => TemplateResult;
}

/** HTML that is inserted as it is, as a part of the template: our own, or text that `addLanguage` was given. A different string is a different template, so new nodes. */
export const trustedHtml = unsafeStatic;

export const headingTag = (level: number) => trustedHtml(`h${level}`);

/** The arrow; its size counts where there is no style sheet. */
export const marker = (size: number) =>
  trustedHtml(
    `<svg part="marker" width="${size}" height="${size}" viewBox="0 0 24 24" aria-hidden="true"><path d="m6 9 6 6 6-6"/></svg>`,
  );

/** A panel's text, and where the page adds its own. */
export const panel = ({ content }: View, id: PartnerId) =>
  trustedHtml(
    `<div part="panel">${content.partners[id].html}<slot name="${id}"></slot></div>`,
  );

const isAllExpanded = ({ expanded, include }: View): boolean =>
  expanded.length === include.length;

/** The label of the button that expands or collapses all. */
export const toggleAllLabel = (view: View): string =>
  isAllExpanded(view) ? view.content.collapseAll : view.content.expandAll;

/**
 * A partner is a heading with a button, which more screen readers announce well
 * than `<summary>`. The name has `role=none`: otherwise it is an object of its
 * own in Firefox's accessibility tree, where Orca's heading navigation lands,
 * and Enter misses the button. The item has `role=listitem`: Firefox takes it
 * for a section where the page has added to it by a slot. `focus.ts` finds buttons by their `value`, a
 * deep link's target has a slot before the heading.
 */
const buttonTemplates: Templates = {
  partner(view, id) {
    const isExpanded = view.expanded.includes(id);
    const state = isExpanded ? " expanded" : "";
    const h = headingTag(view.headingLevel + 1);
    const { name } = view.content.partners[id];
    const toggle = (event: Event) => view.toggle!(event, id);
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
  toggleAll: (view) =>
    html`<button
      part="toggle-all"
      aria-expanded=${isAllExpanded(view)}
      @click=${view.toggle}
    >
      ${html`${trustedHtml(toggleAllLabel(view))}`}
    </button>`,
};

const heading = ({ content, headingLevel }: View) => {
  const h = headingTag(headingLevel);
  return html`<slot name="heading"><${h} part="heading">${trustedHtml(content.title)}</${h}></slot>`;
};

/**
 * The whole list. Firefox exposes a language to assistive technology only where
 * it differs from the parent's, and misses changes of the parent's: the outer
 * section's is unknown (`und`). It also keeps the language that an element was
 * created with: another language is another template, so a new section.
 */
export const list = (
  view: View,
  { partner, toggleAll } = buttonTemplates,
): TemplateResult =>
  html`<section lang="und">
    <section part="base" lang="${trustedHtml(view.content.lang)}" dir="ltr">
      ${view.noHeading ? nothing : heading(view)}${view.exclusive || view.include.length < 2 ? nothing : toggleAll(view)}
      <ul part="list" role="list">
        ${view.include.map((id) => partner(view, id))}
      </ul>
    </section>
  </section>`;
