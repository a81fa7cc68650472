import { partnerIds, type PartnerId } from "../../src/content/index.js";
import { looks as ready } from "ibm-partners:built";
import type { Message } from "./messages.js";
import { cleanFolder, hostOf, isExample } from "./folder.js";
import {
  forms,
  questions,
  stepsOf,
  waysOf,
  type Form,
  type Question,
  type QuestionName,
  type Route,
  type Step,
} from "./steps.js";
import { systemNames, systems, type SystemName } from "./systems.js";

/** What the webmaster chose. The address of the page holds it, so that it can be shared. */
export interface Choice {
  /** Language of the configurator itself. */
  ui: string;
  /** Language of the list. */
  lang: string;
  /** Other languages that lists on this site are in: the same steps prepare them all. */
  also: string[];
  /** None until the first question is answered. */
  system?: SystemName;
  answers: Partial<Record<QuestionName, Message>>;
  /** Chosen in place of what the answers lead to. */
  form?: Form;
  /** Where the files are, with a slash at the end. */
  folder: string;
  /** What became of the folder that was entered, where it is not used as it was. */
  folderNote?: "folderRefused" | "folderRead";
  /** All partners in their order, shown or not. */
  order: PartnerId[];
  include: PartnerId[];
  expanded: PartnerId[];
  level: number;
  noHeading: boolean;
  exclusive: boolean;
  remember: boolean;
  /** A ready look's name; empty where the list looks as its page does. */
  look: string;
  /** Values of custom properties, by the names of `colors` and `sizes`. */
  looks: Partial<Record<Look, string>>;
  /** Colours of the page around, which the preview has and contrasts are judged by. */
  paper: string;
  ink: string;
  /** A frame doesn't see whether the page around is dark. */
  isDark: boolean;
}

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

/** The questions that the answers lead through, the last one perhaps without an answer yet, and where they end. */
export const pathOf = ({
  system,
  answers,
}: Pick<Choice, "system" | "answers">): {
  asked: { question: Question; answer?: Message }[];
  route?: Route;
} => {
  const asked: { question: Question; answer?: Message }[] = [];
  if (!system) return { asked };
  let place = systems[system].then;
  while ("question" in place) {
    const { question, answers: possible } = place;
    const chosen = possible.find(({ answer }) => answer === answers[question]);
    asked.push({ question: place, answer: chosen?.answer });
    if (!chosen) return { asked };
    place = chosen.then;
  }
  return { asked, route: place };
};

/** The form of embedding; the normal one until the questions are answered. */
export const formOf = (choice: Choice): Form =>
  choice.form ?? pathOf(choice).route?.form ?? "element";

export const stepsFor = (choice: Choice): Step[] => {
  const ways = choice.system ? systems[choice.system].ways : waysOf();
  const { route } = pathOf(choice);
  if (choice.form) return stepsOf({ form: choice.form }, ways);
  return route ? stepsOf(route, ways) : [];
};

export const shows = (choice: Choice, ...shown: Step["show"][]): boolean =>
  stepsFor(choice).some(({ show }) => show && shown.includes(show));

/** Nothing but a link on the page, or text that was copied: colours and sizes apply to nothing. */
export const hasLooks = (choice: Choice): boolean => {
  const form = formOf(choice);
  if (form === "plugin") return shows(choice, "css");
  return form === "link"
    ? shows(choice, "template", "yaml", "typoscript")
    : !shows(choice, "partners");
};

/** The files must be on another server, and its address is not known yet. */
export const lacksServer = (choice: Choice): boolean =>
  isExample(choice.folder) ||
  (!hostOf(choice.folder) &&
    stepsFor(choice).some(({ say }) => say === "uploadPublic"));

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
  const system = systemNames.find((name) => name === params.get("system"));
  const given = Object.fromEntries(
    keysOf(questions).map((name) => [name, params.get(name)]),
  ) as Choice["answers"];
  const { asked, route } = pathOf({ system, answers: given });
  const form = forms.find((form) => form === params.get("form"));
  const lang = one("lang", languages, ui);
  const also = params.getAll("also").flatMap((value) => value.split(" "));
  const folder = cleanFolder(params.get("folder") ?? "");
  const order = [...new Set([...some("order"), ...partnerIds])];
  const shown = new Set(some("include"));
  const include = order.filter((id) => !shown.size || shown.has(id));
  return {
    ui,
    lang,
    also: languages.filter((other) => other !== lang && also.includes(other)),
    system,
    answers: Object.fromEntries(
      asked.flatMap(({ question, answer }) =>
        answer ? [[question.question, answer]] : [],
      ),
    ),
    // The plugin exists for some systems, and their answers lead to it.
    form: form === "plugin" || form === route?.form ? undefined : form,
    folder:
      folder.folder ?? (system && systems[system].folder) ?? "/ibm-partners/",
    folderNote: folder.note,
    order,
    include,
    expanded: include.filter((id) => some("expanded").includes(id)),
    level: Number(one("level", ["1", "2", "3", "4", "5"], "2")),
    noHeading: params.has("no-heading"),
    exclusive: params.has("exclusive"),
    remember: params.has("remember"),
    look: one("look", Object.keys(ready), ""),
    looks: Object.fromEntries(
      [...keysOf(colors), ...keysOf(sizes)].flatMap((look) => {
        const value = lookOf(look, params.get(look));
        return value === undefined ? [] : [[look, value]];
      }),
    ),
    paper: color("paper", "#ffffff"),
    ink: color("ink", "#1b2b3a"),
    isDark: params.has("dark"),
  };
};

/** The same as an address, as short as can be: nothing that `read` would choose itself. */
export const write = (
  choice: Choice,
  languages: readonly string[],
): URLSearchParams => {
  const { system, form, order, include, expanded, level } = choice;
  const params = new URLSearchParams({
    ui: choice.ui,
    lang: choice.lang,
    also: choice.also.join(" "),
    ...(system && { system }),
    ...choice.answers,
    ...(form && { form }),
    folder: choice.folder,
    order: order.join(" "),
    include: include.join(" "),
    expanded: expanded.join(" "),
    level: String(level),
    ...(choice.noHeading && { "no-heading": "yes" }),
    ...(choice.exclusive && { exclusive: "yes" }),
    ...(choice.remember && { remember: "yes" }),
    look: choice.look,
    ...choice.looks,
    paper: choice.paper,
    ink: choice.ink,
    ...(choice.isDark && { dark: "yes" }),
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
