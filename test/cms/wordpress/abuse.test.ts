import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { after, before, describe } from "node:test";
import { expect } from "chai";
import { start, suites, testsOf, type Site } from "./site.js";

/*
 * Whatever authors write and other plugins do: nothing throws or warns, and
 * contents without a list are the same bytes as without the plugin. INPUTS sets
 * another number, SEED another start.
 */

const seed = Number(process.env.SEED ?? 1);
const inputs = Number(process.env.INPUTS ?? 1000);

for (const [suite, options] of Object.entries(suites)) {
  describe(`generated contents in the WordPress of ${suite}`, options, () => {
    const it = testsOf(options);
    let site: Site;
    before(async () => {
      site = await start(suite);
      site.install();
      site.switches(
        `if ( in_array( 'off', $GLOBALS['argv'] ?? array(), true ) ) add_filter( 'option_active_plugins', '__return_empty_array' );`,
      );
    });
    after(() => site.stop());

    const run = (...off: string[]): string[] =>
      execFileSync(
        "php",
        [
          join(import.meta.dirname, "abuse.php"),
          site.folder,
          `${seed}`,
          `${inputs}`,
          ...off,
        ],
        { encoding: "latin1", maxBuffer: 2 ** 30 },
      ).split("\n");

    it("break nothing, and are left alone where they hold no list", () => {
      const on = run();
      expect(on).to.have.length(inputs + 1);
      expect(on.filter((line) => / /.test(line))).to.deep.equal([]);
      const off = run("off");
      expect(
        off.filter((hash, index) => hash && hash !== on[index]),
      ).to.deep.equal([]);
      expect(off.filter(Boolean).length).to.be.above(inputs / 3);
    });
  });
}
