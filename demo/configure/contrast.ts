import {
  blend,
  modeLrgb,
  modeRgb,
  parse,
  useMode,
  wcagContrast,
} from "culori/fn";
import { styles } from "../../src/element/styles.js";
import { colors, type Choice, type Color } from "./choice.js";
import { declared } from "./declarations.js";

/** A pair of colours that can't be told apart well enough. */
export interface LowContrast {
  what: Color;
  ratio: number;
  needed: number;
}

useMode(modeRgb);
useMode(modeLrgb);

/** WCAG 2.2: 4.5 to 1 for text (1.4.3), 3 to 1 for whatever else must be seen (1.4.11). */
const needed: [Color, number][] = [
  ["color", 4.5],
  ["nameColor", 4.5],
  ["linkColor", 4.5],
  ["markerColor", 3],
  ["borderColor", 3],
  ["focusColor", 3],
];

/** What the widget's style sheet has where nothing is chosen. */
const defaultOf = (color: Color): string => {
  const value = new RegExp(
    `--ibm-partners-${colors[color]},\\s*((?:[^()]|\\([^()]*\\))+)\\)`,
  );
  return value.exec(styles)![1];
};

/** What is too faint on a page of these colours, at its worst place. */
export const lowContrasts = (
  choice: Choice,
  paper: string,
  ink: string,
): LowContrast[] => {
  const chosen = (color: Color): string | undefined =>
    declared(choice, colors[color]);
  const background = chosen("background") ?? paper;
  const text = chosen("color") ?? ink;
  const hover = blend([
    background,
    chosen("hoverBackground") ?? defaultOf("hoverBackground"),
  ]);
  return needed.flatMap(([what, needed]) => {
    // A ready look's own colours are tested together; only what was chosen besides can be too faint.
    if (choice.look && !Object.keys(choice.looks).length) return [];
    const fallback = defaultOf(what);
    // Of the text's colour some are all, and the borders a part.
    const [part] = /\d+(?=%)/.exec(fallback) ?? ["100"];
    const color =
      chosen(what) ??
      blend([background, { ...parse(text)!, alpha: Number(part) / 100 }]);
    // Names and markers are what lies under the pointer; borders stand between widget and page.
    const behind = ["nameColor", "markerColor", "focusColor"].includes(what)
      ? [background, hover]
      : [background];
    const ratio = Math.min(...behind.map((it) => wcagContrast(color, it)));
    return ratio < needed ? [{ what, ratio, needed }] : [];
  });
};
