import { partnerIds } from "../../src/content/index.js";
import { looks as ready } from "ibm-partners:built";
import { colors, sizes, type Choice } from "./choice.js";

/* What the choice says of the list: its attributes and its custom properties. */

export type Attributes = [name: string, value: string][];

/** The element's attributes, without those that say what is so anyway. */
export const attributesOf = (choice: Choice): Attributes => {
  const { include, expanded, level } = choice;
  const attributes: [string, string, boolean][] = [
    ["expanded", expanded.join(" "), expanded.length > 0],
    ["include", include.join(" "), include.join() !== partnerIds.join()],
    ["heading-level", String(level), level !== 2],
    ["no-heading", "", choice.noHeading],
    ["exclusive", "", choice.exclusive],
    ["remember", "", choice.remember],
  ];
  return attributes
    .filter(([, , isWanted]) => isWanted)
    .map(([name, value]) =>
      name === "expanded" && expanded.length === partnerIds.length
        ? [name, "all"]
        : [name, value],
    );
};

const prefix = "--ibm-partners-";

/** The custom properties that a ready look sets on the list itself, for where its style sheet can't come along. */
export const readyDeclarations = (look: string): Attributes => {
  const [, rule] = /^ibm-partners \{([^}]*)\}/m.exec(ready[look] ?? "") ?? [];
  const declared = new Map(
    [...(rule ?? "").matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(
      ([, property, value]) => [property, value],
    ),
  );
  return [...declared]
    .filter(([property]) => property.startsWith(prefix))
    .map(([property, value]) => [
      property,
      value.replace(/var\((--[\w-]+)\)/g, (_, name: string) =>
        String(declared.get(name)),
      ),
    ]);
};

/** The custom properties that were chosen one by one. */
export const declarationsOf = ({ looks }: Choice): Attributes => {
  const all = [
    ...Object.entries(colors).map(
      ([look, property]) => [look, property, ""] as const,
    ),
    ...Object.entries(sizes).map(
      ([look, { property, unit }]) => [look, property, unit] as const,
    ),
  ];
  return all.flatMap(([look, property, unit]) => {
    const value = looks[look as keyof typeof looks];
    return value === undefined ? [] : [[prefix + property, value + unit]];
  });
};

/** The value of a custom property that the choice sets, if it does. */
export const declared = (
  choice: Choice,
  property: string,
): string | undefined =>
  new Map([...readyDeclarations(choice.look), ...declarationsOf(choice)]).get(
    prefix + property,
  );
