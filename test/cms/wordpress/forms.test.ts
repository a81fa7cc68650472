import { readFileSync, writeFileSync } from "node:fs";
import { after, before, describe } from "node:test";
import { expect } from "chai";
import {
  quoted,
  roles,
  start,
  suites,
  testsOf,
  type Role,
  type Site,
} from "./site.js";
import { inWord, visit } from "./visitor.js";

/*
 * Role by form: what a visitor finds of each form that the guide offers, when
 * each role has saved it, in a Custom HTML block and in the classic editor.
 */

const page = "/ibm-partners/ibm-partners.az.html";
const script = "/ibm-partners/ibm-partners.az.js";
const link = `<a href="${page}?embed&amp;expanded=wco">İcraçılar</a>`;

const snippet = (name: string): string =>
  readFileSync(`dist/snippets/az/${name}.html`, "utf8").trim();

const forms: Record<string, string> = {
  link: `<p>${link}</p>`,
  script: `<script src="${script}" data-ibm-partners="az" defer></script><noscript>${link}</noscript>`,
  short: snippet("short"),
  full: snippet("full"),
  static: snippet("static"),
  frame: `<div><iframe src="${page}" title="İcraçılar" width="100%" height="420" style="border:0">${link}</iframe></div>`,
};

const ways: Record<string, (form: string) => string> = {
  block: (form) =>
    `<!-- wp:paragraph --><p>Before</p><!-- /wp:paragraph -->\n\n<!-- wp:html -->\n${form}\n<!-- /wp:html -->\n\n<!-- wp:paragraph --><p>After</p><!-- /wp:paragraph -->`,
  classic: (form) => `Before\n\n${form}\n\nAfter`,
};

/** By what the site has beside: nothing, the script in its theme, the plugin. */
const sites = ["bare", "script", "plugin"] as const;

type Row = Record<string, string>;
const row = (words: string): Row => {
  const list = words.split(" ");
  return Object.fromEntries(
    Object.keys(forms).map((form, index) => [form, list[index]]),
  );
};

/** An Author and a Contributor are filtered, an Editor and an administrator are not. */
const expected: Record<string, Record<(typeof sites)[number], Row>> = {
  //         link script short full static frame
  unfiltered: {
    bare: row("link list list list blocks frame"),
    script: row("list list list list blocks frame"),
    plugin: row("list list list list blocks frame"),
  },
  filtered: {
    bare: row("link link link blocks blocks link"),
    script: row("list list list blocks blocks list"),
    plugin: row("list list list blocks blocks list"),
  },
};

/** Lets a visit choose the theme, and whether the site has the script. */
const switches = `foreach ( array( 'template', 'stylesheet' ) as $option ) {
	add_filter( "pre_option_$option", function ( $value ) { return $_GET['theme'] ?? $value; } );
}
add_action( 'wp_enqueue_scripts', function () {
	if ( 'script' === ( $_GET['site'] ?? '' ) ) wp_enqueue_script( 'partners', '${script}', array(), null, true );
} );
add_filter( 'option_active_plugins', function ( $plugins ) {
	return 'plugin' === ( $_GET['site'] ?? '' ) ? $plugins : array();
} );`;

for (const [suite, options] of Object.entries(suites)) {
  describe(`forms in the WordPress of ${suite}`, options, () => {
    const it = testsOf(options);
    let site: Site;
    let themes: string[];
    const posts: { role: Role; way: string; form: string; id: number }[] = [];
    const contents = new Map<number, string>();

    before(async () => {
      site = await start(suite);
      site.install();
      site.switches(switches);
      // The newest has no classic theme in Debian.
      themes = site
        .php<string[]>("return array_keys( wp_get_themes() );")
        .filter((name) => /twentytwenty(one|three)$/.test(name));
      const markups = Object.entries(ways).flatMap(([way, wrap]) =>
        Object.entries(forms).map(([form, markup]) => ({
          way,
          form,
          markup: wrap(markup),
        })),
      );
      for (const role of roles) {
        const saved = site.php<
          { way: string; form: string; id: number; content: string }[]
        >(
          `return array_map( function ( $it ) {
            $it['id'] = wp_insert_post( wp_slash( array( 'post_title' => 'Page', 'post_type' => 'page', 'post_status' => 'publish', 'post_content' => $it['markup'] ) ) );
            $it['content'] = get_post( $it['id'] )->post_content;
            return $it;
          }, ${quoted(markups)} );`,
          role,
        );
        for (const { way, form, id, content } of saved) {
          posts.push({ role, way, form, id });
          contents.set(id, content);
        }
      }
    });
    after(() => site.stop());

    it("leave nobody with nothing, with code, or with the text twice, in the theme's column", async () => {
      const visitors = await Promise.all([site.open(), site.open()]);
      const done = new Map<string, Promise<string>>();
      let last = 0;
      /** What two roles saved alike is looked at once. */
      const see = (id: number, theme: string, how: string): Promise<string> => {
        const key = `${theme} ${how} ${contents.get(id)}`;
        if (!done.has(key)) {
          const turn = last++ % visitors.length;
          done.set(
            key,
            (queue[turn] = queue[turn].then(async () => {
              const [wide, narrow] = await visit(
                visitors[turn],
                `${site.address}/?page_id=${id}&theme=${theme}&site=${how}`,
              );
              const word = inWord(wide);
              const flaws = [
                inWord(narrow) !== word && `${inWord(narrow)} on a phone`,
                ...wide.wide.map((it) => `wide ${it}`),
                ...narrow.wide.map((it) => `wide ${it} on a phone`),
                wide.unmarked && `${wide.unmarked} names without a marker`,
              ].filter(Boolean);
              return [word, ...new Set(flaws)].join(", ");
            })),
          );
        }
        return done.get(key)!;
      };
      const queue: Promise<string>[] = visitors.map(() => Promise.resolve(""));
      const table: Record<string, Row> = {};
      const wanted: Record<string, Row> = {};
      for (const theme of themes)
        for (const how of sites)
          for (const role of roles)
            for (const way of Object.keys(ways)) {
              const key = `${theme}, ${how}, ${role}, ${way}`;
              const kind =
                role === "admin" || role === "editor"
                  ? "unfiltered"
                  : "filtered";
              wanted[key] = expected[kind][how];
              table[key] = {};
              for (const form of Object.keys(forms)) {
                const { id } = posts.find(
                  (it) =>
                    it.role === role && it.way === way && it.form === form,
                )!;
                void see(id, theme, how).then(
                  (word) => (table[key][form] = word),
                );
              }
            }
      await Promise.all(done.values());
      if (process.env.TABLE)
        writeFileSync(
          process.env.TABLE + suite,
          JSON.stringify(table, null, 1),
        );
      expect(table).to.deep.equal(wanted);
    });

    it("are lists where a widget in the footer has the script, and lose theirs when an author saves the page", async (context) => {
      const classic = themes.find((name) => name === "twentytwentyone");
      if (!classic) return context.skip("no classic theme here");
      const page = await site.open();
      const see = async ({ id }: { id: number }): Promise<string> => {
        const address = `${site.address}/?page_id=${id}&theme=${classic}`;
        return inWord((await visit(page, address))[0]);
      };
      const linked = posts.find(
        ({ role, form }) => role === "author" && form === "link",
      )!;
      expect(await see(linked)).to.equal("link");
      const [corrected] = posts.filter(
        ({ role, form }) => role === "admin" && form === "short",
      );
      expect(await see(corrected)).to.equal("list");
      site.php(
        `$post = get_post( ${corrected.id} ); wp_update_post( wp_slash( array( 'ID' => ${corrected.id}, 'post_content' => $post->post_content . ' word' ) ) );`,
        "author",
      );
      expect(await see(corrected)).to.equal("link");
      const widget = {
        content: `<!-- wp:html --><script src="${script}" defer></script><!-- /wp:html -->`,
      };
      site.php(
        `update_option( 'widget_block', array( 2 => ${quoted(widget)}, '_multiwidget' => 1 ) );
        update_option( 'sidebars_widgets', array( 'sidebar-1' => array( 'block-2' ), 'array_version' => 3 ) );`,
      );
      expect(await see(linked)).to.equal("list");
      expect(await see(corrected)).to.equal("list");
      await page.close();
    });

    it("begin no excerpt with the button's words", () => {
      const excerpts = site.php<string[]>(
        `return array_map( 'get_the_excerpt', ${JSON.stringify(posts.map(({ id }) => id))} );`,
      );
      for (const excerpt of excerpts)
        expect(excerpt).not.to.match(/Hamısını aç|^\s*(?!Before)/);
    });
  });
}
