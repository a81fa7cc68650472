import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { startDevServer } from "@web/dev-server";
import { expect } from "chai";
import getPort from "get-port";

/** What the browser tells assistive technology of an element. */
export interface Node {
  depth: number;
  role: string;
  name: string;
  states: ("expanded" | "expandable" | "focusable")[];
  level: number;
  lang: string;
}

type Browser = "firefox" | "webkit";

interface Step {
  key: string;
  said: string[];
  tree: Node[];
}

const packages = {
  firefox: "firefox-esr",
  webkit: "webkit2gtk-driver",
};

const needed =
  "orca at-spi2-core dbus-x11 xvfb speech-dispatcher xdotool openbox python3-gi gir1.2-atspi-2.0 python3-speechd libglib2.0-bin".split(
    " ",
  );

/** Installs what can be had, as root on Debian and its kin; tells whether all is there. */
export const canListen = (browser: Browser): boolean => {
  const wanted = [...needed, packages[browser]];
  const run = (command: string, ...args: string[]): boolean => {
    try {
      execFileSync(command, args, {
        stdio: "ignore",
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      });
      return true;
    } catch {
      return false;
    }
  };
  const isThere = () => run("dpkg", "--status", ...wanted);
  if (isThere()) return true;
  if (process.getuid?.() === 0 && run("apt-get", "update"))
    run("apt-get", "install", "--yes", "--no-install-recommends", ...wanted);
  if (process.env.CI && !isThere())
    throw new Error(`CI requires ${wanted.join(" ")}`);
  return isThere();
};

/** Presses keys on a page of `pages/`; tells what Orca says after each. */
export const listen = async (
  browser: Browser,
  page: string,
  keys: readonly string[],
): Promise<Step[]> => {
  const port = await getPort();
  const server = await startDevServer({
    config: { rootDir: process.cwd(), port },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
  });
  try {
    // A namespace of its own ends all that was started in it.
    const listener = spawn(
      "unshare",
      [
        ..."--mount --pid --fork --kill-child --mount-proc".split(" "),
        "/usr/bin/python3",
        "test/heard/listen.py",
        browser,
        `http://localhost:${port}/test/heard/pages/${page}`,
        ...keys,
      ],
      { stdio: ["ignore", "pipe", "inherit"] },
    );
    const [output] = await Promise.all([
      text(listener.stdout),
      once(listener, "exit"),
    ]);
    expect(listener.exitCode).to.equal(0);
    const steps = output
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Step);
    for (const { key, said } of steps)
      if (said) console.log(`${browser} ${key}: ${said.join(" | ")}`);
    return steps;
  } finally {
    await server.stop();
  }
};

const wordsOf = (said: readonly string[]): string[] =>
  said.join(" ").match(/[\p{L}\d]+/gu) ?? [];

const without = (words: string[], others: string[]): string[] =>
  words.filter((word) => !others.includes(word));

export type Kind = "button" | "collapsed" | "expanded" | "link" | "heading";

/**
 * The screen reader's own words, from what it says of the page's samples: two
 * buttons, a link and a heading. Its wording differs from version to version.
 */
export const vocabulary = (
  samples: Record<"Aaaa" | "Bbbb" | "Cccc" | "Dddd", string[]>,
): Record<Kind, string[]> => {
  const [closed, open, link, heading] = Object.entries(samples).map(
    ([name, said]) => {
      expect(said.join(" ")).to.include(name);
      return without(wordsOf(said), [name]);
    },
  );
  const words = {
    button: closed.filter((word) => open.includes(word)),
    collapsed: without(closed, open),
    expanded: without(open, closed),
    link,
    heading,
  };
  for (const [kind, found] of Object.entries(words))
    expect(found, kind).to.not.deep.equal([]);
  return words;
};

/** Expects a name, and what it is in the screen reader's words, in what is said. */
export const expectSaid = (
  said: readonly string[],
  name: string,
  ...words: string[][]
): void => {
  expect(said.join(" ")).to.include(name);
  expect(wordsOf(said)).to.include.members(words.flat());
};
