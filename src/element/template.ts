import {
  html,
  nothing,
  type CompiledTemplateResult,
  type TemplateResult,
} from "lit/html.js";
import {
  hrefOf,
  splitAtAddresses,
  type Content,
  type Partner,
  type PartnerId,
} from "../content/index.js";

/** The element, or what a server knows of it. */
interface Host {
  readonly exclusive: boolean;
  readonly noHeading: boolean;
  readonly headingLevel: number;
  openAll(): void;
  closeAll(): void;
}

/** What is rendered, and what to call when the visitor does something. */
export interface View {
  content: Content;
  expanded: readonly PartnerId[];
  include: readonly PartnerId[];
  /** Where a deep link leads. */
  target?: PartnerId;
  host: Host;
  /** Every panel shows while the page is printed. */
  printing: boolean;
  /** The browser opened or closed a panel. */
  toggled(id: PartnerId, open: boolean): void;
}

export const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

/** A paragraph as HTML, its addresses as links. */
export const linked = (paragraph: string): string =>
  splitAtAddresses(escape(paragraph))
    .map((part, index) =>
      index % 2
        ? `<a part="link" rel="noopener" href="${hrefOf(part)}">${part}</a>`
        : part,
    )
    .join("");

/** Whether the build compiles the templates, as it does for browsers. */
declare const COMPILED: boolean;

type Template = TemplateResult | CompiledTemplateResult;

const constants = new WeakMap<object, Record<string, Template>>();

/**
 * A template that is nothing but text of the content: widgets get copies of it,
 * for which Lit keeps nothing. Lit knows a template by its strings, so it is
 * made once for each piece of content and kind.
 */
const constant = (
  content: object,
  kind: string | number,
  make: () => string,
): Template => {
  const made = constants.get(content) ?? {};
  constants.set(content, made);
  if (!made[kind]) {
    const h = Object.assign([make()], COMPILED ? {} : { raw: [] });
    made[kind] = COMPILED
      ? {
          _$litType$: {
            h: h as string[] as unknown as TemplateStringsArray,
            parts: [],
          },
          values: [],
        }
      : html(h as TemplateStringsArray);
  }
  return made[kind];
};

const heading = (level: number, part: string, text: string): string =>
  `<h${level} part="${part}">${escape(text)}</h${level}>`;

const title = (content: Content, level: number): Template =>
  constant(
    content,
    level,
    () =>
      `<slot name="heading">${heading(level, "heading", content.title)}</slot>`,
  );

const name = (data: Partner, level: number): Template =>
  constant(data, level, () => heading(level, "name", data.name));

const panel = (data: Partner, id: PartnerId): Template =>
  constant(
    data,
    id,
    () =>
      `<div part="panel">${data.text
        .map((paragraph) => `<p>${linked(paragraph)}</p>`)
        .join("")}<slot name="${id}"></slot></div>`,
  );

/** Where the element stands that a fragment names. */
const target = html`<slot name="target"></slot>`;

const partner = (view: View, id: PartnerId): TemplateResult => {
  const { host, printing } = view;
  const data = view.content.partners[id];
  const isOpen = printing || view.expanded.includes(id);
  const state = isOpen ? " open" : "";
  return html`<li part="partner${state}">
    ${id === view.target ? target : nothing}
    <details
      name=${host.exclusive && !printing ? "ibm-partners" : nothing}
      ?open=${isOpen}
      @toggle=${({ target }: Event) => {
        const details = target as HTMLDetailsElement;
        // The browser's word of a panel may come when that is no longer rendered.
        if (details.isConnected) view.toggled(id, details.open);
      }}
    >
      <summary part="summary${state}">
        ${name(data, host.headingLevel + 1)}<svg
          part="marker"
          width="20"
          height="20"
          viewBox="0 0 24 24"
          aria-hidden="true"
        >
          <path d="m6 9 6 6 6-6" />
        </svg>
      </summary>
      ${panel(data, id)}
    </details>
  </li>`;
};

/** A new text each time: browsers' translators may have taken the last one away. */
const label = (content: Content, name: "openAll" | "closeAll"): Template =>
  constant(content, name, () => escape(content[name]));

const toggleAllButton = (view: View): TemplateResult => {
  const { content } = view;
  const isOpen = view.include.every((id) => view.expanded.includes(id));
  return html`<button
    part="toggle-all"
    type="button"
    aria-expanded=${isOpen}
    @click=${() => (isOpen ? view.host.closeAll() : view.host.openAll())}
  >
    ${label(content, isOpen ? "closeAll" : "openAll")}
  </button>`;
};

/** The whole list. */
export const list = (view: View): TemplateResult => {
  const { content, include, host } = view;
  return html`<section part="base" lang=${content.lang} dir="ltr">
    ${host.noHeading ? nothing : title(content, host.headingLevel)}
    ${host.exclusive || include.length < 2 ? nothing : toggleAllButton(view)}
    <ul part="list" role="list">
      ${include.map((id) => partner(view, id))}
    </ul>
  </section>`;
};

/** What the page's author put inside the element, until there is a text to show. */
export const fallback = html`<slot></slot>`;
