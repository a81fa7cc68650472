import { html, nothing, render, type TemplateResult } from "lit/html.js";
import { answer, letScroll } from "./answer.js";
import {
  colors,
  pathOf,
  read,
  write,
  type Choice,
  type Color,
} from "./choice.js";
import { codeOf } from "./code.js";
import {
  codes,
  group,
  languageOptions,
  radio,
  select,
  type View,
} from "./controls.js";
import { messagesIn, parts, type Messages } from "./messages.js";
import { options } from "./options.js";
import { guideFolder, isLocal } from "./places.js";
import { pages, preview, type PageName } from "./preview.js";
import { questions } from "./steps.js";
import { systemNames, systems, type SystemName } from "./systems.js";

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
let on: PageName = "onPage";
let said = "";
let copied: string | undefined;
let typing: View["typing"];

const nameOf = (t: Messages, system: SystemName): string =>
  systems[system].title ?? t[system as "static" | "other"];

/** The first question, and those that its answer leads to. */
const ask = ({ t }: View): TemplateResult =>
  html`<section class="ask">
    ${group(
      html`<h2>${t.system}</h2>`,
      html`<div class="systems">
        ${systemNames.map((name) =>
          radio("system", name, choice.system === name, nameOf(t, name)),
        )}
      </div>`,
    )}
    ${pathOf(choice).asked.map(({ question, answer }) =>
      group(
        t[questions[question.question]],
        question.answers.map(({ answer: possible }) =>
          radio(question.question, possible, possible === answer, t[possible]),
        ),
      ),
    )}
  </section>`;

/** This page with its answers. */
const address = (): string =>
  new URL(`#${write(choice, codes)}`, location.href).href;

const administrators = ({ t }: View): TemplateResult =>
  html`<footer class="bar">
    <p>
      ${parts(t.named, {
        what: t.administrators,
        name: html`<a href="${guideFolder}hosting.html" hreflang="en" lang="en"
            >English</a
          >,
          <a href="${guideFolder}hosting.ru.html" hreflang="ru" lang="ru"
            >Русский</a
          >`,
      })}
    </p>
    ${
      // An address on the own disk is of no use to anybody else.
      isLocal || !choice.system
        ? nothing
        : html`<p>
            ${parts(t.named, {
              what: t.share,
              name: html`<a href=${address()}>${address()}</a>`,
            })}
          </p>`
    }
  </footer>`;

const page = (view: View): TemplateResult => {
  const { t } = view;
  return html`<header>
      <div class="bar">
        <h1>${t.title}</h1>
        <div class="language">
          ${select("ui", t.pageLanguage, choice.ui, languageOptions)}
        </div>
      </div>
    </header>
    <main class="bar">
      <form
        id="choice"
        class="configure"
        @submit=${(event: Event) => event.preventDefault()}
      >
        ${ask(view)}
        ${
          choice.system
            ? [answer(view), options(view)]
            : html`<p class="intro">${t.intro}</p>`
        }
        ${preview(view, on)}
      </form>
    </main>
    ${administrators(view)}
    <p role="status" class="hidden">${said}</p>`;
};

const update = (): void => {
  const t = messagesIn(choice.ui);
  document.documentElement.lang = choice.ui;
  document.title = t.title;
  render(
    page({
      t,
      choice,
      code: codeOf(choice),
      copied,
      typing,
      change: (part, what = "") => changed({ ...choice, ...part }, what),
      confirm: (text) => {
        copied = text;
        said = t.copied;
        update();
      },
    }),
    document.body,
  );
  letScroll();
};
addEventListener("resize", letScroll);

let later: number | undefined;

/** Keeps the choice in the address, without a step in the history; again where the browser has had too many in ten seconds. */
const keep = (): void => {
  clearTimeout(later);
  try {
    history.replaceState(null, "", address());
  } catch {
    // WebKit throws, Chromium does nothing.
  }
  if (location.href !== address()) later = setTimeout(keep, 1_000);
};

const changed = (next: Choice, what = ""): void => {
  choice = next;
  said = what;
  copied = undefined;
  if (!typing) keep();
  update();
};

const isTyped = ({ type }: HTMLInputElement | HTMLSelectElement): boolean =>
  type === "text" || type === "number";

/** What follows from one control's change for the others. */
const settle = (params: URLSearchParams, name: string): void => {
  const forget = (...names: string[]): void =>
    names.forEach((name) => params.delete(name));
  // Each system has its own questions, and its own place for files.
  if (name === "system") forget("folder", ...Object.keys(questions));
  // Answers lead to a form, until one is chosen by hand.
  if (name === "system" || name in questions) forget("form");
  for (const color of Object.keys(colors) as Color[]) {
    if (!params.getAll("own").includes(color)) params.delete(color);
    else if (!params.has(color))
      params.set(color, choice[/background/i.test(color) ? "paper" : "ink"]);
  }
  // The list follows the language of this page until it has its own.
  if (name === "ui" && choice.lang === choice.ui) forget("lang");
};

const answered = ({ target, type }: Event): void => {
  const control = target as HTMLInputElement | HTMLSelectElement;
  if (type === "change" && !isTyped(control)) return;
  // The code follows each key: what changed only when the field is left would move the button that is being pressed.
  const { name, value } = control;
  typing = isTyped(control) && type === "input" ? { name, value } : undefined;
  const form = document.querySelector<HTMLFormElement>("#choice")!;
  // What no control shows now is kept.
  const params = write(choice, codes);
  for (const { name } of form.elements as Iterable<HTMLInputElement>)
    params.delete(name);
  for (const [name, value] of new FormData(form))
    params.append(name, value as string);
  on = pages.find((name) => name === params.get("on")) ?? on;
  settle(params, control.name);
  changed(read(params, codes));
};
document.addEventListener("input", answered);
document.addEventListener("change", answered);

/** On a narrow page the next question, or the steps, are below what is seen; by keyboard the focus stays in view. */
const showNext = ({ target }: Event): void => {
  const control = target as Element;
  if (
    !control.matches(".ask [type=radio]:not(:focus-visible)") ||
    !matchMedia("(max-width: 60rem)").matches
  )
    return;
  // The answer itself comes after the click.
  requestAnimationFrame(() => {
    const next =
      control.closest("fieldset")!.nextElementSibling ??
      document.querySelector("#steps");
    next?.scrollIntoView({
      behavior: matchMedia("(prefers-reduced-motion: reduce)").matches
        ? "auto"
        : "smooth",
      block: next.matches("fieldset") ? "nearest" : "start",
    });
  });
};
document.addEventListener("click", showNext);

addEventListener("hashchange", () => {
  clearTimeout(later);
  choice = fromAddress();
  typing = undefined;
  copied = undefined;
  update();
});

update();
