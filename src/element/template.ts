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
  /** Announced to those who can't see that the text is in another language. */
  status: string | undefined;
  toggle?: (partner: PartnerId) => void;
  toggleAll?: () => void;
}

/** What differs where no script runs: see `server/details.ts`. */
export interface Templates {
  partner: (view: View, id: PartnerId) => TemplateResult;
  toggleAll: (view: View) => TemplateResult;
}

/** Our own markup, which never changes within a template. */
export const markup = unsafeStatic;

export const headingTag = (level: number) => markup(`h${level}`);

const marker = markup(
  '<svg part="marker" width="20" height="20" viewBox="0 0 24 24" aria-hidden="true"><path d="m6 9 6 6 6-6"/></svg>',
);

/** A panel's text, and where the page adds its own. */
export const panel = ({ content }: View, id: PartnerId) =>
  markup(
    `<div part="panel">${content.partners[id].text}<slot name="${id}"></slot></div>`,
  );

const isAllExpanded = ({ expanded, include }: View): boolean =>
  expanded.length === include.length;

/** The label of the button that expands or collapses all. */
export const label = (view: View): string =>
  isAllExpanded(view) ? view.content.collapseAll : view.content.expandAll;

/**
 * A partner is a heading with a button, which more screen readers announce well
 * than `<summary>`. Without its role the name would be an element of its own
 * in Firefox's tree: Orca moves there by heading, and Enter misses the button.
 */
const buttonTemplates: Templates = {
  partner(view, id) {
    const isExpanded = view.expanded.includes(id);
    const state = isExpanded ? " expanded" : "";
    const h = headingTag(view.headingLevel + 1);
    const { name } = view.content.partners[id];
    const toggle = () => view.toggle?.(id);
    return html`<li part="partner${state}"><slot name="${markup(id)}-target"></slot><${h}><button
      part="summary${state}"
      type="button"
      value="${markup(id)}"
      aria-expanded=${isExpanded}
      @click=${toggle}
    ><span part="name" role="none">${markup(name)}</span>${marker}</button></${h}><div
      hidden=${isExpanded ? nothing : "until-found"}
      @beforematch=${toggle}
    >${panel(view, id)}</div></li>`;
  },

  /** The label is a template of its own: browsers' translators replace text, so a new one comes as new nodes. */
  toggleAll: (view) =>
    html`<button
      part="toggle-all"
      type="button"
      aria-expanded=${isAllExpanded(view)}
      @click=${view.toggleAll}
    >
      ${html`${markup(label(view))}`}
    </button>`,
};

const heading = ({ content, headingLevel }: View) => {
  const h = headingTag(headingLevel);
  return html`<slot name="heading"><${h} part="heading">${markup(content.title)}</${h}></slot>`;
};

/**
 * The whole list. The outer section has no language, since Firefox hands
 * assistive technology no language that equals the parent's and misses changes
 * of the parent's. The language is part of the template: another language is a
 * new section, because Firefox keeps the one that an element was created with.
 */
export const list = (
  view: View,
  { partner, toggleAll } = buttonTemplates,
): TemplateResult =>
  html`<section lang="und">
    <section part="base" lang="${markup(view.content.lang)}" dir="ltr">
      ${view.noHeading ? nothing : heading(view)}${
        view.status === undefined
          ? nothing
          : html`<p role="status">${view.status}</p>`
      }${view.exclusive || view.include.length < 2 ? nothing : toggleAll(view)}
      <ul part="list" role="list">
        ${view.include.map((id) => partner(view, id))}
      </ul>
    </section>
  </section>`;
