import { html, nothing, render, type TemplateResult } from "lit/html.js";
import { answer, letScroll, stepsIn } from "./answer.js";
import {
  colors,
  pathOf,
  read,
  write,
  type Choice,
  type Color,
} from "./choice.js";
import { codeOf, version } from "./code.js";
import {
  codes,
  group,
  languageOptions,
  radio,
  select,
  type View,
} from "./controls.js";
import { versionIn } from "./folder.js";
import { messagesIn, parts, say, type Messages } from "./messages.js";
import { options } from "./options.js";
import { guideFolder, isLocal } from "./places.js";
import { lowOn, pages, preview, type PageName } from "./preview.js";
import { questions } from "./steps.js";
import { systemNames, systems, type SystemName } from "./systems.js";

/** The language that the visitor's browser prefers. */
const preferred =
  navigator.languages
    .map((tag) => tag.split("-")[0])
    .find((code) => codes.includes(code)) ?? codes[0];

/** Longer addresses than this page writes are not read. */
const longest = 4_000;

const fromAddress = (): Choice => {
  const { hash } = location;
  const params = new URLSearchParams(
    hash.length > longest ? "" : hash.slice(1),
  );
  if (!params.has("ui")) params.set("ui", preferred);
  return read(params, codes);
};

let choice = fromAddress();
let on: PageName = "onPage";
let copied: string | undefined;
let typing: View["typing"];
const wrong = new Map<string, string>();

const nameOf = (t: Messages, system: SystemName): string =>
  systems[system].title ?? t[system as "static" | "other" | "unknown"];

/** Says something to screen readers: also what was said last, once more. */
const announce = (text: string): void => {
  const status = document.querySelector("[role=status]")!;
  status.replaceChildren();
  setTimeout(() => status.replaceChildren(text), 100);
};

let known: string[] = [];
let pause: number | undefined;

/** Says what warnings have come, once nothing has changed for a second. */
const announceWarnings = (): void => {
  clearTimeout(pause);
  pause = setTimeout(() => {
    const warnings = [...document.querySelectorAll<HTMLElement>(".warning")]
      .map(({ innerText }) => innerText.trim())
      .filter(Boolean);
    const fresh = warnings.filter((text) => !known.includes(text));
    known = warnings;
    if (fresh.length) announce(fresh.join(" "));
  }, 1_000);
};

/** The names of systems by the addresses at which people log in to them. */
const logins = (view: View): TemplateResult =>
  group(
    view.t.login,
    html`<div class="logins">
      ${systemNames.map((system) => {
        const { login, title } = systems[system];
        return login
          ? html`<button
              type="button"
              @click=${() => {
                view.change({ system, answers: {} });
                // The buttons are gone.
                document
                  .querySelector<HTMLElement>("[name=system]:checked")!
                  .focus();
                announce(outlook(viewOf()));
              }}
            >
              ${say(view.t.named, { what: login, name: title! })}
            </button>`
          : nothing;
      })}
    </div>`,
  );

/** The first question, and those that its answer leads to. */
const ask = (view: View): TemplateResult => {
  const { t } = view;
  return html`<section class="ask">
    ${group(
      html`<h2>${t.system}</h2>`,
      html`<div class="systems">
        ${systemNames.map((name) =>
          radio("system", name, choice.system === name, nameOf(t, name)),
        )}
      </div>`,
    )}
    ${choice.system === "unknown" ? logins(view) : nothing}
    ${pathOf(choice).asked.map(({ question, answer }) =>
      group(t[questions[question.question]], [
        // This one names menus, in English.
        question.question === "html" && choice.ui !== "en"
          ? html`<p class="hint">${t.menusEnglish}</p>`
          : nothing,
        question.answers.map(({ answer: possible }) =>
          radio(question.question, possible, possible === answer, t[possible]),
        ),
      ]),
    )}
  </section>`;
};

/** The question that has no answer yet. */
const openQuestion = ({ t, choice }: View): string | undefined => {
  const open = pathOf(choice).asked.find(({ answer }) => !answer);
  return open && !choice.form
    ? t[questions[open.question.question]]
    : undefined;
};

/** What stands in the place of the steps until there are some. */
const intro = (view: View): TemplateResult => {
  const { t } = view;
  return openQuestion(view)
    ? html`<div class="intro waits"><p>${t.answerFirst}</p></div>`
    : html`<div class="intro">
        <p>${t.intro}</p>
        <p class="hint">
          ${guide(t.security, "security")} · ${say(t.version, { version })}
        </p>
      </div>`;
};

/** What an answer has led to: the next question, or how many steps. */
const outlook = (view: View): string => {
  const { t, choice } = view;
  const question = openQuestion(view);
  if (question) return `${t.answerFirst} ${question}`;
  return say(t.outlook, {
    system: choice.system ? nameOf(t, choice.system) : "",
    steps: stepsIn(view).length,
  });
};

/** This page with its answers. */
const address = (): string =>
  new URL(`#${write(choice, codes)}`, location.href).href;

/** The two languages of a guide; it leads back to these answers. */
const guide = (label: string, name: string): unknown =>
  parts(messagesIn(choice.ui).named, {
    what: label,
    name: [
      ["en", "English", ""],
      ["ru", "Русский", ".ru"],
    ].map(
      ([lang, title, ending]) =>
        html`<a
            href="${guideFolder}${name}${ending}.html#${write(choice, codes)}"
            hreflang=${lang}
            lang=${lang}
            >${title}</a
          >${lang === "en" ? ", " : ""}`,
    ),
  });

const footer = ({ t }: View): TemplateResult =>
  html`<footer class="bar">
    <p>${guide(t.administrators, "hosting")}</p>
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
          choice.system && !openQuestion(view)
            ? [answer(view), options(view)]
            : intro(view)
        }
        ${preview(view, on)}
      </form>
    </main>
    ${footer(view)}
    <p role="status" class="hidden"></p>`;
};

const viewOf = (): View => ({
  t: messagesIn(choice.ui),
  choice,
  code: codeOf(choice),
  copied,
  typing,
  wrong,
  low: lowOn(choice, on),
  change: (part, said) => changed({ ...choice, ...part }, said),
  confirm: (text, said) => {
    copied = text;
    update();
    announce(said);
  },
});

const update = (): void => {
  const view = viewOf();
  document.documentElement.lang = choice.ui;
  document.title = view.t.title;
  render(page(view), document.body);
  letScroll();
  announceWarnings();
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

const changed = (next: Choice, said = ""): void => {
  choice = next;
  // What was selected to be copied is not the same any more.
  if (copied) getSelection()!.removeAllRanges();
  copied = undefined;
  if (!typing) keep();
  update();
  if (said) announce(said);
};

const isTyped = ({ type }: HTMLInputElement | HTMLSelectElement): boolean =>
  type === "text" || type === "number";

/** What follows from one control's change for the others. */
const settle = (params: URLSearchParams, name: string): void => {
  const forget = (...names: string[]): void =>
    names.forEach((name) => params.delete(name));
  // Each system has its own questions, and its own place for files, unless another was entered.
  if (name === "system") forget(...Object.keys(questions));
  if (name === "system" && !write(choice, codes).has("folder"))
    forget("folder");
  // Answers lead to a form, until one is chosen by hand.
  if (name === "system" || name in questions) forget("form");
  for (const color of Object.keys(colors) as Color[]) {
    if (!params.getAll("own").includes(color)) params.delete(color);
    else if (!params.has(color))
      params.set(color, choice[/background/i.test(color) ? "paper" : "ink"]);
  }
  // The list follows the language of this page until it has its own.
  if (name === "ui" && choice.lang === choice.ui) forget("lang");
  // The hash belongs to one version, which the folder's address then names.
  if (name === "pinned") {
    const named = versionIn(choice.folder);
    const folder = named
      ? choice.folder.replace(`@${named}`, "").replace(`/${named}/`, "/")
      : choice.folder;
    params.set("folder", params.has(name) ? `${folder}${version}/` : folder);
  }
};

const answered = ({ target, type }: Event): void => {
  const control = target as HTMLInputElement | HTMLSelectElement;
  if (type === "change" && !isTyped(control)) return;
  // The code follows each key: what changed only when the field is left would move the button that is being pressed.
  const { name, value } = control;
  typing = isTyped(control) && type === "input" ? { name, value } : undefined;
  if (control.type === "number" && !control.validity.valid)
    wrong.set(name, value);
  else wrong.delete(name);
  const form = document.querySelector<HTMLFormElement>("#choice")!;
  // What no control shows now is kept.
  const params = write(choice, codes);
  for (const { name } of form.elements as Iterable<HTMLInputElement>)
    params.delete(name);
  for (const [name, value] of new FormData(form))
    params.append(name, value as string);
  on = pages.find((name) => name === params.get("on")) ?? on;
  settle(params, name);
  changed(read(params, codes));
  if (control.closest(".ask")) announce(outlook(viewOf()));
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
  wrong.clear();
  update();
});

// What is there for browsers without scripts.
document.body.replaceChildren();
update();
