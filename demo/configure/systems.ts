import type { Message } from "./messages.js";

/*
 * What the page knows about sites: for each system the questions that matter
 * there, and for each way through them what to do. Plain data; all words are
 * in messages/.
 */

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
  | "css";

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

export interface System {
  /** Its name, where that is the same in every language. */
  title?: string;
  /** Where its folder of files is best. */
  folder?: string;
  /** What stands before the folder's address on the server. */
  root?: string;
  then: Question | Route;
}

/** In the order in which they are offered. */
export const systemNames = [
  "wordpress",
  "drupal",
  "joomla",
  "typo3",
  "bitrix",
  "umbraco",
  "sharepoint",
  "static",
  "other",
] as const;
export type SystemName = (typeof systemNames)[number];

const once = (steps: readonly Step[]): Step[] =>
  steps.map((step) => ({ ...step, byAdmin: true }));

const upload: Step = { say: "upload", show: "files" };
const check: Step = { say: "check" };
const checkScript: Step = { say: "check", hint: "onlyLink" };
const link: Step = { say: "link", show: "address", hint: "staysLink" };
const anywhere: Step = { say: "templateAny", show: "template" };

/** The three possible answers to who may do something. */
const who = (
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

/** A link everywhere, with the script in the template. */
const linkWith = (...support: readonly Step[]): Route => ({
  form: "link",
  steps: [...support, link, checkScript],
});

const customHtml: Menu = { en: "+ › Custom HTML", ru: "+ › Произвольный HTML" };
const wordpressInsert: Step = { say: "insert", menu: customHtml, show: "page" };
const install: Step = {
  say: "pluginInstall",
  menu: {
    en: "Plugins › Add New › Upload Plugin › Choose File › Install Now › Activate Plugin",
    ru: "Плагины › Добавить › Загрузить плагин › Выберите файл › Установить › Активировать плагин",
  },
  show: "files",
};
const insertBlock: Step[] = [
  { say: "pluginInsert", show: "shortcode", hint: "blockOptions" },
  {
    say: "css",
    menu: {
      en: "Appearance › Customize (Editor › Styles) › Additional CSS",
      ru: "Внешний вид › Настроить (Редактор › Стили) › Дополнительные стили",
    },
    show: "css",
    forLooks: true,
  },
  check,
];

const joomlaScript: Step[] = [
  upload,
  {
    say: "template",
    menu: { en: "System › Site Templates › … Details and Files › index.php" },
    show: "template",
  },
];
const umbracoScript: Step[] = [
  upload,
  {
    say: "template",
    menu: { en: "Settings › Templates" },
    show: "template",
  },
];
const typo3Upload: Step = {
  say: "uploadMenu",
  menu: { en: "File › Filelist" },
  show: "files",
};
const bitrixUpload: Step = {
  say: "uploadMenu",
  menu: {
    en: "Content › Site structure › Files and folders",
    ru: "Контент › Структура сайта › Файлы и папки",
    isRussian: true,
  },
  show: "files",
};
const elsewhere: Question = who(
  "template",
  linkWith(upload, anywhere),
  linkWith(...once([upload, anywhere])),
  {
    form: "link",
    steps: [
      { ...upload, byAdmin: true },
      { say: "link", show: "address" },
      { say: "checkPage" },
    ],
  },
);

export const systems: Record<SystemName, System> = {
  wordpress: {
    title: "WordPress",
    then: who(
      "plugins",
      { form: "plugin", steps: [install, ...insertBlock] },
      { form: "plugin", steps: [...once([install]), ...insertBlock] },
      {
        question: "role",
        answers: [
          {
            answer: "roleEditor",
            then: {
              form: "element",
              steps: [upload, wordpressInsert, checkScript],
            },
          },
          {
            answer: "roleAuthor",
            then: { form: "static", steps: [wordpressInsert, check] },
          },
        ],
      },
    ),
  },
  drupal: {
    title: "Drupal",
    then: {
      question: "format",
      answers: [
        {
          answer: "formatBasic",
          then: linkWith(
            ...once([
              upload,
              {
                say: "yaml",
                menu: {
                  en: "Configuration › Performance › Clear all caches",
                },
                show: "yaml",
              },
            ]),
          ),
        },
        {
          answer: "formatFull",
          then: {
            form: "element",
            steps: [
              upload,
              { say: "chooseFormat", menu: { en: "Text format › Full HTML" } },
              { say: "inSource", menu: { en: "Source" }, show: "page" },
              checkScript,
            ],
          },
        },
      ],
    },
  },
  joomla: {
    title: "Joomla",
    then: who(
      "template",
      linkWith(...joomlaScript),
      linkWith(...once(joomlaScript)),
      {
        form: "static",
        steps: [
          { say: "inSource", menu: { en: "Toggle Editor" }, show: "page" },
          check,
        ],
      },
    ),
  },
  typo3: {
    title: "TYPO3",
    folder: "/fileadmin/ibm-partners/",
    then: {
      question: "html",
      answers: [
        {
          answer: "yes",
          then: {
            form: "element",
            steps: [
              typo3Upload,
              {
                say: "insert",
                menu: { en: "+ Content › Special elements › Plain HTML" },
                show: "page",
              },
              checkScript,
            ],
          },
        },
        {
          answer: "no",
          then: linkWith(
            ...once([
              typo3Upload,
              {
                say: "typoscript",
                menu: { en: "Site Management › TypoScript" },
                show: "typoscript",
              },
            ]),
          ),
        },
      ],
    },
  },
  bitrix: {
    title: "1C-Bitrix",
    then: {
      question: "source",
      answers: [
        {
          answer: "yes",
          then: {
            form: "element",
            steps: [
              bitrixUpload,
              { say: "inSource", menu: { en: "<>" }, show: "page" },
              checkScript,
            ],
          },
        },
        {
          answer: "no",
          then: linkWith(
            ...once([
              bitrixUpload,
              {
                say: "template",
                menu: {
                  en: "Settings › System settings › Websites › Site templates",
                  ru: "Настройки › Настройки продукта › Сайты › Шаблоны сайтов",
                  isRussian: true,
                },
                show: "template",
              },
            ]),
          ),
        },
      ],
    },
  },
  umbraco: {
    title: "Umbraco",
    root: "wwwroot",
    then: who(
      "template",
      linkWith(...umbracoScript),
      linkWith(...once(umbracoScript)),
      {
        form: "link",
        steps: [
          { ...upload, byAdmin: true },
          { say: "link", show: "address" },
          { say: "checkPage" },
        ],
      },
    ),
  },
  sharepoint: {
    title: "SharePoint",
    folder: "https://www.example.org/ibm-partners/",
    then: {
      question: "server",
      answers: [
        {
          answer: "yes",
          then: {
            form: "frame",
            steps: [
              ...once([
                { say: "uploadPublic", show: "files" },
                {
                  say: "allow",
                  menu: { en: "Site settings › HTML Field Security" },
                },
              ]),
              { say: "insert", menu: { en: "+ › Embed" }, show: "frame" },
              check,
            ],
          },
        },
        {
          answer: "no",
          then: {
            form: "static",
            steps: [
              {
                say: "sections",
                menu: { en: "Edit section › Collapsible section" },
              },
              { say: "sectionsCopy", show: "files" },
              check,
            ],
          },
        },
      ],
    },
  },
  static: {
    then: {
      form: "element",
      steps: [upload, { say: "paste", show: "page" }, checkScript],
    },
  },
  other: {
    then: {
      question: "source",
      answers: [
        {
          answer: "yes",
          then: {
            form: "element",
            steps: [
              upload,
              {
                say: "inSource",
                menu: { en: "Source / HTML / <>" },
                show: "page",
              },
              checkScript,
            ],
          },
        },
        {
          answer: "filtered",
          then: who(
            "template",
            linkWith(upload, anywhere),
            linkWith(...once([upload, anywhere])),
            {
              form: "static",
              steps: [
                {
                  say: "inSource",
                  menu: { en: "Source / HTML / <>" },
                  show: "page",
                },
                check,
              ],
            },
          ),
        },
        { answer: "no", then: elsewhere },
      ],
    },
  },
};

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
