import type { Message } from "./messages.js";

/* What there is to be done on a site, as plain data; all words are in messages/. */

/** The ways of embedding; the first is WordPress's alone. */
export const forms = [
  "plugin",
  "element",
  "link",
  "frame",
  "static",
  "full",
  "script",
  "container",
  "phrasing",
  "shadow",
  "module",
] as const;
export type Form = (typeof forms)[number];

/** What stands below a step's sentence: files, or one of the texts to copy. */
export type Shown =
  | "files"
  | "page"
  | "template"
  | "address"
  | "frame"
  | "shortcode"
  | "yaml"
  | "typoscript"
  | "css"
  | "partners";

/** Where to click, as the system's own interface names it; English where it is not known otherwise. */
export interface Menu {
  en: string;
  ru?: string;
  /** Its sites are run in Russian, whatever language is spoken around. */
  isRussian?: true;
}

export interface Step {
  say: Message;
  menu?: Menu;
  show?: Shown;
  /** What else is to be known. */
  hint?: Message;
  /** Not everybody may do it. */
  byAdmin?: true;
  /** Only where looks were chosen, which this text then holds. */
  forLooks?: true;
}

export interface Route {
  form: Form;
  steps: readonly Step[];
}

export const questions = {
  plugins: "plugins",
  role: "role",
  format: "format",
  template: "whoTemplate",
  html: "html",
  source: "source",
  server: "server",
} as const satisfies Record<string, Message>;
export type QuestionName = keyof typeof questions;

export interface Question {
  question: QuestionName;
  /** The first one holds until another is chosen. */
  answers: readonly { answer: Message; then: Question | Route }[];
}

/** What the administrator does, who has a way to the server. */
export const once = (steps: readonly Step[]): Step[] =>
  steps.map((step) => ({ ...step, hint: undefined, byAdmin: true }));

export const upload: Step = {
  say: "upload",
  show: "files",
  hint: "noServer",
};
export const check: Step = { say: "check" };
export const checkScript: Step = { say: "check", hint: "onlyLink" };
export const link: Step = { say: "link", show: "address", hint: "staysLink" };
/** The same where the name of the button is known. */
export const linkBy = (en: string, ru?: string): Step => ({
  ...link,
  say: "linkMenu",
  menu: ru ? { en, ru, isRussian: true } : { en },
});
export const anywhere: Step = { say: "templateAny", show: "template" };

/** The three possible answers to who may do something. */
export const who = (
  question: QuestionName,
  me: Question | Route,
  admin: Question | Route,
  nobody: Question | Route,
): Question => ({
  question,
  answers: [
    { answer: "me", then: me },
    { answer: "admin", then: admin },
    { answer: "nobody", then: nobody },
  ],
});

/** A link in the page, with the script in the template. */
export const linkWith = (support: readonly Step[], written = link): Route => ({
  form: "link",
  steps: [...support, written, checkScript],
});
/** A link alone: nothing makes a list of it. */
export const linkAlone = (written = link, uploaded = upload): Route => ({
  form: "link",
  steps: [
    ...once([uploaded]),
    { ...written, hint: "staysALink" },
    { say: "checkPage" },
  ],
});

const page: Step = { say: "pageAny", show: "page" };

/** What to do on any site, where the way of embedding was chosen by hand. */
export const stepsOf: Record<Exclude<Form, "plugin">, readonly Step[]> = {
  element: [upload, page, checkScript],
  link: [upload, anywhere, link, checkScript],
  frame: [upload, page, { say: "frameHeight", show: "template" }, check],
  static: [page, check],
  full: [upload, page, check],
  script: [upload, page, check],
  container: [upload, anywhere, page, checkScript],
  phrasing: [upload, anywhere, page, check],
  shadow: [upload, page, check],
  module: [upload, page, checkScript],
};
