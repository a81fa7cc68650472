import { after, before, describe } from "node:test";
import { expect } from "chai";
import type { Frame, Page } from "puppeteer-core";
import {
  quoted,
  start,
  suites,
  testsOf,
  type Role,
  type Site,
} from "./site.js";
import { inWord, visit } from "./visitor.js";

/* What once broke a site, or showed a list twice. */

/**
 * Requests with this header find the plugin switched off; filters of other plugins come by the address, and builders of
 * pages, which keep what they show beside the post's content.
 */
const switches = `
function built( $how, $content ) {
	switch ( $how ) {
		case 'do_shortcode': return do_shortcode( $content );
		case 'the_content': return apply_filters( 'the_content', $content );
		case 'do_blocks': return do_blocks( $content );
		case 'render_block': return implode( '', array_map( 'render_block', parse_blocks( $content ) ) );
		case 'widget': ob_start(); the_widget( 'WP_Widget_Text', array( 'text' => $content, 'filter' => true, 'visual' => true ) ); return ob_get_clean();
	}
}
add_filter( 'the_content', function ( $content ) {
	static $is_inside = false;
	if ( $is_inside || ! isset( $_GET['built'] ) ) return $content;
	$is_inside = true;
	$content   = built( $_GET['built'], get_post_meta( get_the_ID(), 'built', true ) );
	$is_inside = false;
	return $content;
}, PHP_INT_MAX );
add_action( 'template_redirect', function () {
	if ( ! isset( $_GET['template'] ) ) return;
	echo '<!doctype html><html><head>'; wp_head(); echo '</head><body>';
	echo built( $_GET['template'], get_post_meta( get_the_ID(), 'built', true ) );
	wp_footer(); echo '</body></html>';
	exit;
} );
add_action( 'wp_ajax_nopriv_built', function () {
	wp_die( built( $_GET['how'], get_post_meta( (int) $_GET['id'], 'built', true ) ) );
} );
if ( isset( $_SERVER['HTTP_X_OFF'] ) ) add_filter( 'option_active_plugins', '__return_empty_array' );
if ( isset( $_GET['autop'] ) ) add_filter( 'the_content', 'wpautop', (int) $_GET['autop'] );
if ( isset( $_GET['twice'] ) ) add_filter( 'the_content', function ( $content ) { return wpautop( do_shortcode( $content ) ); }, (int) $_GET['twice'] );
add_filter( 'locale', function () { return 'az'; } );`;

interface BlockEditor {
  dispatch(store: string): Record<string, (...values: unknown[]) => unknown>;
  select(store: string): Record<string, (...values: unknown[]) => unknown>;
}
interface Block {
  name: string;
  attributes: Record<string, unknown>;
}
declare const wp: {
  data: BlockEditor;
  blocks: {
    createBlock(name: string, attributes?: object): Block;
    switchToBlockType(block: Block, name: string): Block[] | null;
    getBlockType(name: string): { variations?: { attributes: object }[] };
  };
};

for (const [suite, options] of Object.entries(suites)) {
  describe(`in the WordPress of ${suite}`, options, () => {
    const it = testsOf(options);
    let site: Site;
    let page: Page;
    before(async () => {
      site = await start(suite);
      site.install();
      site.switches(switches);
      site.php(
        `foreach ( get_users() as $user ) update_user_meta( $user->ID, 'wp_persisted_preferences', ${quoted({ "core/edit-post": { welcomeGuide: false }, "core/edit-site": { welcomeGuide: false }, "core/edit-widgets": { welcomeGuide: false }, core: { enableChoosePatternModal: false }, _modified: "2030-01-01T00:00:00.000Z" })} );`,
      );
      page = await site.open();
    });
    after(() => site.stop());

    const post = (
      content: string,
      type = "page",
      role: Role = "author",
    ): number =>
      site.php<number>(
        `return wp_insert_post( wp_slash( array( 'post_title' => 'Page', 'post_type' => '${type}', 'post_status' => 'publish', 'post_content' => ${quoted(content)} ) ) );`,
        role,
      );
    const addressOf = (id: number, query = ""): string =>
      `${site.address}/?p=${id}${query}`;
    const fetched = async (
      address: string,
      headers: Record<string, string> = {},
    ): Promise<string> => {
      const response = await fetch(address, { headers });
      expect(response.status, address).to.equal(200);
      return response.text();
    };
    /** What a visitor finds at an address, in a word, without scripts too. */
    const seenAt = async (address: string): Promise<string> => {
      const [seen] = await visit(page, address);
      return inWord(seen);
    };

    for (const [what, content] of Object.entries({
      "a picture as data": `<!-- wp:paragraph --><p>Before <img src="data:image/png;base64,${"iVBORw0KGgo".repeat(30_000)}"></p><!-- /wp:paragraph -->`,
      "a law in one paragraph": `Before ${"Maddə 1. Bu Qanun. ".repeat(20_000)}`,
      "1,500 lines with breaks": "Ünvan, telefon və elektron poçt<br>\n".repeat(
        1500,
      ),
      "a link without embed, and words like ours":
        '<p>[ibm] ibm-partners.az.html <a href="/ibm-partners/ibm-partners.az.html">link</a> data-ibm-partners</p>',
    }))
      it(`a page without a list is the same bytes as without the plugin: ${what}`, async () => {
        const address = addressOf(post(content, "page", "admin"));
        const html = await fetched(address);
        expect(html).to.contain(content.slice(40, 60).trim());
        expect(html === (await fetched(address, { "X-Off": "1" }))).to.equal(
          true,
        );
      });

    it("whatever an author writes into a block or a shortcode is a list, on the page, at home, in the feed and in REST", async () => {
      const ids = [
        '<!-- wp:ibm-partners/list {"include":"wco,iom"} /-->',
        '<!-- wp:ibm-partners/list {"expanded":"wco"} /-->',
        '<!-- wp:ibm-partners/list {"lang":"names"} /-->',
        '<!-- wp:ibm-partners/list {"include":[null,["wco"]],"expanded":{"a":1},"headingLevel":"x","anchor":[1],"lang":7} /-->',
        '[ibm-partners lang="names"]',
        '[ibm-partners lang="../../x" include="<b>" heading-level="NaN"]',
      ].map((content) => post(content, "post"));
      for (const path of [
        "/",
        "/?feed=rss2",
        "/?rest_route=/wp/v2/posts",
        ...ids.map((id) => `/?p=${id}`),
      ]) {
        const html = await fetched(site.address + path);
        // Elsewhere a theme may show excerpts.
        if (/\?p=/.test(path)) expect(html).to.contain("ibm-partners.az.js");
        expect(html).not.to.match(/critical error|Fatal|Warning<\/b>/);
      }
      expect(await seenAt(addressOf(ids[0]))).to.equal("list");
      ids.forEach((id) => site.php(`wp_delete_post( ${id}, true );`));
    });

    it("a shortcode and a block are one list each, whatever filters do with them", async () => {
      const contents = [
        "Before\n\nword [ibm-partners] word\n\nAfter",
        "<p>Before</p><p><b>[ibm-partners]</b></p>",
        '<a href="/x">[ibm-partners]</a>',
        "<h2>[ibm-partners]</h2>",
        "<!-- wp:shortcode -->[ibm-partners]<!-- /wp:shortcode -->",
        "<!-- wp:ibm-partners/list /-->",
        "<p>Before <!-- wp:ibm-partners/list /--> After</p>",
      ];
      const ids = contents.map((content) => post(content, "page", "admin"));
      const queries = {
        "as it is": "",
        "wpautop again at 12": "&autop=12",
        "wpautop again at 99": "&autop=99",
        "wpautop( do_shortcode() ) at 5": "&twice=5",
        "wpautop( do_shortcode() ) at 99": "&twice=99",
      };
      for (const [how, query] of Object.entries(queries)) {
        const pages = [];
        for (const id of ids) pages.push(await fetched(addressOf(id, query)));
        const found = await page.evaluate(
          (pages) =>
            pages.map((html) => {
              const parsed = new DOMParser().parseFromString(html, "text/html");
              const lists = parsed.querySelectorAll("ibm-partners").length;
              parsed
                .querySelectorAll("ibm-partners")
                .forEach((it) => it.remove());
              // What the parser moves out of the element would be there beside the list.
              const outside = parsed.querySelectorAll(
                'ul [id*="ibm-partners-"], details, a[href*="?embed"]',
              ).length;
              return `${lists} ${outside}`;
            }),
          pages,
        );
        expect(
          Object.fromEntries(found.map((it, index) => [contents[index], it])),
          how,
        ).to.deep.equal(
          Object.fromEntries(contents.map((content) => [content, "1 0"])),
        );
      }
      for (const id of [ids[0], ids[2], ids[6]])
        expect(await seenAt(addressOf(id, "&autop=99"))).to.equal("list");
    });

    it("the list is there once in widgets, in a synced pattern and in a template part", async () => {
      const pattern = post(
        "<!-- wp:paragraph --><p>[ibm-partners]</p><!-- /wp:paragraph -->",
        "wp_block",
        "admin",
      );
      const withPattern = post(`<!-- wp:block {"ref":${pattern}} /-->`);
      expect(await seenAt(addressOf(withPattern)), "synced pattern").to.equal(
        "list",
      );

      const plain = post("<p>Nothing</p>");
      const theme = site.php<string>(
        `$theme = wp_is_block_theme() ? get_stylesheet() : 'twentytwentythree'; switch_theme( $theme ); return $theme;`,
        "admin",
      );
      for (const content of [
        "<!-- wp:shortcode -->[ibm-partners]<!-- /wp:shortcode -->",
        "<!-- wp:ibm-partners/list /-->",
        '<!-- wp:html --><a href="/ibm-partners/ibm-partners.az.html?embed">x</a><!-- /wp:html -->',
      ]) {
        const part = site.php<number>(
          `$id = wp_insert_post( array( 'post_name' => 'footer', 'post_title' => 'Footer', 'post_type' => 'wp_template_part', 'post_status' => 'publish', 'post_content' => ${quoted(content)}, 'tax_input' => array( 'wp_theme' => array( '${theme}' ), 'wp_template_part_area' => array( 'footer' ) ) ) );
          wp_set_object_terms( $id, '${theme}', 'wp_theme' );
          return $id;`,
          "admin",
        );
        expect(
          await seenAt(addressOf(plain)),
          `template part: ${content}`,
        ).to.equal("list");
        site.php(`wp_delete_post( ${part}, true );`);
      }

      const classic = site.php<string | null>(
        `foreach ( array_keys( wp_get_themes() ) as $name ) if ( ! wp_get_theme( $name )->is_block_theme() ) { switch_theme( $name ); return $name; } return null;`,
        "admin",
      );
      if (!classic) return;
      const [sidebar] = site.php<string[]>(
        "global $wp_registered_sidebars; return array_keys( $wp_registered_sidebars );",
      );
      for (const [type, settings] of [
        ["text", { title: "", text: "[ibm-partners]", filter: true }],
        [
          "text",
          {
            title: "",
            text: "word [ibm-partners]",
            visual: true,
            filter: true,
          },
        ],
        [
          "custom_html",
          {
            content: '<a href="/ibm-partners/ibm-partners.az.html?embed">x</a>',
          },
        ],
        [
          "block",
          {
            content:
              "<!-- wp:shortcode -->[ibm-partners]<!-- /wp:shortcode -->",
          },
        ],
        ["block", { content: "<!-- wp:ibm-partners/list /-->" }],
      ] as const) {
        site.php(
          `update_option( 'widget_${type}', array( 2 => ${quoted(settings)}, '_multiwidget' => 1 ) );
          update_option( 'sidebars_widgets', array( '${sidebar}' => array( '${type}-2' ), 'array_version' => 3 ) );`,
        );
        expect(
          await seenAt(addressOf(plain)),
          `widget ${JSON.stringify(settings)}`,
        ).to.equal("list");
      }
      site.php(
        `update_option( 'sidebars_widgets', array( 'array_version' => 3 ) ); switch_theme( '${theme}' );`,
        "admin",
      );
    });

    /** How many lists show at an address, by which scripts, and which ids are there twice, with scripts and without. */
    const countedAt = async (
      address: string,
    ): Promise<{ lists: number; scripts: number; twice: string[] }> => {
      const idsTwice = () =>
        page.$$eval("[id]", (all) =>
          all
            .map(({ id }) => id)
            .filter((id, index, ids) => ids.indexOf(id) < index),
        );
      await page.setJavaScriptEnabled(false);
      await page.goto(address);
      const twice = await idsTwice();
      await page.setJavaScriptEnabled(true);
      await visit(page, address);
      return {
        ...(await page.evaluate(() => ({
          lists: [...document.querySelectorAll("ibm-partners")].filter((it) =>
            it.shadowRoot?.querySelector("section"),
          ).length,
          scripts: document.querySelectorAll("script[src*=ibm-partners]")
            .length,
        }))),
        twice: [...twice, ...(await idsTwice())],
      };
    };
    const link = "/wp-content/plugins/ibm-partners/ibm-partners.az.html?embed";

    it("a synced pattern that is used twice, and one with overrides, show their lists once each, with one script", async () => {
      const overridable = `<!-- wp:paragraph {"metadata":{"name":"text","bindings":{"__default":{"source":"core/pattern-overrides"}}}} --><p>Default</p><!-- /wp:paragraph -->`;
      const pattern = (content: string): number =>
        post(content, "wp_block", "admin");
      const use = (ref: number, content?: string): string =>
        `<!-- wp:block ${JSON.stringify({ ref, ...(content && { content: { text: { content } } }) })} /-->`;
      const block = pattern("<!-- wp:ibm-partners/list /-->");
      const linked = pattern(
        `<!-- wp:paragraph --><p>Partners: <a href="${link}">x</a></p><!-- /wp:paragraph -->`,
      );
      const both = pattern(`<!-- wp:ibm-partners/list /-->${overridable}`);
      const text = pattern(overridable);
      const overrides: Record<string, [string, number]> = {
        "links in overrides": [
          use(text, `Text <a href="${link}">x</a>`) +
            use(text) +
            use(text, `<a href="${link}&amp;expanded=wco">x</a>`),
          2,
        ],
        "a shortcode in an override": [use(text, "[ibm-partners]"), 1],
      };
      const hasOverrides = site.php<boolean>(
        "return function_exists( '_block_bindings_pattern_overrides_get_value' );",
      );
      for (const [what, [content, lists]] of Object.entries<[string, number]>({
        "a block": [use(block) + use(block), 2],
        "a link": [use(linked) + use(linked), 2],
        "a block beside overrides": [use(both, "One") + use(both, "Two"), 2],
        ...(hasOverrides && overrides),
      }))
        expect(await countedAt(addressOf(post(content))), what).to.deep.equal({
          lists,
          scripts: 1,
          twice: [],
        });
    });

    it("what a builder of pages keeps beside the content is a list, by whatever it renders it", async () => {
      for (const [content, ways, markup] of [
        [
          "Before [ibm-partners] after",
          ["do_shortcode", "the_content", "widget"],
          '.az.html">İcraçılar</a></ibm-partners>',
        ],
        [
          "<!-- wp:ibm-partners/list /-->",
          ["the_content", "do_blocks", "render_block"],
          "</section></ibm-partners>",
        ],
        [
          `<!-- wp:html --><a href="${link}">x</a><!-- /wp:html -->`,
          ["the_content", "do_blocks", "render_block", "widget"],
          `<a href="${link}">x</a>`,
        ],
      ] as const) {
        const id = post("<p>Copy</p>");
        site.php(`add_post_meta( ${id}, 'built', ${quoted(content)} );`);
        for (const how of ways) {
          for (const place of ["built", "template"])
            expect(
              await seenAt(addressOf(id, `&${place}=${how}`)),
              `${content} ${place} ${how}`,
            ).to.equal("list");
          // What arrives later has no script of its own; its link or its text is there.
          expect(
            await fetched(
              `${site.address}/wp-admin/admin-ajax.php?action=built&how=${how}&id=${id}`,
            ),
          ).to.contain(markup);
        }
      }
    });

    it("shows a shortcode in two brackets as WordPress does", async () => {
      const html = await fetched(
        addressOf(post("Write [[ibm-partners]] here")),
      );
      expect(html).to.contain("Write [ibm-partners] here");
      expect(html).not.to.contain("<ibm-partners");
    });

    it("takes quotes of word processors, and the value false", () => {
      const element = (content: string): string | undefined =>
        /<ibm-partners[^>]*>/.exec(
          site.php<string>(
            `return apply_filters( 'the_content', ${quoted(content)} );`,
          ),
        )?.[0];
      expect(element("[ibm-partners expanded=“wco”]")).to.equal(
        '<ibm-partners lang="az" expanded="wco">',
      );
      expect(
        element("[ibm-partners include=“iom, wco” expanded=„all“ lang=«ru»]"),
      ).to.equal(
        '<ibm-partners lang="ru" include="iom wco" expanded="iom wco">',
      );
      expect(
        element("[ibm-partners expanded=&#8221;wco&#8243; no-heading]"),
      ).to.equal('<ibm-partners lang="az" expanded="wco" no-heading="true">');
      expect(
        element(
          '<!-- wp:ibm-partners/list {"exclusive":"false","remember":false,"noHeading":"true","headingLevel":"9"} /-->',
        ),
      ).to.equal(
        '<ibm-partners lang="az" heading-level="5" no-heading="true">',
      );
    });

    it("gives each id once on a page with two lists, and in an archive", async () => {
      const block = "<!-- wp:ibm-partners/list /-->";
      const posts = [block + block, block, `${block}[ibm-partners]`].map(
        (content) => post(content, "post"),
      );
      const archive = post(
        '<!-- wp:query {"query":{"postType":"post","perPage":9,"inherit":false}} --><div class="wp-block-query"><!-- wp:post-template --><!-- wp:post-content /--><!-- /wp:post-template --></div><!-- /wp:query -->',
        "page",
        "admin",
      );
      await page.setJavaScriptEnabled(false);
      for (const [id, lists] of [
        [posts[0], 2],
        [archive, 5],
      ]) {
        await page.goto(addressOf(id));
        expect(await page.$$("ibm-partners")).to.have.length(lists);
        const ids = await page.$$eval(
          "ibm-partners [id], ibm-partners[id]",
          (all) => all.map(({ id }) => id),
        );
        expect(ids).to.include("ibm-partners-wco");
        expect(ids).to.have.length(new Set(ids).size);
      }
      await page.setJavaScriptEnabled(true);
      posts.forEach((id) => site.php(`wp_delete_post( ${id}, true );`));
    });

    describe("in the editor", () => {
      let editor: Page;
      before(async () => {
        editor = await site.open("admin");
        await editor.setViewport({ width: 1280, height: 900 });
        // What is left is not saved.
        editor.on("dialog", (dialog) => void dialog.accept());
      });
      const open = async (id: number): Promise<void> => {
        await editor.goto(
          `${site.address}/wp-admin/post.php?post=${id}&action=edit`,
        );
        await editor.waitForFunction(
          () =>
            (wp.data.select("core/editor").getCurrentPostId?.() as number) >
              0 &&
            document.querySelector(
              'iframe[name="editor-canvas"], .editor-styles-wrapper .wp-block',
            ),
        );
      };
      const canvasWith = async (selector: string): Promise<Page | Frame> => {
        const found = await editor.waitForFunction(
          (selector) =>
            [
              document,
              ...[...document.querySelectorAll("iframe")].map(
                (it) => it.contentDocument,
              ),
            ].some((it) => it?.querySelector(selector)),
          {},
          selector,
        );
        await found.dispose();
        for (const frame of editor.frames())
          if (await frame.$(selector)) return frame;
        return editor;
      };

      it("a Shortcode block, and a paragraph with nothing but a link, turn into the block", async () => {
        await open(post("x", "page", "admin"));
        const turned = await editor.evaluate(() =>
          [
            wp.blocks.createBlock("core/shortcode", {
              text: '[ibm-partners include="iom,wco" expanded="all" heading-level="3" no-heading id="p"]',
            }),
            wp.blocks.createBlock("core/paragraph", {
              content:
                '<a href="/ibm-partners/ibm-partners.ru.html?embed&amp;expanded=wco&amp;exclusive">x</a>',
            }),
            wp.blocks.createBlock("core/paragraph", {
              content:
                'word <a href="/ibm-partners/ibm-partners.ru.html?embed">x</a>',
            }),
            wp.blocks.createBlock("core/paragraph", {
              content: '<a href="https://%/ibm-partners.ru.html?embed">x</a>',
            }),
          ].map(
            (block) =>
              wp.blocks.switchToBlockType(block, "ibm-partners/list")?.[0]
                .attributes,
          ),
        );
        expect(turned[0]).to.include({
          headingLevel: 3,
          noHeading: true,
          exclusive: false,
          anchor: "p",
        });
        expect(turned[0]!.include).to.deep.equal(["iom", "wco"]);
        expect(turned[0]!.expanded).to.deep.equal(["iom", "wco"]);
        expect(turned[1]).to.include({ lang: "ru", exclusive: true });
        expect(turned[1]!.expanded).to.deep.equal(["wco"]);
        expect(turned[2] ?? null).to.equal(null);
        expect(turned[3] ?? null).to.equal(null);
      });

      for (const attributes of [
        '{"include":["nato"]}',
        '{"include":[null]}',
        '{"include":"wco,nato"}',
        '{"include":[{"toString":1}]}',
        '{"lang":"constructor"}',
      ])
        it(`previews what visitors see, and opening changes nothing: ${attributes}`, async () => {
          const content = `<!-- wp:ibm-partners/list ${attributes} /-->`;
          const id = post(content, "page", "admin");
          await open(id);
          const canvas = await canvasWith("ibm-partners summary");
          const names = await canvas.$$eval("ibm-partners summary", (all) =>
            all.map((it) => it.textContent.trim()),
          );
          expect(names).to.have.length(attributes.includes("wco") ? 1 : 4);
          expect(
            await editor.evaluate(() => ({
              dirty: wp.data.select("core/editor").isEditedPostDirty(),
              undo: wp.data.select("core/editor").hasEditorUndo(),
              valid: (
                wp.data.select("core/block-editor").getBlocks() as {
                  isValid: boolean;
                }[]
              ).every(({ isValid }) => isValid),
            })),
          ).to.deep.equal({ dirty: false, undo: false, valid: true });
        });

      it("the first undo takes an inserted block away, and the next what was typed before", async () => {
        await open(
          post(
            "<!-- wp:paragraph --><p>Before</p><!-- /wp:paragraph -->",
            "page",
            "admin",
          ),
        );
        await canvasWith("p");
        const blocks = () =>
          editor.evaluate(() =>
            (wp.data.select("core/block-editor").getBlocks() as Block[]).map(
              (it) =>
                it.name === "core/paragraph"
                  ? String(it.attributes.content)
                  : it.name,
            ),
          );
        await editor.evaluate(() => {
          const [{ clientId }] = wp.data
            .select("core/block-editor")
            .getBlocks() as { clientId: string }[];
          wp.data
            .dispatch("core/block-editor")
            .updateBlockAttributes(clientId, { content: "typed" });
        });
        await editor.click(
          ".edit-post-header-toolbar__inserter-toggle, .editor-document-tools__inserter-toggle",
        );
        await editor
          .locator(".block-editor-inserter__search input")
          .fill("partners");
        await editor
          .locator('[class*="editor-block-list-item-ibm-partners-list"]')
          .click();
        await canvasWith("ibm-partners summary");
        expect(await blocks()).to.deep.equal(["typed", "ibm-partners/list"]);
        expect(
          await editor.evaluate(
            () =>
              wp.data.select("core/editor").getEditedPostContent() as string,
          ),
        ).to.match(/<p class="wp-block-ibm-partners-list">İcraçılar: <a href/);
        const undo = () =>
          editor.evaluate(() => {
            wp.data.dispatch("core/editor").undo();
          });
        await undo();
        expect(await blocks()).to.deep.equal(["typed"]);
        await undo();
        expect(await blocks()).to.deep.equal(["Before"]);
      });

      it("is a block of the Site Editor and, with a classic theme, of the widgets' screen, and no script of ours throws there", async () => {
        const errors: string[] = [];
        const listen = (error: unknown): void => {
          const { stack } = error as Error;
          if (stack?.includes("ibm-partners")) errors.push(stack);
        };
        editor.on("pageerror", listen);
        await editor.goto(
          `${site.address}/wp-admin/site-editor.php?${new URLSearchParams({
            postType: "wp_template",
            postId: `${site.php<string>("return get_stylesheet();")}//index`,
            canvas: "edit",
          }).toString()}`,
        );
        await canvasWith(".wp-block-template-part");
        await editor.evaluate(() =>
          wp.data
            .dispatch("core/block-editor")
            .insertBlock(wp.blocks.createBlock("ibm-partners/list")),
        );
        await canvasWith("ibm-partners summary");
        const theme = site.php<string | null>(
          `$theme = get_stylesheet(); foreach ( array_keys( wp_get_themes() ) as $name ) if ( ! wp_get_theme( $name )->is_block_theme() ) { switch_theme( $name ); return $theme; } return null;`,
          "admin",
        );
        if (theme) {
          await editor.goto(`${site.address}/wp-admin/widgets.php`);
          await editor
            .locator(".edit-widgets-header-toolbar__inserter-toggle")
            .click();
          await editor
            .locator(".block-editor-inserter__search input")
            .fill("partners");
          await editor
            .locator('[class*="editor-block-list-item-ibm-partners-list"]')
            .click();
          await canvasWith("ibm-partners summary");
          site.php(`switch_theme( '${theme}' );`, "admin");
        }
        editor.off("pageerror", listen);
        expect(errors).to.deep.equal([]);
      });
    });

    it("gave PHP nothing to complain of", () => {
      expect(
        site
          .errors()
          .filter((line) =>
            /ibm[-_]partners/.test(line.replaceAll(site.folder, "")),
          ),
      ).to.deep.equal([]);
    });
  });
}
