import { readFileSync, readdirSync } from "node:fs";
import { zipSync } from "fflate";

const root = new URL("../", import.meta.url);
export const read = (path) => readFileSync(new URL(path, root));

/** The files of a folder whose names fit, by path under another. */
export const folder = (from, pattern, to = "") =>
  Object.fromEntries(
    readdirSync(new URL(from, root), { recursive: true })
      .filter((file) => pattern.test(file))
      .sort()
      .map((file) => [to + file, read(from + file)]),
  );

/** A text as HTML. */
export const escape = (text) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A text with others in the place of its own; each is to be found. */
export const filled = (path, others) =>
  Object.entries(others).reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
      return text.replaceAll(from, () => to);
    },
    `${read(path)}`,
  );

/** Ever later with each version: PHP's cache and Drupal's translations look at nothing else to see that a file has changed. An archive's times have no zone. */
const timeOf = (version) => {
  const [major, minor, patch] = version.split(".").map(parseFloat);
  return new Date(2026, 0, 1, 0, 2 * (10_000 * major + 100 * minor + patch));
};

/** An archive of texts and data by path, the same byte for byte wherever it is made. */
export const zip = (files, version) => {
  const sorted = Object.keys(files).sort();
  return zipSync(
    Object.fromEntries(sorted.map((name) => [name, Buffer.from(files[name])])),
    { level: 9, mtime: timeOf(version) },
  );
};
