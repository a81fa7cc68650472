import { partnerIds, type PartnerId } from "../content/index.js";

/** Where attributes are read from: the element, or what a server renders of it. */
export type Attributes = Pick<Element, "getAttribute" | "hasAttribute">;

export const words = (value: string | null): string[] => [
  ...new Set(value?.split(/\s+/).filter(Boolean)),
];

export const isPartner = (id: string): id is PartnerId =>
  partnerIds.includes(id as PartnerId);

export const openIn = (attributes: Attributes): PartnerId[] => {
  const value = attributes.getAttribute("open");
  const ids =
    value?.trim() === "" ? [...partnerIds] : words(value).filter(isPartner);
  return attributes.hasAttribute("exclusive") ? ids.slice(0, 1) : ids;
};

export const includeIn = (attributes: Attributes): PartnerId[] => {
  const ids = words(attributes.getAttribute("include")).filter(isPartner);
  return ids.length ? ids : [...partnerIds];
};

export const headingLevelIn = (attributes: Attributes): number => {
  const value = attributes.getAttribute("heading-level");
  const level = Math.trunc(Number(value ?? 2));
  return Math.min(Math.max(level || 2, 1), 5);
};
