import { partnerIds, type PartnerId } from "../../src/content/index.js";

/** What the webmaster chose. The address of the page holds it, so that it can be shared. */
export interface Choice {
  /** Language of the configurator itself. */
  ui: string;
  /** Language of the list. */
  lang: string;
  system: System;
  /** Whether the site's template can have the script. */
  template: boolean;
  keeps: Kept;
  /** Chosen in place of what is recommended. */
  form?: Form;
  /** Where the files are, with a slash at the end. */
  folder: string;
  /** All partners in their order, shown or not. */
  order: PartnerId[];
  include: PartnerId[];
  open: PartnerId[];
  level: number;
  noHeading: boolean;
  exclusive: boolean;
  remember: boolean;
  /** Colours of the page around, which the preview has and contrasts are judged by. */
  paper: string;
  ink: string;
  /** Values of custom properties, by the names of `colors` and `sizes`. */
  looks: Partial<Record<Look, string>>;
}

interface SystemAnswers {
  /** Its name, where that is the same in every language. */
  title?: string;
  template: boolean;
  keeps: Kept;
}

/** What the question for the system answers of the others, until they are answered. */
export const systems = {
  none: { template: true, keeps: "all" },
  wordpress: { title: "WordPress", template: false, keeps: "all" },
  drupal: { title: "Drupal", template: true, keeps: "links" },
  joomla: { title: "Joomla", template: true, keeps: "links" },
  typo3: { title: "TYPO3", template: true, keeps: "all" },
  bitrix: { title: "1C-Bitrix", template: true, keeps: "all" },
  umbraco: { title: "Umbraco", template: true, keeps: "links" },
  sharepoint: { title: "SharePoint", template: false, keeps: "frames" },
  static: { template: true, keeps: "all" },
  other: { template: false, keeps: "links" },
} satisfies Record<string, SystemAnswers>;
export type System = keyof typeof systems;

export const kept = ["all", "frames", "blocks", "links"] as const;
export type Kept = (typeof kept)[number];

export const forms = [
  "element",
  "full",
  "shadow",
  "script",
  "link",
  "container",
  "phrasing",
  "frame",
  "static",
  "module",
] as const;
export type Form = (typeof forms)[number];

/** Custom properties with a colour as value. */
export const colors = {
  color: "color",
  background: "background",
  nameColor: "name-color",
  linkColor: "link-color",
  markerColor: "marker-color",
  borderColor: "border-color",
  focusColor: "focus-color",
  hoverBackground: "hover-background",
} as const;
export type Color = keyof typeof colors;

/** Custom properties with a length as value: its unit, the smallest and the greatest that looks right. */
export const sizes = {
  headingSize: { property: "heading-size", unit: "em", min: 0.75, max: 4 },
  nameSize: { property: "name-size", unit: "em", min: 0.75, max: 3 },
  gap: { property: "gap", unit: "rem", min: 0, max: 3 },
  padding: { property: "padding", unit: "em", min: 0, max: 3 },
  borderWidth: { property: "border-width", unit: "px", min: 0, max: 8 },
  borderRadius: { property: "border-radius", unit: "px", min: 0, max: 40 },
  markerSize: { property: "marker-size", unit: "em", min: 0.5, max: 4 },
  maxWidth: { property: "max-width", unit: "ch", min: 20, max: 200 },
} as const;
export type Size = keyof typeof sizes;

export type Look = Color | Size;

const keysOf = <Key extends string>(object: Record<Key, unknown>) =>
  Object.keys(object) as Key[];

/** What the answers lead to. */
export const recommended = ({ template, keeps }: Choice): Form => {
  if (keeps === "all") return "element";
  if (template) return "link";
  return keeps === "frames" ? "frame" : keeps === "blocks" ? "static" : "link";
};

/** Nobody should paste a script that an address smuggled in: only folders on the web, and no quotation marks. */
const folderOf = (value: string): string => {
  const folder = value.trim().replace(/[\s"'<>\\`]/g, "");
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(folder)?.[1];
  if (!folder || (scheme && !/^https?$/i.test(scheme))) return "/ibm/";
  return folder.endsWith("/") ? folder : `${folder}/`;
};

const lookOf = (look: Look, value: string | null): string | undefined => {
  if (value === null) return undefined;
  if (look in colors) return /^#[0-9a-f]{6}$/i.test(value) ? value : undefined;
  const { min, max } = sizes[look as Size];
  const number = Number(value);
  return value.trim() && number >= min && number <= max
    ? String(number)
    : undefined;
};

/** The choice that a form or an address holds; what is missing or wrong there is as by default. */
export const read = (
  params: URLSearchParams,
  languages: readonly string[],
): Choice => {
  const one = <Value extends string>(
    name: string,
    allowed: readonly Value[],
    otherwise: Value,
  ): Value => allowed.find((value) => value === params.get(name)) ?? otherwise;
  const some = (name: string): PartnerId[] =>
    params
      .getAll(name)
      .flatMap((value) => value.split(" "))
      .filter((id): id is PartnerId => partnerIds.includes(id as PartnerId));
  const color = (name: string, otherwise: string): string =>
    lookOf("color", params.get(name)) ?? otherwise;

  const ui = one("ui", languages, languages[0]);
  const system = one("system", keysOf(systems), "none");
  const preset = systems[system];
  const order = [...new Set([...some("order"), ...partnerIds])];
  const shown = new Set(some("include"));
  const include = order.filter((id) => !shown.size || shown.has(id));
  const level = Number(one("level", ["1", "2", "3", "4", "5"], "2"));
  return {
    ui,
    lang: one("lang", languages, ui),
    system,
    template:
      one("template", ["yes", "no"], preset.template ? "yes" : "no") === "yes",
    keeps: one("keeps", kept, preset.keeps),
    form: forms.find((form) => form === params.get("form")),
    folder: folderOf(params.get("folder") ?? ""),
    order,
    include,
    open: include.filter((id) => some("open").includes(id)),
    level,
    noHeading: params.has("no-heading"),
    exclusive: params.has("exclusive"),
    remember: params.has("remember"),
    paper: color("paper", "#ffffff"),
    ink: color("ink", "#1b2b3a"),
    looks: Object.fromEntries(
      [...keysOf(colors), ...keysOf(sizes)].flatMap((look) => {
        const value = lookOf(look, params.get(look));
        return value === undefined ? [] : [[look, value]];
      }),
    ),
  };
};

/** The same as an address, as short as can be: nothing that `read` would choose itself. */
export const write = (
  choice: Choice,
  languages: readonly string[],
): URLSearchParams => {
  const { template, order, include, open, looks, form, level } = choice;
  const params = new URLSearchParams({
    ui: choice.ui,
    lang: choice.lang,
    system: choice.system,
    template: template ? "yes" : "no",
    keeps: choice.keeps,
    ...(form && { form }),
    folder: choice.folder,
    order: order.join(" "),
    include: include.join(" "),
    open: open.join(" "),
    level: String(level),
    ...(choice.noHeading && { "no-heading": "yes" }),
    ...(choice.exclusive && { exclusive: "yes" }),
    ...(choice.remember && { remember: "yes" }),
    paper: choice.paper,
    ink: choice.ink,
    ...looks,
  });
  for (const name of [...params.keys()]) {
    const shorter = new URLSearchParams(params);
    shorter.delete(name);
    if (
      JSON.stringify(read(shorter, languages)) ===
      JSON.stringify(read(params, languages))
    ) {
      params.delete(name);
    }
  }
  return params;
};
