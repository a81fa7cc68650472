import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";
import { repeat } from "lit/directives/repeat.js";
import { partnerIds, type PartnerId } from "../../src/content/index.js";
import { looks as ready } from "ibm-partners:built";
import {
  colors,
  formOf,
  hasLooks,
  pathOf,
  sizes,
  type Color,
  type Size,
} from "./choice.js";
import {
  checkbox,
  folded,
  group,
  languageOptions,
  radio,
  select,
  typed,
  type View,
} from "./controls.js";
import { namesIn } from "./markup.js";
import { say, type Message, type Messages } from "./messages.js";
import { picturesFolder } from "./places.js";
import { forms } from "./steps.js";

/** The message that a name leads to: `formFrame` for the form `frame`. */
const named = (t: Messages, prefix: string, name: string): string =>
  t[(prefix + name[0].toUpperCase() + name.slice(1)) as Message];

const ways = ({ t, choice }: View): TemplateResult => {
  const recommended = pathOf(choice).route?.form;
  return group(
    t.ways,
    forms
      .filter((form) => form !== "plugin" || form === recommended)
      .map((form) =>
        radio(
          "form",
          form,
          form === formOf(choice),
          form === recommended
            ? html`${named(t, "form", form)} <b>(${t.recommended})</b>`
            : named(t, "form", form),
        ),
      ),
  );
};

const partners = ({ t, choice, change }: View): TemplateResult => {
  const { order, include, expanded, lang } = choice;
  const [, ...names] = namesIn(lang);
  const nameOf = (partner: PartnerId): string =>
    names[partnerIds.indexOf(partner)];
  const move = (partner: PartnerId, by: 1 | -1, button: string): void => {
    const place = order.indexOf(partner);
    const heightOf = (): number =>
      document.getElementById(button)!.getBoundingClientRect().top;
    const before = heightOf();
    const others = order.filter((other) => other !== partner);
    others.splice(place + by, 0, partner);
    change(
      {
        order: others,
        include: others.filter((other) => include.includes(other)),
      },
      say(t.moved, { name: nameOf(partner), place: place + by + 1 }),
    );
    // What was under the mouse stays there, for the next click.
    scrollBy({ top: heightOf() - before, behavior: "instant" });
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
    const button = `${direction}-${partner}`;
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
                    "expanded",
                    partner,
                    expanded.includes(partner),
                    html`${t.expanded}<span class="hidden" lang=${lang}>
                        ${nameOf(partner)}</span
                      >`,
                  )
                : nothing
            }
          </li>`,
      )}
    </ol>`,
  );
};

const list = (view: View): unknown => {
  const { t, choice } = view;
  return [
    select("lang", t.language, choice.lang, languageOptions),
    group(
      t.also,
      html`<div class="grid">
        ${languageOptions
          .filter(([lang]) => lang !== choice.lang)
          .map(([lang, name]) =>
            checkbox(
              "also",
              lang,
              choice.also.includes(lang),
              html`<span lang=${lang}>${name}</span>`,
            ),
          )}
      </div>`,
    ),
    partners(view),
    select(
      "level",
      t.level,
      String(choice.level),
      [1, 2, 3, 4, 5].map((level) => [String(level), `h${level}`]),
    ),
    checkbox("no-heading", "yes", choice.noHeading, t.noHeading),
    checkbox("exclusive", "yes", choice.exclusive, t.exclusive),
    checkbox("remember", "yes", choice.remember, t.remember),
  ];
};

/** Looks in the spirit of sites that bear a name. */
const properNames: Record<string, string> = {
  govuk: "GOV.UK",
  europa: "Europa",
  uswds: "USWDS",
  bootstrap: "Bootstrap",
  material: "Material",
};

const pictures = ({ t, choice }: View): TemplateResult =>
  html`<div class="pictures">
    ${["", ...Object.keys(ready)].map(
      (name) =>
        html`<label class="picture">
          <img
            src="${picturesFolder}${name || "none"}.webp"
            width="260"
            height="170"
            alt=""
            loading="lazy"
          />
          <span>
            <input
              type="radio"
              name="look"
              value=${name}
              .checked=${live(choice.look === name)}
            />
            ${properNames[name] ?? named(t, "look", name || "none")}
          </span>
        </label>`,
    )}
  </div>`;

const own = ({ t, choice, low }: View, name: Color): TemplateResult => {
  const value = choice.looks[name];
  const warning = low.some(({ what }) => what === name) ? `low-${name}` : "";
  return html`<div class="own">
    ${checkbox("own", name, value !== undefined, t[name], warning)}
    ${
      value === undefined
        ? nothing
        : html`<input
            type="color"
            name=${name}
            aria-label=${t[name]}
            aria-describedby=${warning || nothing}
            .value=${live(value)}
          />`
    }
  </div>`;
};

const size = (view: View, name: Size): TemplateResult => {
  const { t, choice, wrong } = view;
  const { min, max, unit } = sizes[name];
  const range = {
    min: min.toLocaleString(choice.ui),
    max: max.toLocaleString(choice.ui),
  };
  const isWrong = wrong.has(name);
  return html`<div class="field">
    <label>
      <span>${t[name]} (${unit})</span>
      <input
        type="number"
        name=${name}
        min=${min}
        max=${max}
        step="any"
        aria-invalid=${isWrong ? "true" : nothing}
        aria-describedby="range-${name}"
        .value=${live(typed(view, name) ?? choice.looks[name] ?? "")}
      />
    </label>
    <p id="range-${name}" class=${isWrong ? "warning" : "hint"}>
      ${say(isWrong ? t.outOfRange : t.range, range)}
    </p>
  </div>`;
};

const looks = (view: View): unknown => {
  const { t, choice } = view;
  const form = formOf(choice);
  if (!hasLooks(choice)) return html`<p class="hint">${t.lookNot}</p>`;
  return [
    group(t.readyLooks, pictures(view)),
    choice.look && ["frame", "static"].includes(form)
      ? html`<p class="hint">${t.lookPartly}</p>`
      : nothing,
    form === "frame"
      ? checkbox("dark", "yes", choice.isDark, t.pageDark)
      : nothing,
    group(
      t.single,
      html`<div class="grid">
          ${(Object.keys(colors) as Color[]).map((name) => own(view, name))}
        </div>
        <p class="hint">${t.units}</p>
        <div class="grid">
          ${(Object.keys(sizes) as Size[]).map((name) => size(view, name))}
        </div>`,
    ),
  ];
};

/** What has sensible defaults, folded. */
export const options = (view: View): TemplateResult => {
  const { t } = view;
  return html`<section class="options" aria-labelledby="adjust">
    <h2 id="adjust">${t.adjust}</h2>
    <p class="hint">${t.copyAfter}</p>
    ${folded("looks", t.looks, looks(view))}
    ${folded("list", t.list, list(view))} ${folded("ways", t.ways, ways(view))}
  </section>`;
};
