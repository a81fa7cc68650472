import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { markdownTable } from "markdown-table";
import { explore } from "source-map-explorer";

/*
 * Holds every script of dist/ against its bound (bytes, brotli). Of a file
 * that is too large it tells which modules of it grew since the last commit.
 */

const { files: budgets } = JSON.parse(
  readFileSync(new URL("budgets.json", import.meta.url), "utf8"),
);

const modules = async (code, map) => {
  const { bundles } = await explore(
    { code, map },
    { output: { format: "json" }, noBorderChecks: true },
  );
  return Object.entries(bundles[0].files).map(([file, { size }]) => [
    file.replace(/^(\.\.\/)+/, ""),
    size,
  ]);
};

const committed = (file) =>
  execFileSync("git", ["show", `HEAD:${file}`], {
    maxBuffer: 1e8,
    stdio: "pipe",
  });

const explain = async (file) => {
  const now = await modules(readFileSync(file), readFileSync(`${file}.map`));
  let before = {};
  try {
    before = Object.fromEntries(
      await modules(committed(file), committed(`${file}.map`)),
    );
  } catch {
    console.log("(never committed, so everything is new)");
  }
  const rows = now
    .map(([name, size]) => [name, size, size - (before[name] ?? 0)])
    .sort((a, b) => b[2] - a[2] || b[1] - a[1])
    .map(([name, size, growth]) => [
      name,
      `${size}`,
      growth > 0 ? `+${growth}` : `${growth}`,
    ]);
  console.log(
    markdownTable([
      ["Module (bytes, minified)", "Size", "Since the last commit"],
      ...rows,
    ]),
  );
};

const scripts = readdirSync("dist", { recursive: true })
  .filter((file) => file.endsWith(".js") && !/^(demo|server)/.test(file))
  .sort();
const rows = scripts.map((file) => {
  const size = brotliCompressSync(readFileSync(`dist/${file}`)).length;
  const budget = budgets.find(({ files }) => new RegExp(files).test(file));
  return { file, size, bound: budget?.bound };
});
console.log(
  markdownTable([
    ["File", "Bytes, brotli", "Bound"],
    ...rows.map(({ file, size, bound }) => [file, `${size}`, `${bound}`]),
  ]),
);

for (const { file, size, bound } of rows) {
  if (size <= bound) continue;
  console.error(
    `\n${file} has ${size} bytes; ${bound ? `its bound is ${bound}` : "budgets.json has no bound for it"}.`,
  );
  await explain(`dist/${file}`);
  process.exitCode = 1;
}
