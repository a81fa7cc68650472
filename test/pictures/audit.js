import { readFileSync } from "node:fs";
import { markdownTable } from "markdown-table";
import { fill } from "../../bench/fill.js";

const version = (name, folder = "") =>
  JSON.parse(readFileSync(`${folder}node_modules/${name}/package.json`, "utf8"))
    .version;
const figures = [];
let answers = [];

/**
 * The command `audit` hears what the audit looked at in an engine, and what
 * was set aside; `npm run audit` writes both into ACCESSIBILITY.md.
 */
export const audit = {
  name: "audit",
  async executeCommand({ command, payload, session }) {
    if (command !== "audit") return undefined;
    const { engine, type, driver } = session.browser;
    const name =
      type === "puppeteer"
        ? await session.browser.getPage(session.id).browser().version()
        : driver.capabilities.browserVersion;
    figures.push([engine, name.replace(/^.*\//, ""), ...payload.row]);
    answers = payload.answers;
    return true;
  },
  serverStop() {
    if (process.env.npm_lifecycle_event !== "audit") return;
    const rows = [
      [
        "Engine",
        "Version",
        "Lists with the script",
        "Without scripts",
        `axe-core ${version("axe-core")}: rules met`,
        `Equal Access ${version("accessibility-checker-engine", "test/pictures/")}: rules met`,
      ],
      ...figures.sort(([a], [b]) => a.localeCompare(b)),
    ];
    const answered = answers
      .map(([rule, where, answer]) => [`\`${rule}\``, where, answer])
      .sort(([a], [b]) => a.localeCompare(b));
    fill("ACCESSIBILITY.md", {
      audit: markdownTable(rows),
      answers: markdownTable([["Rule", "Where", "Answer"], ...answered]),
    });
  },
};
