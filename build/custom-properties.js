import { readFileSync } from "node:fs";

/** Custom properties are declared in the style sheet: name, default and, in the comment above, meaning. */
export const customProperties = () => {
  const declaration =
    /\/\*\* (?<description>[^*]+) @example (?<example>[^*]+) \*\/\s*[a-z-]+:[^;]*?var\(\s*(?<name>--ibm-partners-[a-z-]+),\s*(?<value>(?:[^()]|\([^()]*\))+?)\s*\)/g;
  return [
    ...readFileSync("src/element/styles.ts", "utf8").matchAll(declaration),
  ].map(({ groups: { name, description, example, value } }) => ({
    name,
    description,
    default: value,
    // Storybook's helpers have a picker for colours, and take a default of digits alone for a number.
    ...(/color|background/.test(name) && { type: { text: "<color>" } }),
    ...(/weight/.test(name) && { type: { text: "<number>" } }),
    example,
  }));
};
