import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";
import {
  hostOf,
  isExample,
  lacksServer,
  stepsFor,
  type Choice,
} from "./choice.js";
import { version } from "./code.js";
import { typed, type View } from "./controls.js";
import { namesIn } from "./markup.js";
import { parts, say } from "./messages.js";
import { addressOf, isLocal, visibleFolder } from "./places.js";
import type { Menu, Step } from "./steps.js";
import { systems } from "./systems.js";

const menuIn = ({ en, ru, isRussian }: Menu, { ui }: Choice): string =>
  ui !== "en" && ru && (isRussian ?? ui === "ru") ? ru : en;

/** Selects the code, too: who can't copy by script can by key. */
const copy =
  (view: View, text: string) =>
  ({ currentTarget }: Event): void => {
    const code = (currentTarget as Element).previousElementSibling!;
    getSelection()!.selectAllChildren(code);
    document.execCommand("copy");
    view.confirm(text);
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
  const { t, copied } = view;
  const isCopied = copied === text;
  const labels = [byAdmin ? t.copyForAdmin : t.copy, t.copied];
  if (isCopied) labels.reverse();
  return html`<div class="code">
    <pre data-label=${label}><code>${text}</code></pre>
    <button
      type="button"
      class=${isCopied ? "copied" : byAdmin ? "others" : nothing}
      data-other=${labels[1]}
      @click=${copy(view, text)}
    >
      <span>${labels[0]}</span>
    </button>
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
const fileIn = (file: string, isUploaded: boolean): TemplateResult =>
  file.endsWith("/") || (isLocal && isUploaded)
    ? html`<b>${file}</b>`
    : html`<a
        href=${addressOf(file)}
        download=${isUploaded ? "" : nothing}
        target=${isUploaded ? nothing : "_blank"}
        >${file}</a
      >`;

const files = (view: View, step: Step): TemplateResult => {
  const { t, choice, code } = view;
  const isFitted = stepsFor(choice).some(({ show }) => show === "template");
  // A list without any script still has a page of its own, to take the text from.
  const names = code.files.length
    ? code.files.filter((name) => isFitted || name !== "ibm-partners-frame.js")
    : [`ibm-partners.${choice.lang}.html`];
  const isUploaded = step.say.startsWith("upload");
  const isRead = step.say === "sectionsCopy";
  return html`<div class="upload">
      <ul class="files">
        ${names.map((file) => html`<li>${fileIn(file, !isRead)}</li>`)}
      </ul>
      ${isUploaded ? folderField(view, step) : nothing}
    </div>
    ${
      isLocal
        ? html`<p class="hint">
            ${parts(t.beside, {
              folder: html`<b>${visibleFolder(names[0])}</b>`,
            })}
          </p>`
        : nothing
    }
    ${isUploaded ? hosting(view) : nothing}`;
};

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
  const text = show && show !== "files" ? code.texts[show] : undefined;
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
      step.hint
        ? html`<p class="hint">
            ${parts(t[step.hint], { address: html`<b>${values.address}</b>` })}
          </p>`
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
  const { t } = view;
  const first = steps.filter(({ byAdmin }) => byAdmin);
  const rest = steps.filter(({ byAdmin }) => !byAdmin);
  if (!first.length)
    return html`<ol class="steps">
      ${rest.map((step) => stepIn(view, step))}
    </ol>`;
  return [
    html`<h3>${t.byAdmin}</h3>
      <ol class="steps">
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
  const hasForeignMenu = steps.some(
    ({ menu }) =>
      menu &&
      choice.ui !== "en" &&
      menuIn(menu, choice) === menu.en &&
      /[a-z]{3}/i.test(menu.en),
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
    ${hasForeignMenu ? html`<p class="hint">${t.menusEnglish}</p>` : nothing}
    ${list(view, steps)}
  </section>`;
};
