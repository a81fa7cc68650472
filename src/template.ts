import { html, nothing, render, type TemplateResult } from "lit/html.js";
import {
  hrefOf,
  splitAtAddresses,
  type Content,
  type PartnerId,
} from "./content/index.js";
import type { IbmPartners } from "./ibm-partners.js";

/** What is rendered, and what to call when the visitor does something. */
export interface View {
  content: Content;
  open: readonly PartnerId[];
  include: readonly PartnerId[];
  /** The element, or what a server knows of it. */
  host: Pick<
    IbmPartners,
    "exclusive" | "noHeading" | "headingLevel" | "openAll" | "closeAll"
  >;
  /** Every panel shows while the page is printed. */
  printing: boolean;
  /** The browser opened or closed a panel. */
  toggled(id: PartnerId, open: boolean): void;
  /** A partner's panel: its template, or an element made of it. */
  panel(id: PartnerId): TemplateResult | Element;
}

/** Lit takes tag names from a template's strings only, and needs the same strings each time. */
const headings = [1, 2, 3, 4, 5, 6].map((level) =>
  Object.assign([`<h${level} part=`, ">", `</h${level}>`], { raw: [] }),
);

const heading = (level: number, part: string, text: string): TemplateResult =>
  html(headings[level - 1], part, text);

const linked = (paragraph: string): (string | TemplateResult)[] =>
  splitAtAddresses(paragraph).map((part, index) =>
    index % 2
      ? html`<a part="link" rel="noopener" href=${hrefOf(part)}>${part}</a>`
      : part,
  );

export const panel = (content: Content, id: PartnerId): TemplateResult =>
  html`<div part="panel">
    ${content.partners[id].text.map(
      (paragraph) => html`<p>${linked(paragraph)}</p>`,
    )}
    <slot name=${id}></slot>
  </div>`;

/** Copies of panels, by the data that they are made of. */
export type Panels = WeakMap<Content["partners"][PartnerId], Element>;

/** What is made when it is first asked for. */
const once = <Key extends object, Value>(
  made: WeakMap<Key, Value>,
  key: Key,
  make: () => Value,
): Value => {
  if (!made.has(key)) made.set(key, make());
  return made.get(key)!;
};

const originals: Panels = new WeakMap();

/**
 * A widget's own panel: a copy of one that is rendered once for all of them.
 * Lit's parts for every paragraph would cost each widget more memory than all
 * the rest of it.
 */
export const panelOf = (
  content: Content,
  id: PartnerId,
  own: Panels,
): Element => {
  const data = content.partners[id];
  return once(own, data, () => {
    const original = once(originals, data, () => {
      const root = new DocumentFragment();
      render(panel(content, id), root);
      // Lit's markers: NodeFilter.SHOW_COMMENT is 128.
      const markers = document.createNodeIterator(root, 128);
      while (markers.nextNode()) (markers.referenceNode as Comment).remove();
      return root.firstElementChild!;
    });
    return original.cloneNode(true) as Element;
  });
};

const partner = (view: View, id: PartnerId): TemplateResult => {
  const { host, printing } = view;
  const { name } = view.content.partners[id];
  const isOpen = printing || view.open.includes(id);
  const state = isOpen ? " open" : "";
  return html`<li part="partner${state}">
    <details
      name=${host.exclusive && !printing ? "ibm-partners" : nothing}
      ?open=${isOpen}
      @toggle=${({ target }: Event) => {
        const details = target as HTMLDetailsElement;
        // The browser's word of a panel may come when that is no longer rendered.
        if (details.closest("section")) view.toggled(id, details.open);
      }}
    >
      <summary part="summary${state}">
        ${heading(host.headingLevel + 1, "name", name)}<svg
          part="marker"
          viewBox="0 0 24 24"
          aria-hidden="true"
        >
          <path d="m6 9 6 6 6-6" />
        </svg>
      </summary>
      ${view.panel(id)}
    </details>
  </li>`;
};

const toggleAllButton = (view: View): TemplateResult => {
  const isOpen = view.include.every((id) => view.open.includes(id));
  return html`<button
    part="toggle-all"
    type="button"
    @click=${() => (isOpen ? view.host.closeAll() : view.host.openAll())}
  >
    ${isOpen ? view.content.closeAll : view.content.openAll}
  </button>`;
};

/** The whole list. */
export const list = (view: View): TemplateResult => {
  const { content, include, host } = view;
  return html`<section part="base" lang=${content.lang} dir="ltr">
    ${
      host.noHeading
        ? nothing
        : html`<slot name="heading"
            >${heading(host.headingLevel, "heading", content.title)}</slot
          >`
    }
    ${host.exclusive || include.length < 2 ? nothing : toggleAllButton(view)}
    <ul part="list" role="list">
      ${include.map((id) => partner(view, id))}
    </ul>
  </section>`;
};

/** What the page's author put inside the element, until there is a text to show. */
export const fallback = html`<slot></slot>`;
