import { execSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";

/*
 * Prepares each circle of tests that is named: installs its own packages,
 * where its lockfile is newer than what is installed, and checks its types.
 */

const changed = (file) =>
  statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const run = (command) =>
  execSync(command, { stdio: ["ignore", "pipe", "inherit"] });

const check = (folder) => {
  if (!existsSync(`${folder}/tsconfig.json`)) return;
  try {
    run(`tsc -p ${folder}`);
  } catch ({ stdout }) {
    console.error(`${stdout}`);
    process.exit(1);
  }
};

for (const circle of process.argv.slice(2)) {
  const folder = `test/${circle}`;
  if (
    changed(`${folder}/package-lock.json`) >
    changed(`${folder}/node_modules/.package-lock.json`)
  )
    run(`npm ci --prefix ${folder} --no-audit --no-fund --loglevel=error`);
  check(folder);
  for (const entry of readdirSync(folder)) check(`${folder}/${entry}`);
}
