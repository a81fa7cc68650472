import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";
import { formOf, hasLooks, type Choice } from "./choice.js";
import { codeOf } from "./code.js";
import { lowContrasts, type LowContrast } from "./contrast.js";
import { color, folded, type View } from "./controls.js";
import { say } from "./messages.js";
import { filesFolder, looksFolder } from "./places.js";

/** A page that the list is previewed on. */
export const pages = ["onPage", "onPhone", "onDark"] as const;
export type PageName = (typeof pages)[number];

const dark = { paper: "#14181d", ink: "#e6e9ec", isDark: true };

/** A page around the list: bars in the place of what else stands on it. */
const pageAround = (choice: Choice): string => {
  const { lang, paper, ink, isDark } = choice;
  const { texts } = codeOf({
    ...choice,
    ...(!hasLooks(choice) && { look: "", looks: {} }),
    folder: filesFolder,
    // What the plugin makes of it is an element too.
    ...(formOf(choice) === "plugin" && { form: "element" }),
  });
  // A link alone stays one.
  const isFitted = formOf(choice) !== "link" || hasLooks(choice);
  const [template, page] = [
    (isFitted && texts.template) || "",
    texts.page ?? "",
  ].map((code) =>
    code.replaceAll(`"${filesFolder}looks/`, `"${looksFolder}looks/`),
  );
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><base target="_blank">
    <style>
      body { margin: 0; padding: 16px; color-scheme: ${isDark ? "dark" : "light"}; background: ${paper}; color: ${ink}; font: 16px/1.5 system-ui, sans-serif; }
      body > i { display: block; height: 10px; margin: 12px 0; border-radius: 5px; background: currentcolor; opacity: .15; }
      iframe { border: 0; }
    </style>${template}</head><body><i style="height: 24px; width: 60%"></i><i></i><i style="width: 80%"></i>${page}<i></i><i style="width: 40%"></i></body></html>`;
};

/** The frame is as high as what it shows. */
const fit = ({ currentTarget }: Event): void => {
  const frame = currentTarget as HTMLIFrameElement;
  const inside = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!inside) return;
  const { body } = inside.document;
  // Its own observer goes when it goes.
  new inside.ResizeObserver(() => {
    const height = Math.ceil(body.getBoundingClientRect().height);
    const borders = frame.offsetHeight - frame.clientHeight;
    frame.style.height = `${height + borders}px`;
  }).observe(body);
};

const onPage = (choice: Choice, on: PageName): Choice => ({
  ...choice,
  ...(on === "onDark" && dark),
});

export const lowOn = (choice: Choice, on: PageName): LowContrast[] => {
  const { paper, ink } = onPage(choice, on);
  return lowContrasts(choice, paper, ink);
};

/** The list on one of the pages. */
export const preview = (view: View, on: PageName): TemplateResult => {
  const { t, low } = view;
  const choice = onPage(view.choice, on);
  return html`<section class="preview ${on}" aria-labelledby="preview">
    <div class="title">
      <h2 id="preview">${t.preview}</h2>
      <div class="switch" role="radiogroup" aria-label=${t.previewOn}>
        ${pages.map(
          (page) =>
            html`<label
              ><input
                type="radio"
                name="on"
                value=${page}
                .checked=${live(page === on)}
              /><span>${t[page]}</span></label
            >`,
        )}
      </div>
    </div>
    <iframe
      title=${say(t.named, { what: t.preview, name: t[on] })}
      srcdoc=${pageAround(choice)}
      style="background: ${choice.paper}"
      @load=${fit}
    ></iframe>
    <div id="low">
      ${
        low.length
          ? html`<ul class="warnings">
              ${low.map(
                ({ what, ratio, needed }) =>
                  html`<li class="warning" id="low-${what}">
                    ${say(t.contrast, {
                      what: t[what],
                      // Never more than there is.
                      ratio: (Math.floor(ratio * 10) / 10).toLocaleString(
                        choice.ui,
                      ),
                      needed: needed.toLocaleString(choice.ui),
                    })}
                  </li>`,
              )}
            </ul>`
          : nothing
      }
    </div>
    ${folded(
      "colors",
      t.previewColors,
      html`<div class="grid">
        ${color("paper", t.paper, view.choice.paper)}
        ${color("ink", t.ink, view.choice.ink)}
      </div>`,
    )}
  </section>`;
};
