import { join, resolve } from "node:path";
import { after, before, describe, it } from "node:test";
import { expect } from "chai";
import { quoted, start, suites, type Site } from "./site.js";

/* The plugin on the oldest and the newest PHP that Debian has, with all errors shown. */

const content = `[ibm-partners]

[ibm-partners expanded=“wco”] words [ibm-partners lang="ru" include="wco,iom" expanded="wco" heading-level="9" exclusive no-heading remember id="x"] words

<!-- wp:ibm-partners/list {"lang":"ka","expanded":["wco","iom"],"anchor":"p","align":"wide"} /-->

<a href="/ibm-partners/ibm-partners.be.html?embed">x</a>`;

const render = `
  $scripts = function () { return array_values( preg_grep( '/^ibm-partners/', wp_scripts()->queue ) ); };
  return array( apply_filters( 'the_content', ${quoted(content)} ), $scripts() );`;

describe("the plugin's PHP", suites.bookworm, () => {
  let site: Site;
  before(async () => {
    site = await start("bookworm");
    site.install();
  });
  after(() => site.stop());

  for (const [suite, version, options] of [
    ["bullseye", "7.4", {}],
    ["sid", "", { todo: true }],
  ] as const)
    it(
      `says the same and complains of nothing in the PHP of ${suite}`,
      options,
      () => {
        const folder = resolve("node_modules/.cache/ibm-partners/php", suite);
        const php = [
          "bash",
          join(import.meta.dirname, "php.sh"),
          suite,
          folder,
        ];
        const here = site.php<[string, string[]]>(render);
        const there = site.php<[string, string[]]>(render, undefined, php);
        expect(
          site.php<string>("return PHP_VERSION;", undefined, php),
        ).to.match(new RegExp(`^${version}`));
        expect(there).to.deep.equal(here);
        expect(here[0].match(/<ibm-partners /g)).to.have.length(4);
        expect(here[1]).to.have.members([
          "ibm-partners-en",
          "ibm-partners-ru",
          "ibm-partners-ka",
          "ibm-partners-be",
        ]);
        expect(
          site
            .errors()
            .filter((line) => /plugins\/ibm-partners|ibm_partners/.test(line)),
        ).to.deep.equal([]);
      },
    );
});
