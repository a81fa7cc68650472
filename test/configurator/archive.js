import { execFileSync } from "node:child_process";
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import { archive } from "../../build/archive.js";

/** As a webmaster does it: unpacks it somewhere. */
const unpack = (bytes) => {
  const folder = mkdtempSync(join(tmpdir(), "ibm partners ə-"));
  for (const [name, data] of Object.entries(unzipSync(bytes))) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, data);
  }
  return folder;
};

const elsewhere = `
  process.env.TZ = "Pacific/Auckland";
  const { archive } = await import("./build/archive.js");
  process.stdout.write(archive());
`;

const made = {};

/**
 * The command `archive`: the download's names and size, and what a page of it
 * says that is opened from the disk, with no server and no network.
 */
export const download = {
  name: "archive",
  /** Made before the tests: it takes longer than they wait for a command. */
  serverStart() {
    made.bytes = Buffer.from(archive());
    made.again = execFileSync(
      process.execPath,
      ["--input-type=module", "--eval", elsewhere],
      { maxBuffer: 2 ** 26 },
    );
  },
  async executeCommand({ command, payload, session }) {
    if (command !== "archive") return undefined;
    if (session.browser.type !== "puppeteer") return { unsupported: true };
    const { bytes } = made;
    const folder = unpack(bytes);
    const page = await session.browser.getPage(session.id).browser().newPage();
    const asked = [];
    const errors = [];
    try {
      page.on("request", (request) => asked.push(request.url()));
      page.on("requestfailed", (request) => errors.push(request.url()));
      page.on("pageerror", (error) => errors.push(error.message));
      await page.setOfflineMode(true);
      const isAlone = payload.hash === "alone";
      // As from inside an archive: nothing lies beside it.
      if (isAlone) rmSync(join(folder, "start-files"), { recursive: true });
      const start = pathToFileURL(join(folder, payload.page));
      start.hash = payload.hash;
      await page.goto(start.href);
      await page.bringToFront();
      await page.waitForFunction(payload.until, { timeout: 10_000 });
      return {
        names: Object.keys(unzipSync(bytes)),
        size: bytes.length,
        isReproducible: bytes.equals(made.again),
        sums: isAlone
          ? ""
          : execFileSync("sha256sum", ["--check", "sha256sums.txt"], {
              cwd: folder,
              encoding: "utf8",
            }),
        asked: asked.filter((url) => !/^(file|data|about|blob):/.test(url)),
        errors,
        result: await page.evaluate(payload.expression),
      };
    } finally {
      await page.close();
      rmSync(folder, { recursive: true });
    }
  },
};
