import { isPartnerId, partnerIds } from '../content/index.js';
import { warn } from './warn.js';

const attributeNames = [
  "expanded",
  "exclusive",
  "include",
  "heading-level",
  "no-heading",
  "remember"
];
const attributeFor = (property) => attributeNames.find(
  (name) => property === name.replace(/-./, (it) => it[1].toUpperCase())
);
const aliasOf = (name) => name.replace("-", "");
const observedAttributes = () => [
  ...attributeNames,
  ...attributeNames.map(aliasOf)
];
const read = (attributes, name) => attributes.getAttribute(name) ?? attributes.getAttribute(aliasOf(name));
const itemsOf = (value) => [
  ...new Set(value?.split(/[\s,]+/).filter((item) => item))
];
const includeOf = (attributes) => {
  const ids = itemsOf(read(attributes, "include")).filter(isPartnerId);
  return ids.length ? ids : [...partnerIds];
};
const expandedOf = (attributes) => {
  const include = includeOf(attributes);
  const items = itemsOf(read(attributes, "expanded"));
  const expanded = items.includes("all") ? include : items.filter((id) => include.includes(id));
  return booleanOf(attributes, "exclusive") ? expanded.slice(0, 1) : expanded;
};
const booleanOf = (attributes, name) => {
  const value = read(attributes, name);
  return value !== null && value !== "false";
};
const headingLevelOf = (attributes) => {
  const value = read(attributes, "heading-level")?.trim();
  const level = value ? Math.trunc(Number(value)) : NaN;
  return Number.isNaN(level) ? 2 : Math.min(Math.max(level, 1), 5);
};
const optionsOf = (attributes) => ({
  include: includeOf(attributes),
  expanded: expandedOf(attributes),
  exclusive: booleanOf(attributes, "exclusive"),
  headingLevel: headingLevelOf(attributes),
  noHeading: booleanOf(attributes, "no-heading")
});
const checkAttributes = (attributes) => {
  const check = (name, isAllowed, allowed) => {
    const value = read(attributes, name);
    if (value !== null && !isAllowed(itemsOf(value)))
      warn(`${name}="${value}": allowed are ${allowed}`);
  };
  const ids = partnerIds.join(" ");
  check(
    "expanded",
    (items) => items.every((id) => id === "all" || isPartnerId(id)),
    `${ids} all`
  );
  check("include", (items) => items.length && items.every(isPartnerId), ids);
  check(
    "heading-level",
    ([level]) => level === `${headingLevelOf(attributes)}`,
    "1 to 5"
  );
};
const configure = (element, optionOf) => {
  for (const name of attributeNames) {
    const value = optionOf(name);
    if (value !== null) element.setAttribute(name, value);
  }
};

export { aliasOf, attributeFor, attributeNames, booleanOf, checkAttributes, configure, expandedOf, headingLevelOf, includeOf, observedAttributes, optionsOf };
//# sourceMappingURL=attributes.js.map
