import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";
import {
  formOf,
  hasLooks,
  lacksServer,
  shows,
  stepsFor,
  type Choice,
} from "./choice.js";
import { version } from "./code.js";
import { checkbox, typed, type View } from "./controls.js";
import { hostOf, isExample, versionIn } from "./folder.js";
import { namesIn, textsIn } from "./markup.js";
import { parts, plain, say } from "./messages.js";
import { addressOf, isLocal, visibleFolder } from "./places.js";
import type { Menu, Step } from "./steps.js";
import { systems } from "./systems.js";

/** The language that a menu is named in, for a reader of another. */
const menuLanguage = (
  menu: Menu,
  ui: string,
): Exclude<keyof Menu, "isRussian"> =>
  ui in menu ? (ui as "en") : menu.isRussian ? "ru" : "en";

const menuIn = (menu: Menu, { ui }: Choice): TemplateResult => {
  const lang = menuLanguage(menu, ui);
  return html`<b lang=${lang}>${menu[lang]}</b>`;
};

interface Copied {
  /** What is selected where scripts may not copy: the key copies it then. */
  element: Element;
  text: string;
  markup?: string;
}

const write = async ({ text, markup }: Copied): Promise<void> => {
  if (!markup) return navigator.clipboard.writeText(text);
  const types = { "text/plain": text, "text/html": markup };
  await navigator.clipboard.write([
    new ClipboardItem(
      Object.fromEntries(
        Object.entries(types).map(([type, data]) => [
          type,
          new Blob([data], { type }),
        ]),
      ),
    ),
  ]);
};

const copy = async (copied: Copied): Promise<void> => {
  try {
    await write(copied);
  } catch {
    getSelection()!.selectAllChildren(copied.element);
    document.execCommand("copy");
  }
};

/** Its label is as wide as the longer of the two that it has. */
const copyButton = (
  { t, copied, confirm }: View,
  key: string,
  label: string,
  /** What tells this button from the others, for screen readers. */
  which: string,
  what: (button: Element) => Copied,
): TemplateResult => {
  const isCopied = copied === key;
  const [shown, other] = isCopied ? [t.copied, label] : [label, t.copied];
  const said = which ? say(t.named, { what: t.copied, name: which }) : t.copied;
  return html`<button
    type="button"
    class="copy ${isCopied ? "copied" : ""}"
    data-other=${other}
    @click=${async ({ currentTarget }: Event) => {
      await copy(what(currentTarget as Element));
      confirm(key, said);
    }}
  >
    <span>${shown}</span
    >${which ? html`<span class="hidden">, ${which}</span>` : nothing}
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
  which: string,
  text: string,
): TemplateResult => {
  const { t } = view;
  const code = html`<pre data-label=${label}><code>${text}</code></pre>`;
  // The letter is copied as a whole.
  if (byAdmin) return code;
  return html`<div class="code">
    ${code}
    ${copyButton(view, text, t.copy, which, (button) => ({
      element: button.previousElementSibling!,
      text,
    }))}
  </div>`;
};

/** What a step has to copy. */
const shownText = ({ show }: Step, { texts }: View["code"]) =>
  show && show !== "files" && show !== "partners"
    ? (texts[show] ?? texts.page)
    : undefined;

/** A hash stands in a script's tag only, not where a theme is configured otherwise. */
const hasScriptTag = ({ choice, code }: View): boolean =>
  stepsFor(choice).some((step) => shownText(step, code)?.includes("<script "));

/** Another server that the files come from. */
const otherHostOf = ({ folder }: Choice): string | undefined =>
  isExample(folder) ? undefined : hostOf(folder);

/** What there is to know about the folder's address. */
const aboutFolder = (view: View): unknown => {
  const { t, choice, code } = view;
  const { folder, folderNote } = choice;
  const host = hostOf(folder);
  const warnings = [
    folderNote && say(t[folderNote], { folder }),
    lacksServer(choice)
      ? !isExample(folder) && t.addressWhole
      : host && say(t.otherHost, { host }),
    folder.startsWith("http:") && t.notSecure,
    code.version &&
      code.version !== version &&
      say(t.unknownVersion, { version: code.version, known: version }),
  ];
  // What a frame shows has no hash, nor has a look's style sheet.
  const isPinned =
    code.version === version &&
    hasScriptTag(view) &&
    formOf(choice) !== "frame" &&
    !choice.look;
  return [
    warnings.map((text) =>
      text ? html`<p class="warning">${text}</p>` : nothing,
    ),
    isPinned ? html`<p>${t.pinned}</p>` : nothing,
  ];
};

const folderField = (view: View): TemplateResult => {
  const { t, choice } = view;
  const example = isExample(choice.folder);
  const isPublic = stepsFor(choice).some(({ say }) => say === "uploadPublic");
  return html`<label class="folder">
      <span>${isPublic ? t.serverFolder : t.folder}</span>
      <input
        name="folder"
        type="text"
        inputmode="url"
        autocomplete="off"
        spellcheck="false"
        maxlength="250"
        aria-describedby="about-folder"
        placeholder=${example ? choice.folder : nothing}
        .value=${live(typed(view, "folder") ?? (example ? "" : choice.folder))}
      />
    </label>
    <div id="about-folder">${aboutFolder(view)}</div>
    ${
      hasScriptTag(view) && !lacksServer(choice)
        ? checkbox(
            "pinned",
            "yes",
            versionIn(choice.folder) === version,
            t.withHash,
          )
        : nothing
    }`;
};

/** Links to the files; a browser would leave the page to show one from the disk, so that they are only named there. */
const fileList = (names: string[], isNamed = isLocal): TemplateResult =>
  html`<ul class="files">
    ${names.map(
      (file) =>
        html`<li>
          ${
            isNamed
              ? html`<b>${file}</b>`
              : html`<a href=${addressOf(file)} download>${file}</a>`
          }
        </li>`,
    )}
  </ul>`;

/** Where the files are that are named; a folder of this computer is of no use to an administrator. */
const beside = ({ t }: View, name: string): unknown =>
  isLocal
    ? html`<p class="hint">
        ${parts(t.beside, { folder: html`<b>${visibleFolder(name)}</b>` })}
      </p>`
    : nothing;

const filesOf = ({ choice, code }: View): string[] =>
  code.files.filter((name) => hasLooks(choice) || !name.startsWith("looks/"));

/** The files to upload; in a letter their names. */
const files = (view: View, step: Step): TemplateResult => {
  const names = filesOf(view);
  const inside = names.find((name) => name.startsWith("looks/"));
  return html`${fileList(names, step.byAdmin)}
  ${
    inside
      ? html`<p class="hint">
          ${parts(view.t.subfolder, { file: html`<b>${inside}</b>` })}
        </p>`
      : nothing
  }
  ${
    step.byAdmin
      ? nothing
      : [
          beside(view, names[0]),
          step.say.startsWith("upload") ? folderField(view) : nothing,
        ]
  }`;
};

/** An editor may remove code; a file keeps it. */
const isThroughEditor = ({ say, show }: Step): boolean =>
  show === "frame" || (show === "page" && say !== "paste");

const stepIn = (view: View, step: Step, number: number): TemplateResult => {
  const { t, choice, code } = view;
  const { show, hint } = step;
  const { root = "" } = choice.system ? systems[choice.system] : {};
  const steps = stepsFor(choice);
  const [title] = namesIn(choice.lang);
  const host = otherHostOf(choice);
  const isUpload = step.say.startsWith("upload");
  const values = {
    title: html`<b lang=${choice.lang}>${title}</b>`,
    folder: html`<b>${host ? "" : root}${choice.folder}</b>`,
    host: html`<b>${host}</b>`,
    path: html`<b>${host && new URL(choice.folder).pathname}</b>`,
    menu: step.menu && menuIn(step.menu, choice),
    also: step.also && menuIn(step.also, choice),
    address: html`<b>${choice.folder}ibm-partners.${choice.lang}.js</b>`,
    list: html`<b>${t.list}</b>`,
    ways: html`<b>${t.ways}</b>`,
  };
  const hints = [
    ...[hint ?? []].flat(),
    !show || !["page", "address", "frame", "shortcode"].includes(show)
      ? undefined
      : formOf(choice) === "plugin"
        ? ("otherLanguageCode" as const)
        : steps.some(({ byAdmin }) => byAdmin)
          ? undefined
          : ("otherLanguage" as const),
    step.say === "check" && steps.some(isThroughEditor)
      ? ("codeGone" as const)
      : undefined,
  ];
  const which = say(t.step, { step: number });
  const text = shownText(step, code);
  return html`<li>
    <p>${parts(t[isUpload && host ? "uploadThere" : step.say], values)}</p>
    ${
      !text
        ? nothing
        : lacksServer(choice) &&
            text.includes(hostOf(choice.folder) ?? choice.folder)
          ? html`<p class="warning">${t.addressFirst}</p>`
          : block(view, step, which, which, text)
    }
    ${show === "files" ? files(view, step) : nothing}
    ${
      show === "partners"
        ? textsIn(choice).map(([name, text]) =>
            [name, text].map((it) =>
              block(view, step, name, `${which}, ${name}`, it),
            ),
          )
        : nothing
    }
    ${hints.map((name) =>
      name ? html`<p class="hint">${parts(t[name], values)}</p>` : nothing,
    )}
  </li>`;
};

/** A letter as text: lists with their numbers, everything in lines of its own. */
const textOf = (letter: Element): string =>
  [...letter.children]
    .flatMap((part) =>
      part.localName === "ol"
        ? [...part.children].map(
            (item, index) =>
              `${index + 1}. ${(item as HTMLElement).innerText.trim()}`,
          )
        : (part as HTMLElement).innerText.trim(),
    )
    .join("\n\n");

/** What an administrator who has never heard of it needs to know. */
const letter = (view: View, steps: readonly Step[]): TemplateResult => {
  const { t, choice, code } = view;
  const [title] = namesIn(choice.lang);
  const isUploaded = steps.some(({ say }) => say.startsWith("upload"));
  const isElsewhere = lacksServer(choice) || hostOf(choice.folder);
  const otherHost = otherHostOf(choice);
  const host =
    isUploaded ||
    steps.some((step) => shownText(step, code)?.includes(`${otherHost}`))
      ? otherHost
      : undefined;
  return html`<div class="title">
      <h3>${t.byAdmin}</h3>
      ${copyButton(view, "letter", t.copyForAdmin, "", (button) => {
        const element = button
          .closest(".answer")!
          .querySelector<HTMLElement>(".letter")!;
        return {
          element,
          text: plain(textOf(element)),
          markup: plain(element.innerHTML).replace(/<!--.*?-->/g, ""),
        };
      })}
    </div>
    <p class="hint">${t.letter}</p>
    ${
      isLocal
        ? [
            html`<p class="hint">${t.mailRefuses}</p>`,
            beside(view, code.files[0]),
          ]
        : fileList(filesOf(view))
    }
    ${isUploaded ? folderField(view) : nothing}
    ${
      code.form === "plugin"
        ? nothing
        : html`<p class="hint">
            ${parts(t.otherLanguages, { list: html`<b>${t.list}</b>` })}
          </p>`
    }
    <div class="letter">
      <p>${say(t.letterSubject, { title })}</p>
      <p>${t.letterHello}</p>
      <p>
        ${parts(t.letterWhat, {
          title: html`<b lang=${choice.lang}>${title}</b>`,
          files: host
            ? parts(t.letterFilesThere, { host: html`<b>${host}</b>` })
            : t.letterFiles,
          storage: choice.remember ? t.storesOpen : t.storesNothing,
        })}
      </p>
      ${
        host && !lacksServer(choice)
          ? html`<p>${say(t.otherHost, { host })}</p>`
          : nothing
      }
      <ol>
        ${steps.map((step, index) => stepIn(view, step, index + 1))}
      </ol>
      ${
        isLocal
          ? html`<p>
              ${parts(t.letterAttached, {
                archive: html`<b>ibm-partners-${version}.zip</b>`,
                folder: html`<b>${visibleFolder(code.files[0])}</b>`,
              })}
            </p>`
          : nothing
      }
      ${
        isUploaded
          ? html`<p>
              ${parts(isElsewhere ? t.letterCheck : t.letterCheckHere, {
                address: html`<b
                  >${lacksServer(choice) ? "" : choice.folder}ibm-partners.${choice.lang}.html</b
                >`,
              })}
              ${
                shows(choice, "template", "yaml", "typoscript")
                  ? parts(t.letterCheckScript, {
                      file: html`<b>ibm-partners.${choice.lang}.js</b>`,
                    })
                  : nothing
              }
            </p>`
          : nothing
      }
      <p>${t.letterDone}</p>
      <p>${t.letterFrom}</p>
    </div>`;
};

/** The steps; those of others in a letter to them. */
const list = (view: View, steps: readonly Step[]): unknown => {
  const first = steps.filter(({ byAdmin }) => byAdmin);
  const rest = steps.filter(({ byAdmin }) => !byAdmin);
  return [
    first.length
      ? [letter(view, first), html`<h3>${view.t.byYou}</h3>`]
      : nothing,
    html`<ol class="steps">
      ${rest.map((step, index) => stepIn(view, step, index + 1))}
    </ol>`,
  ];
};

/** The steps that apply to a choice. */
export const stepsIn = ({ choice, code }: View): Step[] =>
  stepsFor(choice).filter(({ forLooks }) => !forLooks || code.texts.css);

/** What to do. */
export const answer = (view: View): TemplateResult => {
  const { t, choice } = view;
  const steps = stepsIn(view);
  const named = new Set(
    steps.flatMap(({ menu }) =>
      menu && /\p{L}{3}/u.test(menu.en) ? menuLanguage(menu, choice.ui) : [],
    ),
  );
  named.delete(choice.ui as "en");
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
    ${named.has("en") ? html`<p class="hint">${t.menusEnglish}</p>` : nothing}
    ${named.has("ru") ? html`<p class="hint">${t.menusRussian}</p>` : nothing}
    ${list(view, steps)}
  </section>`;
};
