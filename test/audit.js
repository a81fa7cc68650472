import { readFileSync } from "node:fs";
import { markdownTable } from "markdown-table";
import { fill } from "../build/fill.js";

const { devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
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
        `axe-core ${devDependencies["axe-core"]}: rules met`,
        "violations",
        `Equal Access ${devDependencies["accessibility-checker-engine"]}: rules met`,
        "violations",
        "to review",
      ],
      ...figures.sort(([a], [b]) => a.localeCompare(b)),
    ];
    fill("ACCESSIBILITY.md", { audit: markdownTable(rows) });
  },
};
