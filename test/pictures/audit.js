import { readFileSync } from "node:fs";
import { markdownTable } from "markdown-table";
import { fill } from "../../build/fill.js";

const version = (name, folder = "") =>
  JSON.parse(readFileSync(`${folder}node_modules/${name}/package.json`, "utf8"))
    .version;
const figures = [];

/**
 * The command `audit` hears what the audit found in an engine; `npm run audit`
 * writes it into ACCESSIBILITY.md.
 */
export const audit = {
  name: "audit",
  executeCommand({ command, payload, session }) {
    if (command !== "audit") return undefined;
    figures.push([session.browser.engine, ...payload]);
    return true;
  },
  serverStop() {
    if (process.env.npm_lifecycle_event !== "audit") return;
    const rows = [
      [
        "Engine",
        "Renderings",
        `axe-core ${version("axe-core")}: rules met`,
        "violations",
        `Equal Access ${version("accessibility-checker-engine", "test/pictures/")}: rules met`,
        "violations",
        "to review",
      ],
      ...figures.sort(([a], [b]) => a.localeCompare(b)),
    ];
    fill("ACCESSIBILITY.md", { audit: markdownTable(rows) });
  },
};
