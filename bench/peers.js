import { readFileSync } from "node:fs";
import { render } from "@lit-labs/ssr";
import { collectResult } from "@lit-labs/ssr/lib/render-result.js";
import { load } from "cheerio";
import { html } from "lit";
import { IbmPartnersRenderer } from "../dist/package/server/ssr.js";

const snippet = (name) =>
  readFileSync(
    new URL(`../dist/snippets/az/${name}.html`, import.meta.url),
    "utf8",
  );

/** What every subject shows, taken from what ships: text as plain HTML. */
export const content = (() => {
  const $ = load(snippet("static"), null, false);
  $("*").removeAttr("style").removeAttr("id");
  return {
    title: $("h2").text(),
    partners: $("details")
      .get()
      .map((details) => ({
        name: $("summary", details).text().trim(),
        html: $("p", details)
          .get()
          .map((p) => $.html(p))
          .join(""),
        paragraphs: $("p", details)
          .get()
          .map((p) =>
            $(p)
              .contents()
              .get()
              .map((node) => ({
                text: $(node).text(),
                href: $(node).attr("href"),
              })),
          ),
      })),
  };
})();

/** What a server renders into our shadow root: `<details>`, which work without a script. */
export const ownMarkup = load(
  await collectResult(
    render(html`<ibm-partners></ibm-partners>`, {
      elementRenderers: [IbmPartnersRenderer],
    }),
  ),
  null,
  false,
)("template").html();

/** Stands in ids for the number of the copy, where a page has several. */
export const copyNumber = "{copy}";

/** The list's title, and each partner in the markup that a peer's documentation asks for. */
const list = (partner, around = (items) => items) =>
  `<h2>${content.title}</h2>${around(
    content.partners
      .map((it, index) => partner(it, `${copyNumber}-${index}`))
      .join("\n"),
  )}`;

const plain = list(
  ({ name, html }) =>
    `<details><summary><h3>${name}</h3></summary>${html}</details>`,
);

/**
 * Everything that is compared: the list's title and markup, `entry` the file
 * in `peers/` where it needs a script or a style sheet, `own` the folder of our
 * files where it is ours, `control` where it tells how to read the others,
 * `loading` where only its first load is a thing of its own.
 */
export const subjects = {
  empty: { title: "The page without the list", markup: "" },
  plain: { title: "Plain `<details>`", markup: plain },
  again: { title: "The same once more", markup: plain, control: true },
  short: {
    title: "`<ibm-partners>`, script alone",
    own: "ibm-partners",
    markup: snippet("short"),
  },
  full: {
    title: "`<ibm-partners>`, full code",
    own: "ibm-partners",
    loading: true,
    markup: snippet("full"),
  },
  still: {
    title: "The full code without its script",
    control: true,
    loading: true,
    markup: snippet("full").replace(/<script src=.*<\/script>/, ""),
  },
  bare: {
    title: "The same markup by a bare element",
    control: true,
    entry: "bare.js",
    markup: "<bare-partners></bare-partners>",
  },
  vanilla: {
    title: "Custom element, no library",
    entry: "vanilla.js",
    markup: "<vanilla-partners></vanilla-partners>",
  },
  webawesome: {
    title: "Web Awesome details",
    entry: "webawesome.js",
    markup: list(
      ({ name, html }) => `<wa-details summary="${name}">${html}</wa-details>`,
    ),
  },
  govuk: {
    title: "GOV.UK Frontend accordion",
    entry: "govuk.js",
    assets: "govuk-frontend/dist/govuk/assets",
    bodyStart: `<script>document.body.className += " js-enabled" + ("noModule" in HTMLScriptElement.prototype ? " govuk-frontend-supported" : "");</script>`,
    markup: list(
      ({ name, html }, id) =>
        `<div class="govuk-accordion__section">
          <div class="govuk-accordion__section-header">
            <h3 class="govuk-accordion__section-heading">
              <span class="govuk-accordion__section-button" id="heading-${id}">${name}</span>
            </h3>
          </div>
          <div id="content-${id}" class="govuk-accordion__section-content">${html}</div>
        </div>`,
      (sections) =>
        `<div class="govuk-accordion" data-module="govuk-accordion" data-remember-expanded="false" id="accordion-${copyNumber}">${sections}</div>`,
    ),
  },
  bootstrap: {
    title: "Bootstrap collapse",
    entry: "bootstrap.js",
    markup: list(
      ({ name, html }, id) =>
        `<div class="accordion-item">
          <h3 class="accordion-header">
            <button class="accordion-button collapsed" type="button" data-bs-toggle="collapse" data-bs-target="#collapse-${id}" aria-expanded="false" aria-controls="collapse-${id}">${name}</button>
          </h3>
          <div id="collapse-${id}" class="accordion-collapse collapse"><div class="accordion-body">${html}</div></div>
        </div>`,
      (items) => `<div class="accordion">${items}</div>`,
    ),
  },
  vaadin: {
    title: "Vaadin accordion",
    entry: "vaadin.js",
    // Its first panel is open unless it is told otherwise.
    markup: list(
      ({ name, html }) =>
        `<vaadin-accordion-panel>
          <vaadin-accordion-heading slot="summary">${name}</vaadin-accordion-heading>
          <div>${html}</div>
        </vaadin-accordion-panel>`,
      (panels) =>
        `<vaadin-accordion opened="null">${panels}</vaadin-accordion>`,
    ),
  },
  fluent: {
    title: "Fluent UI accordion",
    entry: "fluent.js",
    markup: list(
      ({ name, html }) =>
        `<fluent-accordion-item heading-level="3"><span slot="heading">${name}</span>${html}</fluent-accordion-item>`,
      (items) =>
        `<fluent-accordion expand-mode="multi">${items}</fluent-accordion>`,
    ),
  },
  carbon: {
    title: "Carbon accordion",
    entry: "carbon.js",
    markup: list(
      ({ name, html }) =>
        `<cds-accordion-item title="${name}">${html}</cds-accordion-item>`,
      (items) => `<cds-accordion>${items}</cds-accordion>`,
    ),
  },
  spectrum: {
    title: "Spectrum accordion",
    entry: "spectrum.js",
    markup: list(
      ({ name, html }) =>
        `<sp-accordion-item label="${name}"><div>${html}</div></sp-accordion-item>`,
      (items) =>
        `<sp-theme system="spectrum" color="light" scale="medium"><sp-accordion allow-multiple level="3">${items}</sp-accordion></sp-theme>`,
    ),
  },
  react: {
    title: "React and Radix accordion",
    entry: "react.jsx",
    markup: '<div class="partners"></div>',
  },
};

/** Adds ours as another build made it, to be measured beside this one. */
export const addOther = () => {
  for (const name of ["short", "full"]) {
    const { title, markup, ...subject } = subjects[name];
    subjects[`other-${name}`] = {
      ...subject,
      title: `${title}, other build`,
      own: "other",
      markup: markup.replaceAll("/ibm-partners/", "/other/"),
    };
  }
};
