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
  /** The text stands in for one that could not be loaded. */
  isSubstitute?: boolean;
  /** Where a deep link leads. */
  target?: PartnerId;
  host: Host;
  /** The visitor wants a panel open or closed, or searches for what is in it. */
  toggle(id: PartnerId): void;
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
export const constant = (
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

const title = (content: Content, level: number): Template =>
  constant(
    content,
    level,
    () =>
      `<slot name="heading"><h${level} part="heading">${escape(content.title)}</h${level}></slot>`,
  );

/**
 * Without its role the name would be an element of its own in Firefox's tree:
 * Orca goes there by the heading, and then Enter does not reach the button.
 */
const name = (data: Partner): Template =>
  constant(
    data,
    "name",
    () => `<span part="name" role="none">${escape(data.name)}</span>`,
  );

export const text = (data: Partner, id: PartnerId): Template =>
  constant(
    data,
    id,
    () =>
      `${data.text
        .map((paragraph) => `<p>${linked(paragraph)}</p>`)
        .join("")}<slot name="${id}"></slot>`,
  );

/** A template for each level: the name of an element can't be a value. */
const heading = (level: number, content: TemplateResult): TemplateResult =>
  [
    () => html`<h2>${content}</h2>`,
    () => html`<h3>${content}</h3>`,
    () => html`<h4>${content}</h4>`,
    () => html`<h5>${content}</h5>`,
    () => html`<h6>${content}</h6>`,
  ][level - 2]();

export const marker = html`<svg
  part="marker"
  width="20"
  height="20"
  viewBox="0 0 24 24"
  aria-hidden="true"
>
  <path d="m6 9 6 6 6-6" />
</svg>`;

/** Where the element stands that a fragment names. */
const target = html`<slot name="target"></slot>`;

const partner = (view: View, id: PartnerId): TemplateResult => {
  const data = view.content.partners[id];
  const isOpen = view.expanded.includes(id);
  const state = isOpen ? " open" : "";
  const toggle = () => view.toggle(id);
  return html`<li part="partner${state}">
    ${id === view.target ? target : nothing}
    ${heading(
      view.host.headingLevel + 1,
      html`<button
        part="summary${state}"
        type="button"
        aria-expanded=${isOpen}
        @click=${toggle}
      >
        ${name(data)}${marker}
      </button>`,
    )}
    <div hidden=${isOpen ? nothing : "until-found"} @beforematch=${toggle}>
      <div part="panel">${text(data, id)}</div>
    </div>
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

/** Where those who can't see it are told; empty at first, since only a change of it is heard. */
const status = html`<p role="status"></p>`;

/**
 * The whole list, in a section of no certain language: Firefox tells assistive
 * technology no language that is the parent's too, and does not tell when the
 * parent's becomes another.
 */
export const list = (view: View, item = partner): TemplateResult => {
  const { content, include, host } = view;
  return html`<section lang="und">
    <section part="base" lang=${content.lang} dir="ltr">
      ${host.noHeading ? nothing : title(content, host.headingLevel)}
      ${view.isSubstitute ? status : nothing}
      ${host.exclusive || include.length < 2 ? nothing : toggleAllButton(view)}
      <ul part="list" role="list">
        ${include.map((id) => item(view, id))}
      </ul>
    </section>
  </section>`;
};

/** What the page's author put inside the element, until there is a text to show. */
export const fallback = html`<slot></slot>`;
