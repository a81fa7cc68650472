import type { Message } from "./messages.js";

/* What there is to do on a site, as plain data; all words are in messages/. */

/** The forms of embedding; the first one needs a system's own plugin. */
export const forms = [
  "plugin",
  "element",
  "link",
  "frame",
  "static",
  "full",
  "script",
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

/** Where to click, as the system's own interface names it in a language; English where its name is not known. */
export type Menu = { en: string } & Partial<
  Record<"ru" | "uk" | "be" | "ro" | "ka", string>
> & {
    /** Its sites are run in Russian, whatever language is spoken around. */
    isRussian?: true;
  };

export interface Step {
  say: Message;
  menu?: Menu;
  show?: Shown;
  /** What else one should know. */
  hint?: Message | readonly Message[];
  /** Where to click instead, for a hint. */
  also?: Menu;
  /** Only an administrator may do it. */
  byAdmin?: true;
  /** Only where looks were chosen, which this text then holds. */
  forLooks?: true;
}

export const questions = {
  plugins: "plugins",
  role: "role",
  template: "whoTemplate",
  files: "whoFiles",
  html: "html",
  source: "source",
  server: "server",
} as const satisfies Record<string, Message>;
export type QuestionName = keyof typeof questions;

/** Where the answers end. */
export interface Route {
  form: Form;
  /** The administrator does what needs rights on the server. */
  byAdmin?: true;
  /** Nobody can add the script to the template: the link stays a link. */
  isAlone?: true;
}

export interface Question {
  question: QuestionName;
  answers: readonly { answer: Message; then: Question | Route }[];
}

/** Who may do something: three answers, and what follows from each. */
export const who = (
  question: QuestionName,
  form: Form,
  nobody: Question | Route,
): Question => ({
  question,
  answers: [
    { answer: "me", then: { form } },
    { answer: "admin", then: { form, byAdmin: true } },
    { answer: "nobody", then: nobody },
  ],
});

/** How a system does what the forms consist of. */
export interface Ways {
  /** Installing the plugin. */
  install: Step[];
  /** The list in a page, where the plugin is installed. */
  plugin: Step[];
  upload: Step[];
  /** The script in all pages. */
  template: Step[];
  /** Code in a page. */
  page: Step[];
  /** A link in a page. */
  link: Step[];
  /** The list without scripts in a page. */
  static: Step[];
}

export const upload: Step = { say: "upload", show: "files" };

export const waysOf = (own: Partial<Ways> = {}): Ways => {
  const page: Step[] = own.page ?? [{ say: "pageAny", show: "page" }];
  return {
    install: [],
    plugin: [],
    upload: [upload],
    template: [{ say: "templateAny", show: "template" }],
    page,
    link: [{ say: "link", show: "address", hint: "staysLink" }],
    static: page,
    ...own,
  };
};

const check: Step = { say: "check" };
const checkScript: Step = { say: "check", hint: "onlyLink" };

/** What to do for a form, by the ways of a system. */
export const stepsOf = (
  { form, byAdmin, isAlone }: Route,
  ways: Ways,
): Step[] => {
  const { install, plugin, upload, template, page, link } = ways;
  const once = (steps: Step[]): Step[] =>
    byAdmin || isAlone
      ? steps.map((step) => ({ ...step, byAdmin: true }))
      : steps;
  if (isAlone)
    return [
      ...once(upload),
      ...link.map((step): Step => ({ ...step, hint: "staysALink" })),
      { say: "checkPage" },
    ];
  switch (form) {
    case "plugin":
      return [...once(install), ...plugin];
    case "link":
      return [...once([...upload, ...template]), ...link, checkScript];
    case "frame":
      return [
        ...once(upload),
        ...page,
        // A page that takes nothing but a frame has no template either.
        ...(page.some(({ show }) => show === "frame")
          ? []
          : [{ say: "frameHeight", show: "template" } as const]),
        check,
      ];
    case "static":
      return [...ways.static, check];
    default:
      return [...once(upload), ...page, checkScript];
  }
};
