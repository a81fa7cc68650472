import { readdirSync, statSync } from "node:fs";
import { rollup } from "rollup";
import builds from "../rollup.config.js";

/** When the sources last changed. */
const changedAt = () =>
  Math.max(
    ...["src", "demo/configure"]
      .flatMap((folder) =>
        readdirSync(folder, { recursive: true, withFileTypes: true }),
      )
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => statSync(`${parentPath}/${name}`).mtimeMs),
  );

/** What writes a file of `dist/`: a script of its own, or all static files together. */
const buildOf = (file) =>
  builds.find(({ output }) => [output].flat().some((it) => it.file === file)) ??
  (/\.html$/.test(file)
    ? builds.find(({ input }) => input === "src/server/files.ts")
    : undefined);

const builtAt = new Map();

const build = async (options, file) => {
  const bundle = await rollup({ ...options, onLog: () => undefined });
  for (const output of [options.output].flat()) await bundle.write(output);
  await bundle.close();
  console.log(`built ${file}`);
};

/** Builds what is asked for, where the sources have changed since, and nothing else. */
const buildOnDemand = async (context, next) => {
  const file = context.path.slice(1);
  const options = buildOf(file);
  if (options) {
    const since = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    const [time, done] = builtAt.get(options) ?? [since];
    const changed = changedAt();
    if (changed > time) builtAt.set(options, [changed, build(options, file)]);
    else await done;
    await builtAt.get(options)?.[1];
  }
  return next();
};

/** The development server: its address leads to the demo, and a page that is open follows each change. */
export default {
  watch: true,
  plugins: [
    {
      name: "watch-sources",
      serverStart: ({ fileWatcher }) => fileWatcher.add("src"),
    },
  ],
  middleware: [
    (context, next) =>
      context.path === "/" ? context.redirect("/demo/") : next(),
    buildOnDemand,
  ],
};
