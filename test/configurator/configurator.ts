import { axeOn, equalAccessOn } from "../checkers.js";
import { frame, next, page, settled, texts, until } from "../helpers.js";

export type Page = Window & typeof globalThis;

/** What the two checkers find. */
export const bothOn = async (document: Document): Promise<string[]> => [
  ...(await axeOn(document)).found,
  ...(await equalAccessOn(document, "configurator")).found,
];

/** Answers to all questions, where a test is about what follows. */
const answers = {
  plugins: "me",
  role: "roleEditor",
  template: "me",
  files: "me",
  html: "yes",
  source: "yes",
  server: "yes",
};

const address = (choice: Record<string, string>) =>
  new URLSearchParams({
    ui: "en",
    system: "other",
    ...answers,
    ...choice,
  }).toString();

export const configurator = async (
  choice: Record<string, string> = {},
): Promise<Page> =>
  await frame({
    src: `/demo/configure.html#${address({ folder: "/dist/", ...choice })}`,
  });

/** Goes to another choice in the same page. */
export const choose = async (
  window: Page,
  choice: Record<string, string>,
): Promise<void> => {
  // After the page itself has heard of it.
  const changed = new Promise((resolve) =>
    window.addEventListener("hashchange", resolve, { once: true }),
  );
  window.location.hash = `#${address({ folder: "/dist/", ...choice })}`;
  await changed;
};

export const control = <E extends HTMLElement = HTMLInputElement>(
  { document }: Page,
  selector: string,
): E => document.querySelector<E>(selector)!;

/** As a visitor does it: changes the control's value, and says so. */
export const answer = (
  window: Page,
  selector: string,
  value?: string,
): HTMLInputElement => {
  const element = control(window, selector);
  if (value === undefined) element.click();
  else {
    element.value = value;
    element.dispatchEvent(new window.Event("input", { bubbles: true }));
    element.dispatchEvent(new window.Event("change", { bubbles: true }));
  }
  return element;
};

/** All texts that there are to copy. */
export const codes = ({ document }: Page): string[] =>
  texts(document.querySelectorAll(".answer pre"));

const isForHead = (markup: string): boolean => {
  const template = document.createElement("template");
  template.innerHTML = markup;
  return [...template.content.children].every((element) =>
    element.matches("link, style, script:not([data-ibm-partners])"),
  );
};

/** What is to be pasted, by where it goes: into the template and into the page. */
export const code = (window: Page): { template: string; markup: string } => {
  let template = "";
  let markup = "";
  for (const text of codes(window)) {
    if (text.startsWith("/") || text.startsWith("http"))
      markup = `<p><a href="${text}">List</a></p>`;
    else if (!text.startsWith("<")) {
      const [script] = /\/\S+\.js/.exec(text) ?? [];
      if (script) template = `<script src="${script}" defer></script>`;
    } else if (isForHead(text)) template = text;
    else markup = text;
  }
  return { template, markup };
};

/** Pastes what the configurator says into a blank page. */
export const paste = async (window: Page): Promise<Page> => {
  const { template, markup } = code(window);
  const pasted = await frame(page(`<main>${markup}</main>`, template));
  const inner = pasted.document.querySelector("iframe");
  if (inner && inner.contentDocument?.readyState !== "complete")
    await next(inner, "load");
  const shown = (inner?.contentWindow ?? pasted) as Page;
  const widget = () => shown.document.querySelector("ibm-partners");
  if (inner ?? /<script/.test(template + markup))
    await until(() => !!widget()?.shadowRoot);
  await widget()?.ready;
  return shown;
};

/** The list wherever it is: in the widget, or as it stands in the page. */
export const list = ({ document }: Page): ParentNode =>
  document.querySelector("ibm-partners")?.shadowRoot ?? document;

const radios = (fieldset: Element) => [
  ...fieldset.querySelectorAll<HTMLInputElement>("input"),
];

/** Every way through the questions: does something at the end of each. */
export const everyWay = async (
  window: Page,
  action: (way: string) => unknown,
): Promise<void> => {
  const { document } = window;
  const fieldsets = () => document.querySelectorAll(".ask fieldset:has(input)");
  const walk = async (depth: number, way: string): Promise<void> => {
    const fieldset = fieldsets()[depth];
    if (!fieldset) return void (await action(way.trim()));
    for (const { value } of radios(fieldset)) {
      radios(fieldsets()[depth])
        .find((radio) => radio.value === value)!
        .click();
      await walk(depth + 1, `${way} ${value}`);
    }
  };
  await walk(0, "");
  await settled();
};
