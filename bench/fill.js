import { readFileSync, writeFileSync } from "node:fs";

/** Writes each part to its place in a file of the project: between a comment of its name and one that says `end`. */
export const fill = (name, parts) => {
  const file = new URL(`../${name}`, import.meta.url);
  let text = readFileSync(file, "utf8");
  for (const [name, content] of Object.entries(parts)) {
    text = text.replace(
      new RegExp(`(<!-- ${name} -->)[^]*?(<!-- end -->)`),
      (_, start, end) => `${start}\n\n${content}\n\n${end}`,
    );
  }
  writeFileSync(file, text);
};
