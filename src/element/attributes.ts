import { isPartnerId, partnerIds, type PartnerId } from "../content/index.js";
import { warn } from "./warn.js";

/** Where attributes are read from: the element, or what a server knows of it. */
export type Attributes = Pick<Element, "getAttribute">;

export const attributeNames = [
  "expanded",
  "exclusive",
  "include",
  "heading-level",
  "no-heading",
  "remember",
] as const;

export type AttributeName = (typeof attributeNames)[number];

/** The attribute of a property, if it is one of the element's own. */
export const attributeFor = (property: string): AttributeName | undefined =>
  attributeNames.find(
    (name) => property === name.replace(/-./, (it) => it[1].toUpperCase()),
  );

/** An attribute's other name, without a hyphen: server renderers write the property's (`headingLevel`), which HTML parsers read in lower case. */
export const aliasOf = (name: AttributeName): string => name.replace("-", "");

/** Attributes whose changes the element reacts to. */
export const observedAttributes = (): string[] => [
  ...attributeNames,
  ...attributeNames.map(aliasOf),
];

const read = (attributes: Attributes, name: AttributeName): string | null =>
  attributes.getAttribute(name) ?? attributes.getAttribute(aliasOf(name));

/** A list's items, each once; server renderers of arrays write commas. */
const itemsOf = (value: string | null): string[] => [
  ...new Set(value?.split(/[\s,]+/).filter((item) => item)),
];

export const includeOf = (attributes: Attributes): PartnerId[] => {
  const ids = itemsOf(read(attributes, "include")).filter(isPartnerId);
  return ids.length ? ids : [...partnerIds];
};

/** Partners that are shown and expanded; with `exclusive`, the first of them. */
export const expandedOf = (attributes: Attributes): PartnerId[] => {
  const include = includeOf(attributes);
  const items = itemsOf(read(attributes, "expanded"));
  const expanded = items.includes("all")
    ? include
    : items.filter((id) => (include as string[]).includes(id));
  return (
    booleanOf(attributes, "exclusive") ? expanded.slice(0, 1) : expanded
  ) as PartnerId[];
};

/** Server renderers write `false` as a boolean attribute's value. */
export const booleanOf = (
  attributes: Attributes,
  name: AttributeName,
): boolean => {
  const value = read(attributes, name);
  return value !== null && value !== "false";
};

/** The default where there is no number, else the nearest allowed one. */
export const headingLevelOf = (attributes: Attributes): number => {
  const value = read(attributes, "heading-level")?.trim();
  const level = value ? Math.trunc(Number(value)) : NaN;
  return Number.isNaN(level) ? 2 : Math.min(Math.max(level, 1), 5);
};

/** All that the attributes say. */
export const optionsOf = (attributes: Attributes) => ({
  include: includeOf(attributes),
  expanded: expandedOf(attributes),
  exclusive: booleanOf(attributes, "exclusive"),
  headingLevel: headingLevelOf(attributes),
  noHeading: booleanOf(attributes, "no-heading"),
});

/** Warns of values that are not allowed. */
export const checkAttributes = (attributes: Attributes): void => {
  const check = (
    name: AttributeName,
    isAllowed: (items: string[]) => unknown,
    allowed: string,
  ) => {
    const value = read(attributes, name);
    if (value !== null && !isAllowed(itemsOf(value)))
      warn(`${name}="${value}": allowed are ${allowed}`);
  };
  const ids = partnerIds.join(" ");
  check(
    "expanded",
    (items) => items.every((id) => id === "all" || isPartnerId(id)),
    `${ids} all`,
  );
  check("include", (items) => items.length && items.every(isPartnerId), ids);
  check(
    "heading-level",
    ([level]) => level === `${headingLevelOf(attributes)}`,
    "1 to 5",
  );
};

/** Copies the element's options from elsewhere, such as an address; whatever else is there is ignored. */
export const configure = (
  element: Element,
  optionOf: (name: AttributeName) => string | null,
): void => {
  for (const name of attributeNames) {
    const value = optionOf(name);
    if (value !== null) element.setAttribute(name, value);
  }
};
