import { writeFileSync } from "node:fs";
import { markdownTable } from "markdown-table";
import { View, parse } from "vega";
import { compile } from "vega-lite";
import { fill } from "./fill.js";
import { subjects } from "./peers.js";

const whole = (number) => (Number.isNaN(number) ? "–" : `${number}`);
const kB = (bytes) => (Number.isNaN(bytes) ? "–" : (bytes / 1000).toFixed(1));
/** NaN where it was not measured. */
const medianOf = (figures, name) => figures?.[name]?.median ?? NaN;
const bytesOf = (figures) =>
  ["markup", "script", "style", "other"]
    .map((kind) => medianOf(figures, `${kind}, bytes`))
    .reduce((sum, bytes) => sum + bytes);

/** 1.23× (1.20–1.27), the median and the quartiles of what the rounds had. */
const ratio = (figure) => {
  if (!figure?.ratio) return "–";
  const [low, high] = figure.ratio.quartiles;
  return `${figure.ratio.median.toFixed(2)}× (${low.toFixed(2)}–${high.toFixed(2)})`;
};
const ms = (figure) => (figure ? figure.median.toFixed(0) : "–");

/** Columns of the tables: what a reader is told, and where it comes from. */
const tables = {
  "bench: loading": {
    "kB, brotli": (it, { empty }) => kB(bytesOf(it) - bytesOf(empty)),
    Requests: (it, { empty }) =>
      whole(medianOf(it, "requests") - medianOf(empty, "requests")),
    "Shown, slow processor": (it) => ratio(it["shown, slow processor, ms"]),
    "Works, slow processor": (it) =>
      ratio(it["interactive, slow processor, ms"]),
    "Shown, slow network too": (it) => ratio(it["shown, slow network, ms"]),
    "Works, slow network too": (it) =>
      ratio(it["interactive, slow network, ms"]),
    "Layout shift": (it) =>
      it["layout shift, slow network"]?.median.toFixed(3) ?? "–",
  },
  "bench: running": {
    "Script, style, layout (ms)": (it) =>
      ["script", "style", "layout"]
        .map((kind) => ms(it[`${kind}, ms`]))
        .join(", "),
    "Opening a panel": (it) => ratio(it["opening, ms"]),
    "1,000 lists": (it) => ratio(it["1000 lists, ms"]),
    "the task that makes them": (it) => ratio(it["1000 lists, script, ms"]),
    "Heap for each of 1, 10, 100, 1,000 (kB)": (it) =>
      [1, 10, 100, 1000]
        .map((count) => it[`heap for each of ${count}, bytes`])
        .map((figure) => (figure ? kB(figure.median) : "–"))
        .join(", "),
    "Heap after 10,000 came and went (kB)": (it) => {
      const left = it["heap after 10,000 lists, bytes"];
      return left ? kB(left.median) : "–";
    },
  },
};

/** The reference, ours and the controls first, in the order of `peers.js`; then the others, the quickest first. */
const ordered = (measures) => {
  const shown = (name) =>
    measures[name]["shown, slow processor, ms"]?.ratio.median;
  const names = Object.keys(measures).filter((name) => name !== "empty");
  const { plain } = subjects;
  const rank = (name) => {
    const { markup, own, control } = subjects[name];
    return markup === plain.markup ? 0 : own ? 1 : control ? 2 : 3;
  };
  return names.sort(
    (a, b) => rank(a) - rank(b) || (rank(a) === 3 && shown(a) - shown(b)),
  );
};

const table = (columns, measures) =>
  markdownTable(
    [
      ["", ...Object.keys(columns)],
      ...ordered(measures).map((name) => [
        subjects[name].title,
        ...Object.values(columns).map((cell) => cell(measures[name], measures)),
      ]),
    ],
    { align: ["l", ...Object.keys(columns).map(() => "r")] },
  );

const colours = {
  light: { ink: "#1f2328", line: "#d1d9e0", own: "#12528f", other: "#8c959f" },
  dark: { ink: "#f0f6fc", line: "#3d444d", own: "#6cb6ff", other: "#768390" },
};

const bars = (title, field, order, { own, other }, extra = []) => ({
  title,
  width: 260,
  height: { step: 22 },
  encoding: {
    y: { field: "name", type: "nominal", sort: order, title: null },
  },
  layer: [
    {
      mark: { type: "bar", cornerRadiusEnd: 2 },
      encoding: {
        x: { field, type: "quantitative", title: null },
        color: {
          condition: { test: "datum.own", value: own },
          value: other,
        },
      },
    },
    ...extra,
    {
      mark: { type: "text", align: "left", dx: 6 },
      encoding: {
        x: { field: extra.length ? "high" : field, type: "quantitative" },
        text: { field, format: extra.length ? ".2f" : ".1f" },
      },
    },
  ],
});

const chart = async (measures, palette) => {
  const { ink, line } = palette;
  const names = ordered(measures).filter((name) => !subjects[name].control);
  const values = names.map((name) => {
    const { ratio } = measures[name]["shown, slow processor, ms"];
    return {
      name: subjects[name].title.replaceAll("`", ""),
      own: Boolean(subjects[name].own),
      shown: ratio.median,
      low: ratio.quartiles[0],
      high: ratio.quartiles[1],
      kB: (bytesOf(measures[name]) - bytesOf(measures.empty)) / 1000,
    };
  });
  const order = values.map(({ name }) => name);
  const spread = {
    mark: { type: "rule", strokeWidth: 1.5 },
    encoding: {
      x: { field: "low", type: "quantitative" },
      x2: { field: "high" },
    },
  };
  const { spec } = compile({
    data: { values },
    background: "transparent",
    hconcat: [
      bars("Time until shown (plain <details> = 1)", "shown", order, palette, [
        spread,
      ]),
      bars("Added to the page (kB)", "kB", order, palette),
    ],
    config: {
      font: "system-ui, sans-serif",
      axis: {
        labelColor: ink,
        labelLimit: 240,
        gridColor: line,
        domainColor: line,
        tickColor: line,
      },
      title: { color: ink, anchor: "start", fontSize: 12, limit: 420 },
      text: { color: ink },
      rule: { color: ink },
      view: { stroke: null },
    },
  });
  return new View(parse(spec), { renderer: "none" }).toSVG();
};

/** Writes the tables and the chart where the pages show them. */
export const report = async (browser, results, { keep }) => {
  const { measures } = results;
  if (browser !== "chromium")
    console.log(
      "\nNothing can be slowed down here, nor memory and layout be measured.",
    );
  for (const [name, columns] of Object.entries(tables)) {
    const text = table(columns, measures);
    console.log(`\n${text}`);
    if (keep && browser === "chromium")
      fill("bench/README.md", { [name]: text });
  }
  if (!keep || browser !== "chromium") return;
  for (const [scheme, palette] of Object.entries(colours)) {
    writeFileSync(
      new URL(`results/${scheme}.svg`, import.meta.url),
      await chart(measures, palette),
    );
  }
};
