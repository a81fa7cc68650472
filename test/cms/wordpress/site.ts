import { execFile, execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { test, type TestContext } from "node:test";
import getPort from "get-port";
import type { Page } from "puppeteer-core";
import { launch } from "../chromium.js";

const run = promisify(execFile);
const here = import.meta.dirname;

/** The archive that a webmaster uploads. */
export const archive = resolve("dist/ibm-partners-wordpress.zip");

export const roles = ["admin", "editor", "author", "contributor"] as const;
export type Role = (typeof roles)[number];

/** Whether this machine can fetch Debian's packages, and install PHP and a database from them; CI must. */
const canRun =
  !!process.env.CI ||
  (process.getuid?.() === 0 &&
    spawnSync("apt-get", ["--version"]).status === 0);

const packagesOf = (suite: string): string =>
  resolve("node_modules/.cache/ibm-partners/wordpress", suite);

/** Nothing where the packages of a suite can be had, else why not. */
const missing = (suite: string): string | undefined => {
  const { status, stderr } = spawnSync(
    "bash",
    [join(here, "packages.sh"), suite, packagesOf(suite)],
    { encoding: "utf8" },
  );
  return status ? `Debian's ${suite} can't be had here: ${stderr}` : undefined;
};

/** The oldest that the plugin is for, and the newest, which moves: what fails there is told, and fails nothing. */
export const suites = {
  bookworm: {
    skip: !canRun || (!process.env.CI && missing("bookworm")),
    todo: false,
  },
  sid: { skip: !canRun || missing("sid"), todo: true },
};

/** Tests of a suite, each as fatal as the suite is: Node doesn't pass that on. */
export const testsOf =
  ({ todo }: { todo: boolean }) =>
  (name: string, run: (context: TestContext) => void | Promise<void>): void =>
    void test(name, { todo }, run);

/** A text or list in PHP's code. */
export const quoted = (value: unknown): string =>
  `json_decode( base64_decode( '${Buffer.from(JSON.stringify(value)).toString("base64")}' ), true )`;

export interface Site {
  version: string;
  address: string;
  /** The site's folder on the server. */
  folder: string;
  /** Runs PHP in WordPress, as a user or as nobody, by the machine's PHP or another, and gives what it returns. */
  php<T>(code: string, user?: Role, command?: string[]): T;
  /** A page of a browser that nobody, or this user, has logged in with. */
  open(user?: Role): Promise<Page>;
  /** Has the plugin without any clicks. */
  install(): void;
  /** Installs PHP that every request runs, for what WordPress has no switch of its own. */
  switches(code: string): void;
  /** What PHP said so far. */
  errors(): string[];
  stop(): Promise<void>;
}

/** Starts the WordPress of a Debian suite, with the files of the project in the folder that the guide names. */
export const start = async (suite: string): Promise<Site> => {
  const work = mkdtempSync(join(tmpdir(), "ibm-partners-"));
  const port: number = await getPort();
  const { stdout } = await run("bash", [
    join(here, "start.sh"),
    work,
    `${port}`,
    suite,
    packagesOf(suite),
  ]);
  const folder = join(work, "www");
  cpSync("dist", join(folder, "ibm-partners"), {
    recursive: true,
    filter: (path) => !/snippets|types|\.map$|\.zip$/.test(path),
  });
  const browser = await launch();
  const address = `http://127.0.0.1:${port}`;
  const php = <T>(code: string, user?: Role, command = ["php"]): T =>
    JSON.parse(
      execFileSync(
        command[0],
        [
          ...command.slice(1),
          join(here, "run.php"),
          folder,
          ...(user ? [user] : []),
        ],
        { input: code, encoding: "utf8", maxBuffer: 2 ** 26 },
      ),
    ) as T;
  return {
    version: stdout.trim(),
    address,
    folder,
    php,
    open: async (user) => {
      const context = await browser.createBrowserContext();
      if (user) {
        const cookies = php<Record<string, string>>(
          `$user = get_user_by( 'login', '${user}' )->ID;
          $end = time() + DAY_IN_SECONDS;
          $token = WP_Session_Tokens::get_instance( $user )->create( $end );
          return array( AUTH_COOKIE => wp_generate_auth_cookie( $user, $end, 'auth', $token ), LOGGED_IN_COOKIE => wp_generate_auth_cookie( $user, $end, 'logged_in', $token ) );`,
        );
        for (const [name, value] of Object.entries(cookies))
          await context.setCookie({
            name,
            value: encodeURIComponent(value),
            domain: "127.0.0.1",
          });
      }
      const page = await context.newPage();
      page.setDefaultTimeout(90_000);
      // What runs in the page keeps the names of its functions by this, which only the compiler's own modules have.
      await page.evaluateOnNewDocument("globalThis.__name = (it) => it");
      return page;
    },
    install: () => {
      php(
        `require_once ABSPATH . 'wp-admin/includes/plugin.php';
        require_once ABSPATH . 'wp-admin/includes/file.php';
        WP_Filesystem();
        unzip_file( ${quoted(archive)}, WP_PLUGIN_DIR );
        activate_plugin( 'ibm-partners/ibm-partners.php' );`,
      );
    },
    switches: (code) => {
      const folder = "WPMU_PLUGIN_DIR";
      php(
        `wp_mkdir_p( ${folder} ); file_put_contents( ${folder} . '/switches.php', ${quoted(`<?php\n${code}`)} );`,
      );
    },
    errors: () => {
      const log = join(work, "debug.log");
      return existsSync(log) ? readFileSync(log, "utf8").split("\n") : [];
    },
    stop: async () => {
      await browser.close();
      const group = -Number(readFileSync(join(work, "pid"), "utf8"));
      process.kill(group);
      for (let runs = true; runs; await wait(100)) {
        try {
          process.kill(group, 0);
        } catch {
          runs = false;
        }
      }
      rmSync(work, { recursive: true, force: true });
    },
  };
};
