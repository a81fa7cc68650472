import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";
import {
  hasLooks,
  hostOf,
  isExample,
  lacksServer,
  stepsFor,
  type Choice,
} from "./choice.js";
import { version } from "./code.js";
import { typed, type View } from "./controls.js";
import { namesIn, textsIn } from "./markup.js";
import { parts, say } from "./messages.js";
import { addressOf, isLocal, visibleFolder } from "./places.js";
import type { Menu, Step } from "./steps.js";
import { systems } from "./systems.js";

const menuIn = ({ en, ru, isRussian }: Menu, { ui }: Choice): string =>
  ui !== "en" && ru && (isRussian ?? ui === "ru") ? ru : en;

/** Selects what is copied, too: who can't copy by script can by key. */
const copy = (view: View, what: Element, text: string): void => {
  getSelection()!.selectAllChildren(what);
  document.execCommand("copy");
  view.confirm(text);
};

/** Its label is as wide as the longer of the two that it has. */
const copyButton = (
  { copied }: View,
  text: string,
  labels: [string, string],
  kind: string,
  onClick: (event: Event) => void,
): TemplateResult => {
  const isCopied = copied === text;
  const [shown, other] = isCopied ? [...labels].reverse() : labels;
  return html`<button
    type="button"
    class="copy ${kind} ${isCopied ? "copied" : ""}"
    data-other=${other}
    @click=${onClick}
  >
    <span>${shown}</span>
  </button>`;
};

/** Code that doesn't fit is scrolled by keyboard too; what fits needs no stop on the way. */
export const letScroll = (): void =>
  document.querySelectorAll<HTMLElement>("pre").forEach((code) => {
    const isLong = code.scrollHeight > code.clientHeight;
    for (const [name, value] of [
      ["tabindex", "0"],
      ["role", "region"],
      ["aria-label", code.dataset.label!],
    ])
      if (isLong) code.setAttribute(name, value);
      else code.removeAttribute(name);
  });

const block = (
  view: View,
  { byAdmin }: Step,
  label: string,
  text: string,
): TemplateResult => {
  const { t } = view;
  return html`<div class="code">
    <pre data-label=${label}><code>${text}</code></pre>
    ${copyButton(
      view,
      text,
      [t.copy, t.copied],
      byAdmin ? "others" : "",
      ({ currentTarget }) =>
        copy(view, (currentTarget as Element).previousElementSibling!, text),
    )}
  </div>`;
};

const folderField = (view: View, { say }: Step): TemplateResult => {
  const { t, choice } = view;
  const example = isExample(choice);
  const isPublic = say === "uploadPublic";
  return html`<label class="folder ${isPublic ? "whole" : ""}">
    <span>${isPublic ? t.serverFolder : t.folder}</span>
    <input
      name="folder"
      type="text"
      inputmode="url"
      autocomplete="off"
      spellcheck="false"
      placeholder=${example ? choice.folder : nothing}
      .value=${live(typed(view, "folder") ?? (example ? "" : choice.folder))}
    />
  </label>`;
};

/** What is to be known of the folder's address. */
const hosting = ({ t, choice, code }: View): unknown => {
  const host = hostOf(choice.folder);
  const about = !lacksServer(choice)
    ? host && say(t.otherHost, { host })
    : !isExample(choice) && t.addressWhole;
  return [
    about ? html`<p class="warning">${about}</p>` : nothing,
    choice.folder.startsWith("http:")
      ? html`<p class="warning">${t.notSecure}</p>`
      : nothing,
    code.version === undefined
      ? nothing
      : code.version === version
        ? html`<p>${t.pinned}</p>`
        : html`<p class="warning">
            ${say(t.unknownVersion, { version: code.version, known: version })}
          </p>`,
  ];
};

/** A link to the file; a browser would leave the page to show one from the disk, so that it is only named there. */
const fileIn = (file: string): TemplateResult =>
  file.endsWith("/") || isLocal
    ? html`<b>${file}</b>`
    : html`<a href=${addressOf(file)} download>${file}</a>`;

/** Where the files are that are named; a folder of this computer is of no use to an administrator. */
const beside = ({ t }: View, name: string): unknown =>
  isLocal
    ? parts(t.beside, { folder: html`<b>${visibleFolder(name)}</b>` })
    : nothing;

const files = (view: View, step: Step): TemplateResult => {
  const { t, choice, code } = view;
  const isFitted = stepsFor(choice).some(({ show }) => show === "template");
  const names = code.files.filter((name) =>
    name === "ibm-partners-frame.js"
      ? isFitted
      : hasLooks(choice) || !name.startsWith("looks/"),
  );
  const isUploaded = step.say.startsWith("upload");
  const inside = names.find((name) => name.startsWith("looks/"));
  return html`<div class="upload">
      <ul class="files">
        ${names.map((file) => html`<li>${fileIn(file)}</li>`)}
      </ul>
      ${isUploaded ? folderField(view, step) : nothing}
    </div>
    ${
      inside
        ? html`<p class="hint">
            ${parts(t.subfolder, { file: html`<b>${inside}</b>` })}
          </p>`
        : nothing
    }
    ${
      isLocal && !step.byAdmin
        ? html`<p class="hint">${beside(view, names[0])}</p>`
        : nothing
    }
    ${isUploaded ? hosting(view) : nothing}`;
};

const otherLanguage = ({ t }: View): unknown =>
  parts(t.otherLanguage, { list: html`<b>${t.list}</b>` });

/** An editor may remove code; a file keeps it. */
const isThroughEditor = ({ say, show }: Step): boolean =>
  show === "frame" || (show === "page" && say !== "paste");

const stepIn = (view: View, step: Step): TemplateResult => {
  const { t, choice, code } = view;
  const { root = "" } = choice.system ? systems[choice.system] : {};
  const script = `${choice.folder}ibm-partners.${choice.lang}.js`;
  const values = {
    title: namesIn(choice.lang)[0],
    folder: root + choice.folder,
    address: script,
    menu: step.menu ? menuIn(step.menu, choice) : "",
  };
  const { show } = step;
  const steps = stepsFor(choice);
  const uploadAt = steps.findIndex(({ say }) => say.startsWith("upload")) + 1;
  const text =
    show && show !== "files" && show !== "partners"
      ? code.texts[show]
      : undefined;
  return html`<li>
    <p>
      ${parts(t[step.say], {
        title: html`<b lang=${choice.lang}>${values.title}</b>`,
        folder: html`<b>${values.folder}</b>`,
        menu: html`<b>${values.menu}</b>`,
      })}
    </p>
    ${
      !text
        ? nothing
        : lacksServer(choice) && text.includes(choice.folder)
          ? html`<p class="warning">
              ${say(t.addressFirst, { step: uploadAt })}
            </p>`
          : block(view, step, say(t[step.say], values), text)
    }
    ${show === "files" ? files(view, step) : nothing}
    ${
      show === "partners"
        ? textsIn(choice).map(([name, text]) => [
            block(view, step, name, name),
            block(view, step, name, text),
          ])
        : nothing
    }
    ${
      step.hint
        ? html`<p class="hint">
            ${parts(t[step.hint], {
              address: html`<b>${values.address}</b>`,
              ways: html`<b>${t.ways}</b>`,
              // The name of a way is what stands before its colon.
              way: t.formStatic.split(/[:՝]/)[0],
            })}
          </p>`
        : nothing
    }
    ${
      ["template", "yaml", "typoscript"].includes(show!) &&
      choice.form !== "frame"
        ? html`<p class="hint">${t.perLanguage}</p>`
        : nothing
    }
    ${
      ["page", "address", "frame"].includes(show!) &&
      !steps.some(({ byAdmin }) => byAdmin)
        ? html`<p class="hint">${otherLanguage(view)}</p>`
        : nothing
    }
    ${
      step.say === "check" && steps.some(isThroughEditor)
        ? html`<p class="hint">
            ${parts(t.codeGone, { ways: html`<b>${t.ways}</b>` })}
          </p>`
        : nothing
    }
  </li>`;
};

/** The steps; those of others under a heading of their own. */
const list = (view: View, steps: readonly Step[]): unknown => {
  const { t, code } = view;
  const first = steps.filter(({ byAdmin }) => byAdmin);
  const rest = steps.filter(({ byAdmin }) => !byAdmin);
  if (!first.length)
    return html`<ol class="steps">
      ${rest.map((step) => stepIn(view, step))}
    </ol>`;
  const all = first.map(({ say }) => say).join();
  const [named] = code.files;
  return [
    html`<div class="title">
        <h3>${t.byAdmin}</h3>
        ${copyButton(
          view,
          all,
          [t.copyForAdmin, t.copied],
          "",
          ({ currentTarget }) =>
            copy(
              view,
              (currentTarget as Element)
                .closest(".answer")!
                .querySelector(".letter")!,
              all,
            ),
        )}
      </div>
      <p class="hint">
        ${t.letter} ${beside(view, named)}
        ${code.form === "plugin" ? nothing : otherLanguage(view)}
      </p>
      <ol class="steps letter">
        ${first.map((step) => stepIn(view, step))}
      </ol>`,
    html`<h3>${t.byYou}</h3>
      <ol class="steps" start=${first.length + 1}>
        ${rest.map((step) => stepIn(view, step))}
      </ol>`,
  ];
};

/** What to do. */
export const answer = (view: View): TemplateResult => {
  const { t, choice, code } = view;
  const steps = stepsFor(choice).filter(
    ({ forLooks }) => !forLooks || code.texts.css,
  );
  const menus = steps.flatMap(({ menu }) => menu ?? []);
  const isNamedIn = (lang: "en" | "ru"): boolean =>
    choice.ui !== lang &&
    menus.some(
      (menu) =>
        menuIn(menu, choice) === menu[lang] && /\p{L}{3}/u.test(menu[lang]),
    );
  const name = choice.system && systems[choice.system].title;
  return html`<section class="answer" aria-labelledby="steps">
    <div class="title">
      <h2 id="steps">
        ${name ? say(t.named, { what: t.steps, name }) : t.steps}
      </h2>
      <button type="button" class="print" @click=${() => print()}>
        ${t.print}
      </button>
    </div>
    ${isNamedIn("en") ? html`<p class="hint">${t.menusEnglish}</p>` : nothing}
    ${isNamedIn("ru") ? html`<p class="hint">${t.menusRussian}</p>` : nothing}
    ${list(view, steps)}
  </section>`;
};
