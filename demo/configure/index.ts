import { html, nothing, render, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";
import { repeat } from "lit/directives/repeat.js";
import { partnerIds, type PartnerId } from "../../src/content/index.js";
import {
  colors,
  forms,
  kept,
  read,
  recommended,
  sizes,
  systems,
  write,
  type Choice,
  type Color,
  type Size,
} from "./choice.js";
import { codeOf, namesIn, version, type Code } from "./code.js";
import { lowContrasts } from "./contrast.js";
import { messagesIn, say, type Messages } from "./messages.js";

/** The languages by their own names, from `languages.js`. */
declare const languages: Record<string, string>;
const codes = Object.keys(languages);

/** Where the files lie as seen from this page: for the previews. */
const here = "../dist/";

/** A page that the list is previewed on. */
interface Page {
  paper: string;
  ink: string;
  scheme?: "light" | "dark";
}
const dark: Page = { paper: "#14181d", ink: "#e6e9ec", scheme: "dark" };

/** The language that the visitor's browser prefers. */
const preferred =
  navigator.languages
    .map((tag) => tag.split("-")[0])
    .find((code) => codes.includes(code)) ?? codes[0];

const fromAddress = (): Choice => {
  const params = new URLSearchParams(location.hash.slice(1));
  if (!params.has("ui")) params.set("ui", preferred);
  return read(params, codes);
};

let choice = fromAddress();
let said = "";

const id = (name: string, value = ""): string => `${name}-${value}`;

const radio = (
  name: string,
  value: string,
  isChecked: boolean,
  label: unknown,
): TemplateResult =>
  html`<label class="check">
    <input
      type="radio"
      name=${name}
      value=${value}
      .checked=${live(isChecked)}
    />
    <span>${label}</span>
  </label>`;

const checkbox = (
  name: string,
  value: string,
  isChecked: boolean,
  label: unknown,
): TemplateResult =>
  html`<label class="check">
    <input
      type="checkbox"
      name=${name}
      value=${value}
      .checked=${live(isChecked)}
    />
    <span>${label}</span>
  </label>`;

const select = (
  name: string,
  label: string,
  value: string,
  options: [value: string, text: string, lang?: string][],
): TemplateResult =>
  html`<label class="field">
    <span>${label}</span>
    <select name=${name}>
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

const group = (legend: string, content: unknown): TemplateResult =>
  html`<fieldset>
    <legend>${legend}</legend>
    ${content}
  </fieldset>`;

const languageOptions = (): [string, string, string][] =>
  Object.entries(languages).map(([code, name]) => [code, name, code]);

const systemName = (t: Messages, system: Choice["system"]): string => {
  const others: Record<string, string> = {
    none: t.systemNone,
    static: t.systemStatic,
    other: t.systemOther,
  };
  return others[system] ?? (systems[system] as { title: string }).title;
};

const site = (t: Messages, { form }: Code): TemplateResult => {
  const { system, template, keeps } = choice;
  const label = (text: string): string => t[text as keyof Messages];
  const titled = (prefix: string, name: string): string =>
    label(prefix + name[0].toUpperCase() + name.slice(1));
  return html`<section>
    <h2>${t.site}</h2>
    ${select(
      "system",
      t.system,
      system,
      (Object.keys(systems) as Choice["system"][]).map((name) => [
        name,
        systemName(t, name),
      ]),
    )}
    ${
      system === "none" || system === "other"
        ? nothing
        : html`<p>
            <a href="guides/${system}.html" hreflang="en"
              >${say(t.guide, { system: systemName(t, system) })}</a
            >
          </p>`
    }
    ${group(t.template, [
      radio("template", "yes", template, t.yes),
      radio("template", "no", !template, t.no),
    ])}
    ${group(
      t.keeps,
      kept.map((value) =>
        radio("keeps", value, keeps === value, titled("keeps", value)),
      ),
    )}
    ${group(
      t.form,
      forms.map((value) =>
        radio(
          "form",
          value,
          form === value,
          html`${titled("form", value)}${
            value === recommended(choice)
              ? [" ", html`<strong>(${t.recommended})</strong>`]
              : nothing
          }`,
        ),
      ),
    )}
    <label class="field">
      <span>${t.folder}</span>
      <input
        name="folder"
        type="text"
        inputmode="url"
        autocomplete="off"
        spellcheck="false"
        .value=${live(choice.folder)}
      />
    </label>
    ${hosting(t)}
  </section>`;
};

/** What is to be known of the folder's address. */
const hosting = (t: Messages): unknown => {
  const { version: named } = codeOf(choice);
  const { host } = new URL(choice.folder, "https://own.invalid");
  return [
    host === "own.invalid"
      ? nothing
      : html`<p class="warning">${say(t.otherHost, { host })}</p>`,
    named === undefined
      ? nothing
      : named === version
        ? html`<p>${t.pinned}</p>`
        : html`<p class="warning">
            ${say(t.unknownVersion, { version: named, known: version })}
          </p>`,
  ];
};

const partners = (t: Messages): TemplateResult => {
  const { order, include, open, lang } = choice;
  const [, ...names] = namesIn(lang);
  const nameOf = (partner: PartnerId): string =>
    names[partnerIds.indexOf(partner)];
  const move = (partner: PartnerId, by: 1 | -1, button: string): void => {
    const place = order.indexOf(partner);
    const others = order.filter((other) => other !== partner);
    others.splice(place + by, 0, partner);
    choice = { ...choice, order: others };
    choice.include = others.filter((other) => include.includes(other));
    said = say(t.moved, { name: nameOf(partner), place: place + by + 1 });
    changed();
    // A moved element loses the focus, and at the end of the list its button is disabled.
    const moved = document.querySelector<HTMLButtonElement>(
      `#${button}:enabled`,
    );
    (
      moved ??
      document.querySelector<HTMLButtonElement>(
        `[data-partner=${partner}] button:enabled`,
      )
    )?.focus();
  };
  const arrow = (
    partner: PartnerId,
    direction: "up" | "down",
    by: 1 | -1,
    isDisabled: boolean,
  ): TemplateResult => {
    const button = id(direction, partner);
    return html`<button
      type="button"
      id=${button}
      aria-label=${say(t[direction], { name: nameOf(partner) })}
      ?disabled=${isDisabled}
      @click=${() => move(partner, by, button)}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d=${direction === "up" ? "m6 15 6-6 6 6" : "m6 9 6 6 6-6"} />
      </svg>
    </button>`;
  };
  return group(
    t.partners,
    html`<ol class="partners">
      ${repeat(
        order,
        (partner) => partner,
        (partner, index) =>
          html`<li data-partner=${partner}>
            <input type="hidden" name="order" value=${partner} />
            ${checkbox(
              "include",
              partner,
              include.includes(partner),
              html`<span lang=${lang}>${nameOf(partner)}</span>`,
            )}
            ${arrow(partner, "up", -1, index === 0)}
            ${arrow(partner, "down", 1, index === order.length - 1)}
            ${
              include.includes(partner)
                ? checkbox(
                    "open",
                    partner,
                    open.includes(partner),
                    html`${t.open}<span class="hidden" lang=${lang}
                        >: ${nameOf(partner)}</span
                      >`,
                  )
                : nothing
            }
          </li>`,
      )}
    </ol>`,
  );
};

const list = (t: Messages): TemplateResult =>
  html`<section>
    <h2>${t.list}</h2>
    ${select("lang", t.language, choice.lang, languageOptions())} ${partners(t)}
    ${select(
      "level",
      t.level,
      String(choice.level),
      [1, 2, 3, 4, 5].map((level) => [String(level), `h${level}`]),
    )}
    ${checkbox("no-heading", "yes", choice.noHeading, t.noHeading)}
    ${checkbox("exclusive", "yes", choice.exclusive, t.exclusive)}
    ${checkbox("remember", "yes", choice.remember, t.remember)}
  </section>`;

const looks = (t: Messages): TemplateResult => {
  const color = (name: string, label: string, value: string): TemplateResult =>
    html`<label class="field">
      <span>${label}</span>
      <input type="color" name=${name} .value=${live(value)} />
    </label>`;
  const own = (name: Color): TemplateResult => {
    const value = choice.looks[name];
    return html`<div class="color">
      ${checkbox("own", name, value !== undefined, t[name])}
      ${
        value === undefined
          ? nothing
          : html`<input
              type="color"
              name=${name}
              aria-label=${t[name]}
              .value=${live(value)}
            />`
      }
    </div>`;
  };
  const size = (name: Size): TemplateResult => {
    const { min, max, unit } = sizes[name];
    return html`<label class="field">
      <span>${t[name]} (${unit})</span>
      <input
        type="number"
        name=${name}
        min=${min}
        max=${max}
        step="any"
        .value=${live(choice.looks[name] ?? "")}
      />
    </label>`;
  };
  return html`<section>
    <h2>${t.looks}</h2>
    <p>${t.asPage}</p>
    <div class="grid">
      ${color("paper", t.paper, choice.paper)}
      ${color("ink", t.ink, choice.ink)}
    </div>
    <div class="grid">${(Object.keys(colors) as Color[]).map(own)}</div>
    <div class="grid">${(Object.keys(sizes) as Size[]).map(size)}</div>
  </section>`;
};

/** A page around the list: bars in the place of what else stands on it. */
const pageAround = ({ paper, ink, scheme = "light" }: Page): string => {
  const { template = "", page } = codeOf({ ...choice, folder: here });
  return `<!doctype html><html lang="${choice.lang}"><head><meta charset="utf-8"><base target="_blank">
    <style>
      body { margin: 0; padding: 16px; color-scheme: ${scheme}; background: ${paper}; color: ${ink}; font: 16px/1.5 system-ui, sans-serif; }
      body > i { display: block; height: 10px; margin: 12px 0; border-radius: 5px; background: currentcolor; opacity: .15; }
      iframe { border: 0; }
    </style>${template}</head><body><i style="height: 24px; width: 60%"></i><i></i><i style="width: 80%"></i>${page}<i></i><i style="width: 40%"></i></body></html>`;
};

/** Frames are as high as what they show. */
const fit = ({ currentTarget }: Event): void => {
  const frame = currentTarget as HTMLIFrameElement;
  const body = frame.contentDocument?.body;
  if (!body) return;
  new ResizeObserver(() => {
    frame.style.height = `${Math.ceil(body.getBoundingClientRect().height)}px`;
  }).observe(body);
};

const preview = (t: Messages): TemplateResult => {
  const shown = (
    name: "light" | "dark" | "narrow",
    page: Page,
  ): TemplateResult => {
    const low =
      name === "narrow" ? [] : lowContrasts(choice, page.paper, page.ink);
    return html`<figure class=${name}>
      <figcaption>${t[name]}</figcaption>
      <iframe
        title="${t.preview}: ${t[name]}"
        srcdoc=${pageAround(page)}
        style="background: ${page.paper}"
        @load=${fit}
      ></iframe>
      <ul class="warnings">
        ${low.map(
          ({ what, ratio, needed }) =>
            html`<li class="warning">
              ${say(t.contrast, {
                what: t[what],
                // Never more than there is.
                ratio: (Math.floor(ratio * 10) / 10).toLocaleString(choice.ui),
                needed: needed.toLocaleString(choice.ui),
              })}
            </li>`,
        )}
      </ul>
    </figure>`;
  };
  return html`<section class="preview">
    <h2>${t.preview}</h2>
    ${shown("light", choice)}${shown("dark", dark)}${shown("narrow", choice)}
  </section>`;
};

/** Selects the code, too: who can't copy by script can by key. */
const copy =
  (t: Messages) =>
  ({ currentTarget }: Event): void => {
    const code = (currentTarget as Element).previousElementSibling!;
    getSelection()!.selectAllChildren(code);
    document.execCommand("copy");
    said = t.copied;
    update();
  };

const block = (t: Messages, label: string, text: string): TemplateResult =>
  html`<li>
    <p>${label}</p>
    <div class="code">
      <pre
        tabindex="0"
        role="region"
        aria-label=${label}
      ><code>${text}</code></pre>
      <button type="button" @click=${copy(t)}>${t.copy}</button>
    </div>
  </li>`;

const steps = (t: Messages, { files, template, page }: Code): TemplateResult =>
  html`<section>
    <h2>${t.code}</h2>
    <ol class="steps">
      ${
        files.length
          ? html`<li>
              <p>${say(t.stepFiles, { folder: choice.folder })}</p>
              <ul>
                ${files.map(
                  (file) =>
                    html`<li>
                      ${
                        file.includes(".")
                          ? html`<a href=${here + file} download>${file}</a>`
                          : file
                      }
                    </li>`,
                )}
              </ul>
            </li>`
          : nothing
      }
      ${template ? block(t, t.stepTemplate, template) : nothing}
      ${block(t, t.stepPage, page)}
    </ol>
    <p>${t.share}: <a href=${location.href}>${location.href}</a></p>
  </section>`;

const view = (t: Messages): TemplateResult => {
  const code = codeOf(choice);
  return html`<header>
      <div class="bar">
        <h1>${t.title}</h1>
        <div class="language">
          ${select("ui", t.pageLanguage, choice.ui, languageOptions())}
        </div>
      </div>
    </header>
    <main class="bar">
      <p>${t.intro}</p>
      <div class="configure">
        <form @submit=${(event: Event) => event.preventDefault()}>
          ${site(t, code)}${list(t)}${looks(t)}
        </form>
        <div class="result">${preview(t)}${steps(t, code)}</div>
      </div>
    </main>
    <p role="status" class="hidden">${said}</p>`;
};

const update = (): void => {
  const t = messagesIn(choice.ui);
  document.documentElement.lang = choice.ui;
  document.title = t.title;
  render(view(t), document.body);
};

/** Keeps the choice in the address, without a step in the history for each key. */
const changed = (): void => {
  history.replaceState(null, "", `#${write(choice, codes)}`);
  update();
};

/** What is typed counts when it is complete; all else at once. */
const isTyped = ({ type }: HTMLInputElement | HTMLSelectElement): boolean =>
  type === "text" || type === "number";

const answered = ({ target, type }: Event): void => {
  const control = target as HTMLInputElement | HTMLSelectElement;
  if (isTyped(control) !== (type === "change")) return;
  const form = document.querySelector("form")!;
  const params = new URLSearchParams(
    [...new FormData(form)].filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    ),
  );
  params.set(
    "ui",
    document.querySelector<HTMLSelectElement>("[name=ui]")!.value,
  );
  // Answers lead to a form, until one is chosen by hand.
  const answers = ["system", "template", "keeps"];
  if (control.name === "system") {
    params.delete("template");
    params.delete("keeps");
  }
  if (
    answers.includes(control.name) ||
    (control.name !== "form" && !choice.form)
  )
    params.delete("form");
  for (const color of Object.keys(colors) as Color[]) {
    if (!params.getAll("own").includes(color)) params.delete(color);
    else if (!params.has(color)) params.set(color, choice.ink);
  }
  // The list follows the language of this page until it has its own.
  if (control.name === "ui" && choice.lang === choice.ui) params.delete("lang");
  said = "";
  choice = read(params, codes);
  changed();
};
document.addEventListener("input", answered);
document.addEventListener("change", answered);

addEventListener("hashchange", () => {
  choice = fromAddress();
  update();
});

update();
