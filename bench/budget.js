import { readFileSync, readdirSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { markdownTable } from "markdown-table";

/* Holds every script of dist/ against its bound (bytes, brotli). */

const { files: budgets } = JSON.parse(
  readFileSync(new URL("budgets.json", import.meta.url), "utf8"),
);

const scripts = readdirSync("dist", { recursive: true })
  .filter((file) => file.endsWith(".js") && !/^(demo|package)/.test(file))
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
  process.exitCode = 1;
}
