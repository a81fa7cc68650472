import { partnerIds, type PartnerId } from "../content/index.js";
import { warn } from "./warn.js";

/** Ids as one string: each once, in any order, separated by spaces. */
type IdList<
  Id extends string = PartnerId,
  First extends string = Id,
> = First extends Id ? First | `${First} ${IdList<Exclude<Id, First>>}` : never;

/**
 * What `expanded` can be set to: the open partners' ids, in an array or
 * separated by spaces; `all` means all, and nothing none. Other ids don't
 * compile; at run time they are left out with a warning.
 */
export type Expanded =
  readonly (PartnerId | "all")[] | IdList | "all" | "" | null | undefined;

/**
 * What `include` can be set to: the ids of the partners that are shown, in
 * this order, in an array or separated by spaces; nothing means all. Other ids
 * don't compile; at run time they are left out with a warning.
 */
export type Include = readonly PartnerId[] | IdList | null | undefined;

/** Where attributes are read from: the element, or what a server renders of it. */
export type Attributes = Pick<Element, "getAttribute">;

/** The words of a list of ids; server renderers of arrays write commas. */
const words = (value: string | null): string[] => [
  ...new Set(value?.split(/[\s,]+/).filter(Boolean)),
];

const isPartner = (id: string): id is PartnerId =>
  partnerIds.includes(id as PartnerId);

/** An attribute's value; server renderers write a property's name, which HTML reads without its capitals. */
const read = (attributes: Attributes, name: string): string | null =>
  attributes.getAttribute(name) ??
  attributes.getAttribute(name.replace("-", ""));

/** A boolean attribute; server renderers write `false` as its value. */
export const isOn = (attributes: Attributes, name: string): boolean =>
  ![null, "false"].includes(read(attributes, name));

export const expandedIn = (attributes: Attributes): PartnerId[] => {
  const ids = words(attributes.getAttribute("expanded"));
  const expanded = ids.includes("all")
    ? [...partnerIds]
    : ids.filter(isPartner);
  return isOn(attributes, "exclusive") ? expanded.slice(0, 1) : expanded;
};

export const includeIn = (attributes: Attributes): PartnerId[] => {
  const ids = words(attributes.getAttribute("include")).filter(isPartner);
  return ids.length ? ids : [...partnerIds];
};

export const headingLevelIn = (attributes: Attributes): number => {
  const value = read(attributes, "heading-level");
  const level = Math.trunc(Number(value ?? 2));
  return Math.min(Math.max(level || 2, 1), 5);
};

/** Tells of values that are not what they should be. */
export const checkAttributes = (attributes: Attributes): void => {
  for (const [name, others] of [
    ["expanded", ["all"]],
    ["include", []],
  ] as const) {
    const value = attributes.getAttribute(name);
    const ids = words(value);
    const allowed: string[] = [...partnerIds, ...others];
    if (
      !ids.every((id) => allowed.includes(id)) ||
      (name === "include" && value !== null && !ids.length)
    ) {
      warn(`${name}="${value}": allowed are ${allowed.join(" ")}`);
    }
  }
  const level = read(attributes, "heading-level");
  if (level !== null && level !== `${headingLevelIn(attributes)}`) {
    warn(`heading-level="${level}": allowed are 1 to 5`);
  }
};
