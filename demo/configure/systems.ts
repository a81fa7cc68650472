import {
  upload,
  waysOf,
  who,
  type Menu,
  type Question,
  type Route,
  type Step,
  type Ways,
} from "./steps.js";

/*
 * What the configurator knows about systems: for each the questions that
 * matter there, and how things are done there. Names of menus are those of the
 * systems' own language files, in the version that stands beside them.
 */

export interface System {
  /** Its name, where that is the same in every language. */
  title?: string;
  /** What its login address ends with, by which people recognise it. */
  login?: string;
  /** Where its folder of files is best. */
  folder?: string;
  /** What stands before the folder's address on the server. */
  root?: string;
  ways: Ways;
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
  "unknown",
] as const;
export type SystemName = (typeof systemNames)[number];

/** The button for a link, by its name. */
const linkBy = (menu: Menu): Step => ({
  say: "linkMenu",
  menu,
  show: "address",
  hint: "staysLink",
});
const template = (menu: Menu, show: Step["show"] = "template"): Step => ({
  say: show === "template" ? "template" : (show as "yaml" | "typoscript"),
  menu,
  show,
});
const inSource = (menu: Menu): Step[] => [
  { say: "inSource", menu, show: "page" },
];

/** Code in a page, for which files must be on the server. */
const withFiles = who("files", "element", { form: "static" });

const anySource = inSource({ en: "Source / HTML / <>" });
const elsewhere: Question = {
  question: "source",
  answers: [
    { answer: "yes", then: withFiles },
    {
      answer: "filtered",
      then: who("template", "link", { form: "static" }),
    },
    {
      answer: "no",
      then: who("template", "link", { form: "link", isAlone: true }),
    },
  ],
};

export const systems: Record<SystemName, System> = {
  wordpress: {
    title: "WordPress",
    login: "/wp-admin",
    ways: waysOf({
      install: [
        {
          say: "pluginInstall",
          menu: {
            // 6.1 / 6.8
            en: "Plugins › Add New / Add Plugin › Upload Plugin › Choose File › Install Now › Activate Plugin",
            // 6.3 / 6.8
            ru: "Плагины › Добавить новый / Добавить плагин › Загрузить плагин › Выберите файл › Установить › Активировать плагин",
            // 6.1
            uk: "Плагіни › Додати новий › Завантажити плагін › Виберіть файл › Встановити › Увімкнути плагін",
            // 6.2
            ro: "Module › Adaugă modul › Încarcă modulul › Alege fișierul › Instalează acum › Activează modulul",
            // 6.1
            ka: "ჩადგმები › ახლის დამატება › ჩადგმის ატვირთვა › ფაილის არჩევა › ინსტალაცია › ჩადგმის გააქტიურება",
          },
          show: "files",
          hint: "network",
        },
      ],
      plugin: [
        { say: "pluginInsert", show: "shortcode", hint: "blockOptions" },
        {
          say: "css",
          menu: {
            // 6.1, with classic themes and with block themes
            en: "Appearance › Customize › Additional CSS; Appearance › Editor › Styles › Additional CSS",
            // 6.3
            ru: "Внешний вид › Настроить › Дополнительные стили; Внешний вид › Редактор › Стили › Дополнительные стили",
            // 6.5
            uk: "Вигляд › Налаштувати › Додатковий код CSS; Вигляд › Редактор › Стилі › Додатковий код CSS",
            // 6.2
            ro: "Aspect › Personalizează › CSS suplimentar; Aspect › Editor › Stiluri › CSS suplimentar",
            // 6.5
            ka: "იერსახე › მორგება › დამატებითი CSS; იერსახე › რედაქტორი › სტილები › დამატებითი CSS",
          },
          show: "css",
          forLooks: true,
        },
        { say: "check", hint: "noBlock" },
      ],
      page: [
        {
          say: "insertBlock",
          menu: {
            // 6.1
            en: "+ › Custom HTML",
            // 6.3
            ru: "+ › Произвольный HTML",
            // 6.1
            uk: "+ › Власний HTML",
            // 6.2
            ro: "+ › HTML personalizat",
            // 6.0
            ka: "+ › მორგებული HTML",
          },
          show: "page",
        },
      ],
    }),
    then: who("plugins", "plugin", {
      question: "role",
      answers: [
        { answer: "roleEditor", then: withFiles },
        { answer: "roleNetwork", then: { form: "static" } },
        { answer: "roleAuthor", then: { form: "static" } },
      ],
    }),
  },
  drupal: {
    title: "Drupal",
    login: "/user/login",
    ways: waysOf({
      // 10.5, as all names of Drupal here
      install: [
        {
          say: "moduleInstall",
          menu: { en: "Extend › IBM partners › Install" },
          show: "files",
        },
      ],
      plugin: [
        {
          ...linkBy({ en: "Link" }),
          hint: ["staysLink", "siteFolder", "placeBlock"],
          also: { en: "Structure › Block layout › Place block › IBM partners" },
        },
        { say: "check" },
      ],
      template: [
        template(
          { en: "Configuration › Performance › Clear all caches" },
          "yaml",
        ),
      ],
      page: inSource({ en: "Source" }),
      link: [linkBy({ en: "Link" })],
    }),
    then: who(
      "plugins",
      "plugin",
      who("template", "link", { form: "link", isAlone: true }),
    ),
  },
  joomla: {
    title: "Joomla",
    login: "/administrator",
    ways: waysOf({
      install: [
        {
          say: "pluginInstall",
          menu: {
            // 5.2; 3.10
            en: "System › Install › Extensions › Upload Package File › Or browse for file; Extensions › Manage › Install › Upload Package File",
            // 5.2
            ru: "Система › Установка › Расширения › Загрузить и установить › Или выберите файл",
            // 5.0
            uk: "Система › Встановлення › Розширення › Завантажити файл пакета › Оберіть файл на комп'ютері",
            // 5.3
            be: "Сістэма › Усталяваць › Пашырэнні › Загрузіць файл пакета › Або выберыце файл",
          },
          show: "files",
        },
      ],
      plugin: [
        { say: "joomlaInsert", show: "shortcode" },
        { say: "check", hint: "lineShown" },
      ],
      template: [
        template({
          // 5.2; 3.10
          en: "System › Site Templates › Details and Files › index.php; Extensions › Templates › Templates › Details and Files › index.php",
          // 5.2
          ru: "Система › Шаблоны сайта › Редактировать › index.php",
          // 5.0
          uk: "Система › Шаблони сайту › Деталі › index.php",
          // 5.3
          be: "Сістэма › Шаблоны сайта › Рэдагаваць › index.php",
        }),
      ],
      page: inSource({
        // 5.2
        en: "Toggle Editor",
        // 5.2
        ru: "Выключить редактор",
        // 5.0
        uk: "Режим HTML",
        // 5.3
        be: "Пераключыць рэдактар",
      }),
      link: [linkBy({ en: "Insert/edit link" })],
    }),
    then: who("plugins", "plugin", who("template", "link", { form: "static" })),
  },
  typo3: {
    title: "TYPO3",
    login: "/typo3",
    ways: waysOf({
      template: [
        {
          ...template(
            {
              // 12 and 13 / 14
              en: "Site Management / Sites › TypoScript › Edit TypoScript Record › Edit the whole TypoScript record › Setup",
            },
            "typoscript",
          ),
          hint: "setupFile",
        },
      ],
      page: [
        {
          say: "insert",
          menu: {
            // 12 to 14
            en: "Create new content › Special elements › Plain HTML",
          },
          show: "page",
        },
      ],
      link: [
        linkBy({
          en: "Link › External URL",
          // The button; no label files of 12 or newer name the tab
          ru: "Ссылка › External URL",
          uk: "Посилання › External URL",
          be: "Спасылка › External URL",
        }),
      ],
    }),
    then: {
      question: "html",
      answers: [
        { answer: "yes", then: withFiles },
        { answer: "no", then: { form: "link", byAdmin: true } },
      ],
    },
  },
  bitrix: {
    title: "1C-Bitrix",
    login: "/bitrix",
    ways: waysOf({
      upload: [
        {
          ...upload,
          say: "uploadMenu",
          menu: {
            en: "Content › Site Explorer › Files and folders",
            ru: "Контент › Структура сайта › Файлы и папки",
            isRussian: true,
          },
        },
      ],
      template: [
        template({
          en: "Settings › System settings › Websites › Site templates",
          ru: "Настройки › Настройки продукта › Сайты › Шаблоны сайтов",
          isRussian: true,
        }),
      ],
      page: inSource({ en: "<>" }),
      link: [linkBy({ en: "Link", ru: "Ссылка", isRussian: true })],
    }),
    then: {
      question: "source",
      answers: [
        { answer: "yes", then: withFiles },
        { answer: "no", then: { form: "link", byAdmin: true } },
      ],
    },
  },
  umbraco: {
    title: "Umbraco",
    login: "/umbraco",
    root: "wwwroot",
    ways: waysOf({
      upload: [{ ...upload, say: "uploadInto" }],
      template: [template({ en: "Settings › Templates" })],
      link: [linkBy({ en: "Link › URL" })],
    }),
    then: who("template", "link", { form: "link", isAlone: true }),
  },
  sharepoint: {
    title: "SharePoint",
    folder: "https://www.example.org/ibm-partners/",
    ways: waysOf({
      upload: [
        { say: "uploadPublic", show: "files" },
        { say: "allow", menu: { en: "Site settings › HTML Field Security" } },
      ],
      page: [{ say: "insert", menu: { en: "+ › Embed" }, show: "frame" }],
      static: [
        {
          say: "sections",
          menu: { en: "Edit section › Make this section collapsible" },
        },
        { say: "sectionsCopy", show: "partners" },
      ],
    }),
    then: {
      question: "server",
      answers: [
        { answer: "yes", then: { form: "frame", byAdmin: true } },
        { answer: "no", then: { form: "static" } },
      ],
    },
  },
  static: {
    ways: waysOf({ page: [{ say: "paste", show: "page" }] }),
    then: { form: "element" },
  },
  other: { ways: waysOf({ page: anySource }), then: elsewhere },
  unknown: { ways: waysOf({ page: anySource }), then: elsewhere },
};
