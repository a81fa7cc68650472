import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";
import type { Choice } from "./choice.js";
import type { Code } from "./code.js";
import type { LowContrast } from "./contrast.js";
import type { Messages } from "./messages.js";

/** What each part of the page is made from. */
export interface View {
  t: Messages;
  choice: Choice;
  code: Code;
  /** The code that was copied last, until something changes. */
  copied?: string;
  /** What is being typed, as it was typed. */
  typing?: { name: string; value: string };
  /** Numbers out of their range stay as they were typed, by the names of their fields. */
  wrong: ReadonlyMap<string, string>;
  /** Colours that are too faint, on the page that the preview shows. */
  low: LowContrast[];
  /** Changes the choice; `said` is for screen readers. */
  change: (part: Partial<Choice>, said?: string) => void;
  /** Shows and says that a text was copied. */
  confirm: (text: string, said: string) => void;
}

/** What stands in a field that somebody types in, until it is left. */
export const typed = (
  { typing, wrong }: View,
  name: string,
): string | undefined =>
  typing?.name === name ? typing.value : wrong.get(name);

export type Texts = [value: string, text: string, lang?: string][];

/** The languages by their own names, from `languages.js`. */
declare const languages: Record<string, string>;
export const codes = Object.keys(languages);
export const languageOptions = Object.entries(languages).map(
  ([code, name]): [string, string, string] => [code, name, code],
);

const choosable =
  (type: "radio" | "checkbox") =>
  (
    name: string,
    value: string,
    isChecked: boolean,
    label: unknown,
    describedBy = "",
  ): TemplateResult =>
    html`<label class="check">
      <input
        type=${type}
        name=${name}
        value=${value}
        aria-describedby=${describedBy || nothing}
        .checked=${live(isChecked)}
      />
      <span>${label}</span>
    </label>`;

export const radio = choosable("radio");
export const checkbox = choosable("checkbox");

export const select = (
  name: string,
  label: string,
  value: string,
  options: Texts,
): TemplateResult =>
  html`<label class="field">
    <span>${label}</span>
    <select name=${name} form="choice">
      ${options.map(
        ([option, text, lang]) =>
          html`<option
            value=${option}
            lang=${lang ?? nothing}
            .selected=${live(option === value)}
          >
            ${text}
          </option>`,
      )}
    </select>
  </label>`;

export const color = (
  name: string,
  label: string,
  value: string,
): TemplateResult =>
  html`<label class="field color">
    <span>${label}</span>
    <input
      type="color"
      name=${name}
      aria-describedby="low"
      .value=${live(value)}
    />
  </label>`;

export const group = (legend: unknown, content: unknown): TemplateResult =>
  html`<fieldset>
    <legend>${legend}</legend>
    ${content}
  </fieldset>`;

export const folded = (
  id: string,
  title: string,
  content: unknown,
): TemplateResult =>
  html`<details id=${id}>
    <summary>${title}</summary>
    ${content}
  </details>`;
