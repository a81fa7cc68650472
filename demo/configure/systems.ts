import {
  anywhere,
  check,
  checkScript,
  linkAlone,
  linkBy,
  linkWith,
  once,
  upload,
  who,
  type Menu,
  type Question,
  type Route,
  type Step,
} from "./steps.js";

/*
 * What the page knows about sites: for each system the questions that matter
 * there, and for each way through them what to do.
 */

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

const customHtml: Menu = {
  en: "+ › Custom HTML (classic editor: Text)",
  ru: "+ › Произвольный HTML (классический редактор: Текст)",
};
const wordpressInsert: Step = { say: "insert", menu: customHtml, show: "page" };
const install: Step = {
  say: "pluginInstall",
  menu: {
    en: "Plugins › Add New (Add Plugin) › Upload Plugin › Choose File › Install Now › Activate Plugin",
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
  { ...check, hint: "noBlock" },
];

const joomlaScript: Step[] = [
  upload,
  {
    say: "template",
    menu: {
      en: "System › Site Templates › (your template) Details and Files › index.php",
    },
    show: "template",
  },
];
const joomlaLink = linkBy("Insert/edit link");
const umbracoLink = linkBy("Link › URL");
const umbracoUpload: Step = { ...upload, say: "uploadInto" };
const umbracoScript: Step[] = [
  umbracoUpload,
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
  hint: "noServer",
};
const bitrixUpload: Step = {
  say: "uploadMenu",
  menu: {
    en: "Content › Site Explorer › Files and folders",
    ru: "Контент › Структура сайта › Файлы и папки",
    isRussian: true,
  },
  show: "files",
  hint: "noServer",
};
const elsewhere: Question = who(
  "template",
  linkWith([upload, anywhere]),
  linkWith(once([upload, anywhere])),
  linkAlone(),
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
            once([
              upload,
              {
                say: "yaml",
                menu: {
                  en: "Configuration › Performance › Clear all caches",
                },
                show: "yaml",
              },
            ]),
            linkBy("Link"),
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
      linkWith(joomlaScript, joomlaLink),
      linkWith(once(joomlaScript), joomlaLink),
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
            once([
              typo3Upload,
              {
                say: "typoscript",
                menu: { en: "Site Management › TypoScript" },
                show: "typoscript",
              },
            ]),
            linkBy("Link › External URL"),
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
            once([
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
            linkBy("Link", "Ссылка"),
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
      linkWith(umbracoScript, umbracoLink),
      linkWith(once(umbracoScript), umbracoLink),
      linkAlone(umbracoLink, umbracoUpload),
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
              {
                say: "insert",
                menu: { en: "+ › Embed (classic page: Insert › Embed Code)" },
                show: "frame",
              },
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
                menu: { en: "Edit section › Make this section collapsible" },
              },
              { say: "sectionsCopy", show: "partners" },
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
            linkWith([upload, anywhere]),
            linkWith(once([upload, anywhere])),
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
