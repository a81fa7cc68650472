import { html, nothing, type TemplateResult } from "lit/html.js";
import {
  hrefOf,
  splitAtAddresses,
  type Content,
  type PartnerId,
} from "./content/index.js";

/** What is rendered, and what to call when the visitor does something. */
export interface View {
  content: Content;
  open: readonly PartnerId[];
  include: readonly PartnerId[];
  exclusive: boolean;
  noHeading: boolean;
  headingLevel: number;
  /** Every panel shows while the page is printed. */
  printing: boolean;
  /** The browser opened or closed a panel. */
  toggled(id: PartnerId, open: boolean): void;
  toggleAll(open: boolean): void;
}

const marker = html`<svg part="marker" viewBox="0 0 24 24" aria-hidden="true">
  <path d="m6 9 6 6 6-6" />
</svg>`;

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

const partner = (view: View, id: PartnerId): TemplateResult => {
  const { exclusive, printing } = view;
  const { name, text } = view.content.partners[id];
  const isOpen = printing || view.open.includes(id);
  const state = isOpen ? " open" : "";
  return html`<li part="partner${state}">
    <details
      name=${exclusive && !printing ? "ibm-partners" : nothing}
      ?open=${isOpen}
      @toggle=${({ target }: Event) =>
        view.toggled(id, (target as HTMLDetailsElement).open)}
    >
      <summary part="summary${state}">
        ${heading(view.headingLevel + 1, "name", name)}${marker}
      </summary>
      <div part="panel">
        ${text.map((paragraph) => html`<p>${linked(paragraph)}</p>`)}
        <slot name=${id}></slot>
      </div>
    </details>
  </li>`;
};

const toggleAllButton = (view: View): TemplateResult => {
  const isOpen = view.include.every((id) => view.open.includes(id));
  return html`<button
    part="toggle-all"
    type="button"
    @click=${() => view.toggleAll(!isOpen)}
  >
    ${isOpen ? view.content.closeAll : view.content.openAll}
  </button>`;
};

/** The whole list. */
export const list = (view: View): TemplateResult => {
  const { content, include } = view;
  return html`<section part="base" lang=${content.lang} dir="ltr">
    ${
      view.noHeading
        ? nothing
        : html`<slot name="heading"
            >${heading(view.headingLevel, "heading", content.title)}</slot
          >`
    }
    ${view.exclusive || include.length < 2 ? nothing : toggleAllButton(view)}
    <ul part="list" role="list">
      ${include.map((id) => partner(view, id))}
    </ul>
  </section>`;
};

/** What the page's author put inside the element, until there is a text to show. */
export const fallback = html`<slot></slot>`;
