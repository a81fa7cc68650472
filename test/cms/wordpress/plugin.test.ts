import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { expect } from "chai";
import type { Frame, Page } from "puppeteer-core";
import {
  archive,
  quoted,
  roles,
  start,
  suites,
  testsOf,
  type Role,
  type Site,
} from "./site.js";
import { inWord, visit } from "./visitor.js";

/* The plugin as a webmaster meets it: uploaded, used in both editors by every role, visited, and removed. */

/** The classic editor, and the site's language. */
const switches = `
add_filter( 'use_block_editor_for_post', function ( $uses ) { return ! isset( $_GET['classic'] ) && $uses; } );
add_filter( 'locale', function () { return get_option( 'test_locale', 'az' ); } );`;

const quiet = {
  "core/edit-post": { welcomeGuide: false },
  core: { enableChoosePatternModal: false },
  _modified: "2030-01-01T00:00:00.000Z",
};

interface BlockData {
  dispatch(store: string): Record<string, (value: unknown) => void>;
  select(store: string): Record<string, () => unknown>;
}
declare const tinymce: {
  get(id: string): { initialized?: boolean } | null;
};
declare const wp: {
  data: BlockData;
  i18n: { __(text: string, domain: string): string };
  blocks: { getBlockType(name: string): { title: string } };
};

const canvasOf = async (page: Page): Promise<Page | Frame> => {
  await page.waitForSelector(
    'iframe[name="editor-canvas"], .editor-styles-wrapper .wp-block',
  );
  const frame = await page.$('iframe[name="editor-canvas"]');
  return (await frame?.contentFrame()) ?? page;
};

/** The canvas that shows this; the editor may put another in its place while it starts. */
const canvasWith = async (
  page: Page,
  selector: string,
): Promise<Page | Frame> => {
  for (let attempts = 0; attempts < 300; attempts++) {
    const canvas = await canvasOf(page);
    if (await canvas.$(selector).catch(() => null)) return canvas;
    await wait(300);
  }
  throw new Error(`No ${selector} in the canvas`);
};

/** What is at the same place before and after the widget takes over. */
const places = (page: Page) =>
  page.evaluate(() => {
    const widgets = [...document.querySelectorAll("ibm-partners")];
    const roots = widgets.map((it) => it.shadowRoot ?? it);
    const elements = roots.flatMap((root) => [
      ...root.querySelectorAll("summary, [part~=summary], svg, p"),
    ]);
    const after = [...document.querySelectorAll("p")].filter(
      (it) => it.textContent === "After",
    );
    return [...elements, ...after]
      .filter((it) => it.checkVisibility())
      .map((it) => {
        const { x, y, width, height } = it.getBoundingClientRect();
        return [x, y + scrollY, width, height].map(Math.round).join(" ");
      });
  });

for (const [suite, options] of Object.entries(suites)) {
  describe(`the plugin in the WordPress of ${suite}`, options, () => {
    const it = testsOf(options);
    let site: Site;
    before(async () => {
      site = await start(suite);
      site.switches(switches);
      site.php(
        `foreach ( get_users() as $user ) update_user_meta( $user->ID, 'wp_persisted_preferences', ${quoted(quiet)} );`,
      );
    });
    after(() => site.stop());

    const post = (content: string, role: Role = "admin"): number =>
      site.php<number>(
        `return wp_insert_post( wp_slash( array( 'post_title' => 'Page', 'post_type' => 'page', 'post_status' => 'publish', 'post_content' => ${quoted(content)} ) ) );`,
        role,
      );
    const contentOf = (id: number): string =>
      site.php<string>(`return get_post( ${id} )->post_content;`);
    /** The block as its editor stores it. */
    const stored = (attributes = ""): string =>
      `<!-- wp:ibm-partners/list ${attributes}-->\n<p class="wp-block-ibm-partners-list">Implementing partners: <a href="https://www.iom.int">International Organization for Migration</a></p>\n<!-- /wp:ibm-partners/list -->`;
    const addressOf = (id: number): string => `${site.address}/?p=${id}`;

    /** The block that a role puts into a new page or post by the editor's own buttons, and publishes or hands in. */
    const insert = async (role: Role): Promise<number> => {
      const page = await site.open(role);
      await page.setViewport({ width: 1280, height: 900 });
      await page.goto(`${site.address}/wp-admin/post-new.php`);
      await canvasOf(page);
      await page.evaluate(() =>
        wp.data.dispatch("core/editor").editPost({ title: "Partners" }),
      );
      await page.click(
        ".edit-post-header-toolbar__inserter-toggle, .editor-document-tools__inserter-toggle",
      );
      await page
        .locator(".block-editor-inserter__search input")
        .fill("partners");
      await page
        .locator('[class*="editor-block-list-item-ibm-partners-list"]')
        .click();
      await canvasWith(page, "ibm-partners details");
      const id = await page.evaluate(
        () => wp.data.select("core/editor").getCurrentPostId() as number,
      );
      await page.locator(".editor-post-publish-panel__toggle").click();
      await page
        .locator(".editor-post-publish-panel .editor-post-publish-button")
        .click();
      await page.waitForFunction(() =>
        /^(publish|pending)$/.test(
          wp.data.select("core/editor").getCurrentPostAttribute
            ? (
                wp.data.select("core/editor").getCurrentPost() as {
                  status: string;
                }
              ).status
            : "",
        ),
      );
      await page.close();
      return id;
    };

    /** Uploads the archive, and clicks on what WordPress offers then. */
    const upload = async (next: string): Promise<Page> => {
      const page = await site.open("admin");
      await page.goto(`${site.address}/wp-admin/plugins.php`);
      await page.goto(`${site.address}/wp-admin/plugin-install.php`);
      await page.locator("a.upload-view-toggle").click();
      const field = await page.waitForSelector('input[name="pluginzip"]');
      await (
        field as unknown as { uploadFile(path: string): Promise<void> }
      ).uploadFile(archive);
      await Promise.all([
        page.waitForNavigation(),
        page.locator("#install-plugin-submit").click(),
      ]);
      await Promise.all([page.waitForNavigation(), page.locator(next).click()]);
      return page;
    };

    it("is installed by five clicks", async () => {
      const page = await upload("a.button-primary");
      expect(
        site.php<boolean>(
          "require_once ABSPATH . 'wp-admin/includes/plugin.php'; return is_plugin_active( 'ibm-partners/ibm-partners.php' );",
        ),
      ).to.equal(true);
      await page.close();
    });

    for (const role of roles)
      it(`gives ${role} a block that is found by "partners", and shows the list to visitors`, async () => {
        const id = await insert(role);
        site.php(
          `wp_update_post( array( 'ID' => ${id}, 'post_status' => 'publish' ) );`,
          "admin",
        );
        const page = await site.open();
        for (const seen of await visit(page, addressOf(id))) {
          expect(inWord(seen)).to.equal("list");
          expect(seen.wide).to.deep.equal([]);
        }
        await page.close();
      });

    it("has its options in the sidebar, in the user's language, and shows them in the canvas", async () => {
      const id = post("<!-- wp:ibm-partners/list /-->");
      const page = await site.open("admin");
      await page.setViewport({ width: 1280, height: 1200 });
      await page.goto(
        `${site.address}/wp-admin/post.php?post=${id}&action=edit`,
      );
      const canvas = await canvasWith(page, "ibm-partners details");
      await page.evaluate(() => {
        const store = wp.data.select("core/block-editor");
        const [{ clientId }] = store.getBlocks() as { clientId: string }[];
        wp.data.dispatch("core/block-editor").selectBlock(clientId);
        (
          wp.data.dispatch("core/edit-post") as Record<
            string,
            (name: string) => void
          >
        ).openGeneralSidebar("edit-post/block");
      });
      /** What its label calls it. */
      const labelled = (label: string) =>
        page.locator(`.block-editor-block-inspector ::-p-aria(${label})`);
      await page.locator(".block-editor-block-inspector select").fill("en");
      await canvas.waitForSelector('ibm-partners[lang="en"]');
      await labelled("International Organization for Migration").click();
      await labelled("World Customs Organization (WCO): açıq").click();
      await labelled("World Customs Organization (WCO): yuxarı").click();
      await labelled("Başlıqsız").click();
      await canvas.waitForSelector(
        'ibm-partners[include="wco frontex icmpd"][expanded="wco"][no-heading]',
      );
      expect(
        await canvas.$$eval("ibm-partners summary", (all) =>
          all.map(({ textContent, parentElement }) => [
            textContent.trim(),
            (parentElement as HTMLDetailsElement).open,
          ]),
        ),
      ).to.deep.equal([
        ["World Customs Organization (WCO)", true],
        ["Frontex", false],
        [
          "International Centre for Migration Policy Development (ICMPD)",
          false,
        ],
      ]);
      await page.keyboard.down("Control");
      await page.keyboard.press("s");
      await page.keyboard.up("Control");
      await page.waitForFunction(
        () => !wp.data.select("core/editor").isEditedPostDirty(),
      );
      expect(contentOf(id)).to.match(
        /^<!-- wp:ibm-partners\/list {"lang":"en","include":\["wco","frontex","icmpd"\],"expanded":\["wco"\],"noHeading":true} -->\n<p class="wp-block-ibm-partners-list">Implementing partners: <a href="https:\/\/www.wcoomd.org">World/,
      );
      await page.close();
    });

    it("survives that other roles save the page again, and Visual and Text", async () => {
      const id = post(
        '<!-- wp:ibm-partners/list {"lang":"ru","expanded":["wco"],"exclusive":true} -->\n<p class="wp-block-ibm-partners-list">Партнёры: <a href="https://www.iom.int">МОМ</a></p>\n<!-- /wp:ibm-partners/list -->',
      );
      const before = contentOf(id);
      for (const role of roles) {
        site.php(
          `$post = get_post( ${id} ); wp_update_post( wp_slash( array( 'ID' => ${id}, 'post_content' => $post->post_content ) ) );`,
          role,
        );
        expect(contentOf(id)).to.equal(before);
      }
      const page = await site.open("admin");
      await page.goto(
        `${site.address}/wp-admin/post.php?post=${id}&action=edit`,
      );
      await canvasWith(page, "ibm-partners details");
      expect(
        await page.evaluate(() =>
          (
            wp.data.select("core/block-editor").getBlocks() as {
              isValid: boolean;
            }[]
          ).map(({ isValid }) => isValid),
        ),
      ).to.deep.equal([true]);
      await page.close();
    });

    for (const role of ["admin", "author"] as const)
      it(`gives ${role} a shortcode in the classic editor, by Text and Visual`, async () => {
        const page = await site.open(role);
        await page.setViewport({ width: 1280, height: 900 });
        await page.goto(`${site.address}/wp-admin/post-new.php?classic`);
        // What is typed before the visual editor is there is lost when it comes.
        await page.waitForFunction(
          () => tinymce.get("content")?.initialized === true,
        );
        await page.locator("#content-html").click();
        await page
          .locator("#content")
          .fill(
            'Before\n\n[ibm-partners expanded="wco" heading-level="3"]\n\nAfter',
          );
        await page.locator("#content-tmce").click();
        await page.locator("#content-html").click();
        await page.locator("#content-tmce").click();
        // Last: leaving the title saves a draft, which may arrive after what is published, and take its place.
        await page.locator("#title").fill("Partners");
        const id = Number(
          await page.$eval("#post_ID", (it) => (it as HTMLInputElement).value),
        );
        await Promise.all([
          page.waitForNavigation(),
          page.locator("#publish").click(),
        ]);
        expect(site.php(`return get_post_status( ${id} );`)).to.equal(
          "publish",
        );
        const visitor = await site.open();
        for (const seen of await visit(visitor, addressOf(id))) {
          expect(inWord(seen)).to.equal("list");
          expect(seen.wide).to.deep.equal([]);
        }
        expect(
          await visitor.$eval("ibm-partners", (it) => it.outerHTML),
        ).to.match(
          /^<ibm-partners [^>]*heading-level="3"[^>]*><a [^>]*>İcraçılar<\/a></,
        );
        await page.close();
        await visitor.close();
      });

    for (const attributes of [
      "",
      '{"include":["iom","wco"],"expanded":["wco"],"headingLevel":1}',
      '{"include":"icmpd,wco","expanded":"all","headingLevel":"4","anchor":"p"}',
      '{"include":["iom","wco"],"expanded":["wco"],"noHeading":true,"exclusive":true}',
    ])
      it(`is whole without scripts, and moves nothing with them: block ${attributes}`, async () => {
        const id = post(
          `<!-- wp:paragraph --><p>Before</p><!-- /wp:paragraph --><!-- wp:ibm-partners/list ${attributes} /--><!-- wp:paragraph --><p>After</p><!-- /wp:paragraph -->`,
          "author",
        );
        const page = await site.open();
        for (const width of [1280, 360]) {
          await page.setViewport({ width, height: 800 });
          await page.setJavaScriptEnabled(false);
          await page.goto(addressOf(id));
          const before = await places(page);
          const { text, wide } = await page.evaluate(() => ({
            text: document.querySelector("ibm-partners")!.textContent,
            wide: document.documentElement.scrollWidth > innerWidth,
          }));
          expect(text).to.contain("1952-ci ildə");
          expect(wide).to.equal(false);
          await page.setJavaScriptEnabled(true);
          await page.goto(addressOf(id));
          await page.waitForFunction(() =>
            document
              .querySelector("ibm-partners")
              ?.shadowRoot?.querySelector("section"),
          );
          expect(await places(page)).to.deep.equal(before);
        }
        const [seen] = await visit(page, addressOf(id));
        expect(inWord(seen)).to.equal("list");
        await page.close();
      });

    it("takes the page's language, and has a text in each", async () => {
      const id = post("<!-- wp:ibm-partners/list /-->");
      const found: Record<string, string[]> = {};
      const page = await site.open();
      for (const locale of [
        "az",
        "bel",
        "en_GB",
        "hy",
        "ka_GE",
        "ro_RO",
        "ru_RU",
        "uk",
        "de_DE",
      ]) {
        site.php(`update_option( 'test_locale', '${locale}' );`);
        await page.goto(addressOf(id));
        found[locale] = await page.evaluate(() => {
          const widget = document.querySelector<HTMLElement>("ibm-partners")!;
          const script = document.querySelector<HTMLScriptElement>(
            "script[src*=ibm-partners]",
          )!;
          return [
            widget.lang,
            widget.querySelector("section")!.lang,
            /ibm-partners\.(\w+)\.js/.exec(script.src)![1],
          ];
        });
      }
      site.php("update_option( 'test_locale', 'az' );");
      const three = (lang: string) => [lang, lang, lang];
      expect(found).to.deep.equal({
        az: three("az"),
        bel: three("be"),
        en_GB: three("en"),
        hy: three("hy"),
        ka_GE: three("ka"),
        ro_RO: three("ro"),
        ru_RU: three("ru"),
        uk: three("uk"),
        de_DE: three("az"),
      });
      await page.close();
    });

    it("has words in eight languages", async () => {
      const page = await site.open("admin");
      const titles = new Set<string>();
      for (const locale of [
        "az",
        "bel",
        "en_US",
        "hy",
        "ka_GE",
        "ro_RO",
        "ru_RU",
        "uk",
      ]) {
        site.php(`update_option( 'test_locale', '${locale}' );`);
        await page.goto(`${site.address}/wp-admin/post-new.php`);
        await canvasOf(page);
        const words = await page.evaluate(() => [
          wp.blocks.getBlockType("ibm-partners/list").title,
          wp.i18n.__("Expanded", "ibm-partners"),
        ]);
        words.forEach((word) => titles.add(word));
      }
      site.php("update_option( 'test_locale', 'az' );");
      expect(titles).to.have.property("size", 16);
      await page.close();
    });

    it("loads its script on pages with a list or an embed link, and on no others", async () => {
      const page = await site.open();
      const scripts = async (content: string): Promise<string[]> => {
        await page.goto(addressOf(post(content)));
        return page.$$eval("script[src*=ibm-partners]", (all) =>
          all.map((it) => new URL(it.src).pathname),
        );
      };
      const own = (lang: string) => [
        `/wp-content/plugins/ibm-partners/ibm-partners.${lang}.js`,
      ];
      const file = "/wp-content/plugins/ibm-partners/ibm-partners.ru.html";
      expect(await scripts("nothing")).to.deep.equal([]);
      expect(await scripts(`<a href="${file}">link</a>`)).to.deep.equal([]);
      // As WordPress marks what commenters wrote.
      expect(
        await scripts(
          `<p><a href="${file}?embed" rel="nofollow ugc">https://a.invalid${file}?embed</a></p>`,
        ),
      ).to.deep.equal([]);
      expect(
        await scripts(`<p><a href="${file}?embed&amp;expanded=wco">x</a></p>`),
      ).to.deep.equal(own("ru"));
      expect(
        await scripts(`<p><a href="${file}?expanded=wco&amp;embed">x</a></p>`),
      ).to.deep.equal(own("ru"));
      expect(
        await scripts(
          `[gallery] <b title='${file}'>x</b> <a class=a href='${file}?embed'>x</a>`,
        ),
      ).to.deep.equal(own("ru"));
      expect(await scripts('[ibm-partners lang="ka"]')).to.deep.equal(
        own("ka"),
      );
      await page.close();
    });

    it("escapes what is written into it, and takes nothing that it doesn't know", () => {
      const attributes = {
        lang: "../../x",
        anchor: '"><img src=x onerror=alert(1)>',
        include: ["nato"],
        expanded: ["<b>"],
        headingLevel: 99,
        remember: "yes",
      };
      const html = site.php<string>(
        `return render_block( array( 'blockName' => 'ibm-partners/list', 'attrs' => ${quoted(attributes)}, 'innerBlocks' => array(), 'innerHTML' => '', 'innerContent' => array() ) ) . ibm_partners_shortcode( array( 'id' => ${quoted(attributes.anchor)} ) )
          // What visitors write may be run as a shortcode: in blocks of their comments, and of what they search for.
          . apply_filters( 'widget_block_content', do_blocks( '<!-- wp:paragraph --><p>[ibm-partners i_d=dataLayer] kept [/ibm-partners]</p><!-- /wp:paragraph -->' ) );`,
      );
      expect(html.match(/<ibm-partners[^>]*>/g)).to.deep.equal([
        '<ibm-partners lang="az" heading-level="5" remember="true">',
        '<ibm-partners lang="az">',
        '<ibm-partners lang="az">',
      ]);
      expect(html).not.to.match(/<img|<b>|nato|onerror|\.\.\//);
      expect(html).to.include("</ibm-partners> kept </p>");
    });

    it("is never updated from wordpress.org, where its name may be another's", () => {
      expect(
        site.php<string>(
          `require_once ABSPATH . 'wp-admin/includes/plugin.php'; return get_plugin_data( WP_PLUGIN_DIR . '/ibm-partners/ibm-partners.php' )['UpdateURI'];`,
        ),
      ).to.equal("false");
    });

    it("is left out of excerpts", () => {
      const id = post(
        `<!-- wp:paragraph --><p>Before</p><!-- /wp:paragraph -->\n${stored()}`,
      );
      expect(
        site.php<string>(`return get_the_excerpt( ${id} );`).trim(),
      ).to.equal("Before");
    });

    it("is the same after export and import", async () => {
      const block = `<!-- wp:paragraph --><p>Before</p><!-- /wp:paragraph -->\n${stored('{"lang":"az","include":["wco","iom"],"expanded":["wco"],"headingLevel":3} ')}`;
      const contents = [
        block,
        'Before\n\n[ibm-partners lang="az" expanded="wco,iom"]\n\nAfter',
        '<p><a href="/ibm-partners/ibm-partners.az.html?embed&amp;expanded=wco">x</a></p>',
      ];
      const ids = contents.map((content) => post(content, "author"));
      const file = site.php<string>(
        `require_once ABSPATH . 'wp-admin/includes/export.php'; ob_start(); export_wp( array( 'content' => 'page' ) ); return ob_get_clean();`,
        "admin",
      );
      // As WordPress's importer does, by whoever may import.
      const imported = site.php<Record<string, number>>(
        `$ids = array();
        foreach ( simplexml_load_string( ${quoted(file)} )->channel->item as $item ) {
          $ids[ (string) $item->children( 'wp', true )->post_id ] = wp_insert_post( wp_slash( array( 'post_title' => 'Imported', 'post_type' => 'page', 'post_status' => 'publish', 'post_content' => (string) $item->children( 'content', true )->encoded ) ) );
        }
        return $ids;`,
        "editor",
      );
      const page = await site.open();
      for (const [index, id] of ids.entries()) {
        expect(contentOf(imported[id])).to.equal(contents[index]);
        const [seen] = await visit(page, addressOf(imported[id]));
        expect(inWord(seen)).to.equal("list");
      }
      await page.close();
    });

    it("replaces an older one by the same clicks, and pages that a cache still has from it show the list", async () => {
      const id = post("<!-- wp:ibm-partners/list /-->[ibm-partners]");
      const folder = join(site.folder, "wp-content/plugins/ibm-partners");
      const main = join(folder, "ibm-partners.php");
      const current = readFileSync(main, "utf8");
      const version = /Version: +(\S+)/.exec(current)![1];
      writeFileSync(main, current.replaceAll(version, "0.0.1"));
      // PHP looks at a file that it has compiled every two seconds.
      let cached = "";
      for (let times = 0; !cached.includes("?ver=0.0.1"); times++) {
        expect(times).to.be.below(100);
        await wait(100);
        cached = await (await fetch(addressOf(id))).text();
      }
      writeFileSync(join(site.folder, "cached.html"), cached);
      writeFileSync(
        join(site.folder, "gone.html"),
        cached.replaceAll("ibm-partners.az.js", "ibm-partners.old.js"),
      );
      const page = await upload("a.update-from-upload-overwrite");
      await page.close();
      expect(readFileSync(main, "utf8")).to.equal(current);
      const visitor = await site.open();
      const errors: unknown[] = [];
      visitor.on("pageerror", (error) => errors.push(error));
      for (const address of [addressOf(id), `${site.address}/cached.html`]) {
        await visitor.goto(address);
        await visitor.waitForFunction(() => {
          const all = [...document.querySelectorAll("ibm-partners")];
          return all.every((it) => it.shadowRoot?.querySelector("section"));
        });
      }
      // Whose script's address is gone.
      const [seen] = await visit(visitor, `${site.address}/gone.html`);
      expect(seen).to.include({ hasBlocks: true, hasLink: true });
      expect(inWord(seen)).to.equal("blocks");
      expect(errors).to.deep.equal([]);
      await visitor.close();
    });

    it("changes no content when it is deleted", async () => {
      const file = "/wp-content/plugins/ibm-partners/ibm-partners.en.html";
      const contents = [
        stored('{"lang":"en","include":["iom"]} '),
        'Before\n\nword [ibm-partners lang="en" include="iom"] [[ibm-partners]] <code>[ibm-partners]</code>\n\n<script>"[ibm-partners]" \\ 2</script>',
        "<!-- wp:shortcode -->\n[ibm-partners]\n<!-- /wp:shortcode -->",
        `<p>Before <a href="${file}?embed"><img src="x.png"></a> <a href="${file}">link</a></p>`,
        `<!-- wp:block {"ref":1,"content":{"a":{"content":"[ibm-partners]"}}} /-->`,
      ];
      const ids = contents.map((content) => post(content));
      const everything = `global $wpdb; return array(
        $wpdb->get_results( "SELECT * FROM $wpdb->posts ORDER BY ID" ),
        $wpdb->get_results( "SELECT * FROM $wpdb->postmeta ORDER BY meta_id" ),
        $wpdb->get_results( "SELECT * FROM $wpdb->options WHERE option_name LIKE 'widget%' ORDER BY option_name" ) );`;
      site.php(
        `update_option( 'widget_text', array( 2 => array( 'title' => '', 'text' => '[ibm-partners]' ), '_multiwidget' => 1 ) );
        add_post_meta( ${ids[0]}, '_elementor_data', '[{"text":"[ibm-partners]"}]' );`,
      );
      const before = site.php(everything);
      site.php(
        `require_once ABSPATH . 'wp-admin/includes/plugin.php'; require_once ABSPATH . 'wp-admin/includes/file.php';
        deactivate_plugins( 'ibm-partners/ibm-partners.php' ); delete_plugins( array( 'ibm-partners/ibm-partners.php' ) );`,
        "author",
      );
      expect(site.php(everything)).to.deep.equal(before);
      const page = await site.open();
      await page.goto(addressOf(ids[0]));
      expect(
        await page.$eval(".wp-block-ibm-partners-list", (it) => it.outerHTML),
      ).to.equal(
        '<p class="wp-block-ibm-partners-list">Implementing partners: <a href="https://www.iom.int">International Organization for Migration</a></p>',
      );
      await page.close();
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
