import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { after, before, describe, it } from "node:test";
import { expect } from "chai";
import { yamlOf } from "../../../demo/configure/themes.js";
import {
  expectStill,
  full,
  missing,
  Person,
  source,
  start,
  visit,
  type System,
} from "../systems.js";

/* The module in a real Drupal, by hand as a webmaster would. */

const archive = resolve("dist/ibm-partners-drupal.zip");
const files = "/modules/ibm_partners/files/ibm-partners";
const submit = "[data-drupal-selector=edit-submit]";

/** Drupal takes no archives by itself since 10.4: the server's own file manager, or Composer, puts the folder there. */
const unpack = (site: System): void => {
  execFileSync("php", [
    "-r",
    "$zip = new ZipArchive; $zip->open($argv[1]); $zip->extractTo($argv[2]);",
    archive,
    join(site.folder, "modules"),
  ]);
  execFileSync("chown", ["-R", "www-data", join(site.folder, "modules")]);
};

const script = join(import.meta.dirname, "run.php");

/** Runs PHP in Drupal and returns what it returns. */
const run = <T>(site: System, code: string): T => {
  const file = join(site.work, "code.php");
  writeFileSync(file, `<?php ${code}`);
  return JSON.parse(site.php(script, site.folder, file)) as T;
};

const logIn = async (site: System, user: string): Promise<Person> => {
  const page = await site.open();
  await page.goto(`${site.address}/user/login`);
  const person = new Person(page);
  await person.type("[name=name]", user);
  await person.type("[name=pass]", user);
  await person.go(".user-login-form [type=submit]");
  person.clicks = 0;
  return person;
};

/** From the page after the login to a block in the content of every page. */
const install = async (person: Person): Promise<void> => {
  await person.go("#toolbar-administration a[href$='/admin/modules']");
  await person.type("#edit-text", "ibm partners");
  await person.click("[name='modules[ibm_partners][enable]']");
  await person.go("#system-modules [type=submit]");
  await person.go(".messages a[href*='block/add/ibm_partners']");
  await person.go("[data-drupal-selector=edit-actions-submit]");
};

/** A new page, its link made with the editor's own dialog. */
const write = async (
  person: Person,
  base: string,
  title: string,
  href: string,
): Promise<string> => {
  const { page } = person;
  await page.goto(`${base}/node/add/page`);
  await person.type("[name='title[0][value]']", title);
  await (await page.waitForSelector(".ck-editor__editable"))!.click();
  await page.keyboard.type("Partners of the project");
  await page.keyboard.down("Shift");
  await page.keyboard.press("Home");
  await page.keyboard.up("Shift");
  await page.keyboard.down("Control");
  await page.keyboard.press("k");
  await page.keyboard.up("Control");
  await page.waitForSelector(".ck-link-form input:focus");
  await page.keyboard.type(href);
  await page.keyboard.press("Enter");
  await person.go(submit);
  return page.url();
};

/** A page as the server sends it, without the mark of the day on which caches were emptied. */
const bytes = async (address: string): Promise<string> =>
  (await source(address))
    .replace(/\?[a-z0-9]{6}(?=")/g, "?MARK")
    .replace(/form-[\w-]{43}/g, "form-TOKEN");

/** Installed once: in the site's own folder, and as a copy in its subfolder /gov/. */
let site: System;
let below: System;
before(async () => {
  if (missing("drupal-10")) return;
  site = await start("drupal-10");
  const folder = join(site.folder, "gov");
  execFileSync("cp", ["-a", site.folder, `${site.folder}-copy`]);
  execFileSync("mv", [`${site.folder}-copy`, folder]);
  below = { ...site, folder, address: `${site.address}/gov` };
});
after(() => site?.stop());

describe("the module in Drupal 10", { skip: missing("drupal-10") }, () => {
  let admin: Person;
  const untouched: Record<string, string> = {};

  it("shows the list on every page after five clicks", async () => {
    run(
      site,
      `foreach (['Plain' => '<p>Words about ibm-partners.</p>', 'No link' => '<p><a href="${files}.az.html">x</a> embed</p>'] as $title => $text)
        \\Drupal\\node\\Entity\\Node::create(['type' => 'page', 'title' => $title, 'body' => ['value' => $text, 'format' => 'basic_html'], 'uid' => 1])->save();
      return 0;`,
    );
    for (const path of ["/node/1", "/node/2"]) {
      const address = site.address + path;
      await bytes(address);
      untouched[address] = await bytes(address);
    }
    unpack(site);
    admin = await logIn(site, "admin");
    await install(admin);
    expect(admin.clicks).to.be.at.most(7).and.to.equal(5);
    const visitor = await site.open();
    for (const width of [1280, 360]) {
      const seen = await visit(visitor, `${site.address}/node/1`, { width });
      expect(seen.lists).to.have.length(1);
      expect(seen.lists[0].names).to.have.length(4);
      expect(seen.lists[0].lang).to.equal("en");
      expect(seen.isWide).to.equal(false);
      expect(seen.scripts).to.have.length(1);
    }
    await visitor.browserContext().close();
  });

  it("leads to the whole text without scripts", async () => {
    const visitor = await site.open({ scripts: false });
    await visitor.goto(`${site.address}/node/1`);
    await visitor.goto(await visitor.$eval("ibm-partners a", (it) => it.href));
    expect(await visitor.$$("details")).to.have.length(4);
    await visitor.browserContext().close();
  });

  it("has options in the block's form", async () => {
    const { page } = admin;
    await page.goto(
      `${site.address}/admin/structure/block/manage/olivero_ibmpartners`,
    );
    await page.select("[name='settings[lang]']", "ka");
    await admin.click("[name='settings[expanded][wco]']");
    await admin.click("[name='settings[include][iom]']");
    await admin.click("[name='settings[no-heading]']");
    await admin.type("[name='settings[heading-level]']", "3");
    await admin.go("[data-drupal-selector=edit-actions-submit]");
    const visitor = await site.open();
    const seen = await visit(visitor, `${site.address}/node/1`);
    expect(seen.lists[0].lang).to.equal("ka");
    expect(seen.lists[0].names).to.have.length(3);
    expect(seen.lists[0].expanded).to.have.length(1);
    expect(
      await visitor.$eval("ibm-partners", (it) =>
        it.outerHTML.replace(/<a .*/, ""),
      ),
    ).to.equal(
      '<ibm-partners lang="ka" include="frontex wco icmpd" expanded="wco" heading-level="3" no-heading="true">',
    );
    // The form shows what was saved.
    await page.goto(
      `${site.address}/admin/structure/block/manage/olivero_ibmpartners`,
    );
    expect(
      await page.$$eval(
        "form [name^='settings[expanded]']:checked, form [name='settings[no-heading]']:checked",
        (all) => all.map((it) => it.getAttribute("name")),
      ),
    ).to.deep.equal(["settings[expanded][wco]", "settings[no-heading]"]);
    await visitor.browserContext().close();
  });

  it("leaves a page without a list as it was, byte for byte", async () => {
    await admin.page.goto(
      `${site.address}/admin/structure/block/manage/olivero_ibmpartners/delete`,
    );
    await admin.go(submit);
    for (const [address, before] of Object.entries(untouched))
      expect(await bytes(address)).to.equal(before);
  });

  let address: string;
  it("lets an editor with Basic HTML write a link, which becomes the list", async () => {
    const editor = await logIn(site, "editor");
    address = await write(
      editor,
      site.address,
      "By an editor",
      `${files}.az.html?embed&expanded=wco`,
    );
    const visitor = await site.open();
    for (const width of [1280, 360]) {
      const seen = await visit(visitor, address, { width });
      expect(seen.lists.map(({ lang }) => lang)).to.deep.equal(["az"]);
      expect(seen.lists[0].expanded).to.have.length(1);
      expect(seen.isWide).to.equal(false);
    }
    const without = await site.open({ scripts: false });
    await without.goto(address);
    expect(
      await without.$$eval(
        'a[href*="embed"]',
        (all) => all.filter((it) => it.getClientRects().length).length,
      ),
    ).to.equal(1);
    await editor.page.browserContext().close();
    await visitor.browserContext().close();
    await without.browserContext().close();
  });

  it("moves nothing when the full form becomes the list, in Olivero", async () => {
    const node = run<number>(
      site,
      `$node = \\Drupal\\node\\Entity\\Node::create(['type' => 'page', 'title' => 'Full', 'body' => ['value' => ${JSON.stringify(full("en", files.replace(/\/[^/]+$/, "")))}, 'format' => 'full_html'], 'uid' => 1]);
      $node->save();
      return (int) $node->id();`,
    );
    await expectStill(site, `${site.address}/node/${node}`);
  });

  it("keeps what an administrator wrote when an editor saves it again", async () => {
    const theirs = await write(
      admin,
      site.address,
      "By an administrator",
      `${files}.ru.html?embed`,
    );
    const editor = await logIn(site, "editor");
    await editor.page.goto(`${theirs}/edit`);
    await editor.page.waitForSelector(".ck-editor__editable");
    await editor.type("[name='title[0][value]']", "Saved again");
    await editor.go(submit);
    const visitor = await site.open();
    const seen = await visit(visitor, theirs);
    expect(seen.lists.map(({ lang }) => lang)).to.deep.equal(["ru"]);
    expect(await visitor.title()).to.include("Saved again");
    await editor.page.browserContext().close();
    await visitor.browserContext().close();
  });

  it("works from Drupal's caches, for visitors and for those who have logged in", async () => {
    const first = await fetch(address);
    await first.text();
    const second = await fetch(address);
    expect(second.headers.get("x-drupal-cache")).to.equal("HIT");
    expect(await second.text()).to.match(/ibm-partners\.az\.js\?v=/);
    for (let times = 0; times < 2; times++)
      expect((await visit(admin.page, address)).lists).to.have.length(1);
    // Olivero's list of new pages is not a full text: nothing is loaded for what it leaves out.
    expect(
      (await visit(admin.page, `${site.address}/admin/content`, { lists: 0 }))
        .scripts,
    ).to.deep.equal([]);
  });

  it("leaves links in visitors' comments, and those of strangers, as they are", async () => {
    const paths = run<string[]>(
      site,
      `$link = '<p><a href="${files}.az.html?embed"%s>x</a></p>';
      \\Drupal\\comment\\Entity\\Comment::create(['entity_type' => 'node', 'field_name' => 'comment', 'comment_type' => 'comment', 'uid' => 1, 'status' => 1, 'subject' => 's',
        'entity_id' => ($article = \\Drupal\\node\\Entity\\Node::create(['type' => 'article', 'title' => 'Commented', 'uid' => 1]))->save() ? $article->id() : 0,
        'comment_body' => ['value' => sprintf($link, ''), 'format' => 'basic_html']])->save();
      $other = \\Drupal\\node\\Entity\\Node::create(['type' => 'page', 'title' => 'Stranger', 'uid' => 1, 'body' => ['value' => sprintf($link, ' rel="nofollow ugc"'), 'format' => 'full_html']]);
      $other->save();
      return ['/node/' . $article->id(), '/node/' . $other->id()];`,
    );
    const visitor = await site.open();
    for (const path of paths) {
      const seen = await visit(visitor, site.address + path, { lists: 0 });
      expect(seen.links, path).to.have.length(1);
      expect(seen.scripts, path).to.deep.equal([]);
    }
    await visitor.browserContext().close();
  });

  it("is a block of Layout Builder, in the language of the page's address", async () => {
    run(
      site,
      `\\Drupal::service('module_installer')->install(['language', 'content_translation', 'layout_builder']);
      \\Drupal\\language\\Entity\\ConfigurableLanguage::createFromLangcode('ru')->save();
      \\Drupal::service('entity_type.manager')->getStorage('entity_view_display')->load('node.page.default')->enableLayoutBuilder()->save();
      drupal_flush_all_caches();
      return 0;`,
    );
    const { page } = admin;
    await page.goto(
      `${site.address}/admin/structure/types/manage/page/display/default/layout`,
    );
    await admin.click(".layout-builder__add-block a");
    await admin.click(".js-layout-builder-block-link[href*='/ibm_partners']");
    await admin.click(
      "#layout-builder-add-block [data-drupal-selector=edit-actions-submit]",
    );
    await page.waitForSelector(".layout-builder ibm-partners");
    await page.waitForSelector("#drupal-off-canvas", { hidden: true });
    await admin.go("[value='Save layout']");
    const visitor = await site.open();
    for (const [prefix, lang] of [
      ["", "en"],
      ["/ru", "ru"],
      ["", "en"],
    ]) {
      const seen = await visit(visitor, `${site.address}${prefix}/node/1`);
      expect(seen.lists.map((it) => it.lang)).to.deep.equal([lang]);
      const link = await visitor.$eval("ibm-partners a", (it) => it.href);
      expect((await fetch(link)).status).to.equal(200);
    }
    const links = await visit(visitor, address.replace(/(\/node)/, "/ru$1"), {
      lists: 2,
    });
    expect(links.lists.map((it) => it.lang).sort()).to.deep.equal(["az", "ru"]);
    await visitor.browserContext().close();
  });

  it("lets nothing that is written throw, or change what has no list", () => {
    const { failed, changed, looked } = JSON.parse(
      site.php(script, site.folder, join(import.meta.dirname, "abuse.php")),
    ) as { failed: string[]; changed: string[]; looked: number };
    expect(failed).to.deep.equal([]);
    expect(changed).to.deep.equal([]);
    expect(looked).to.be.at.least(4000);
  });

  it("is uninstalled, and every text says what it said", async () => {
    const texts = (): unknown =>
      run(
        site,
        "return \\Drupal::database()->query('select entity_id, body_value from {node__body} order by 1')->fetchAllKeyed();",
      );
    const before = texts();
    const { page } = admin;
    await page.goto(`${site.address}/admin/modules/uninstall`);
    await admin.click("[name='uninstall[ibm_partners]']");
    await admin.go(submit);
    await admin.go(submit);
    expect(
      await page.$eval(".messages--status", (it) => it.textContent),
    ).to.include("uninstalled");
    expect(texts()).to.deep.equal(before);
    const visitor = await site.open();
    const seen = await visit(visitor, address, { lists: 0 });
    expect(seen.lists).to.deep.equal([]);
    expect(seen.links).to.have.length(1);
    await visitor.browserContext().close();
  });

  it("loses no text when its folder is deleted without a word", async () => {
    run(
      site,
      "\\Drupal::service('module_installer')->install(['ibm_partners']); return 0;",
    );
    execFileSync("rm", ["-r", join(site.folder, "modules/ibm_partners")]);
    execFileSync("rm", ["-rf", join(site.folder, "sites/default/files/php")]);
    run(site, "drupal_flush_all_caches(); return 0;");
    expect(await bytes(address)).to.include("Partners of the project");
  });
});

describe(
  "the module in a Drupal in a subfolder",
  { skip: missing("drupal-10") },
  () => {
    it("needs no module where a theme has the lines that the configurator gives", async () => {
      for (const file of ["ibm-partners.az.js", "ibm-partners.az.html"])
        cpSync(resolve("dist", file), join(below.folder, "ibm-partners", file));
      const theme = join(below.folder, "themes/mytheme");
      mkdirSync(theme, { recursive: true });
      // As its first line says: the address begins after the subfolder.
      const [libraries, info] = yamlOf(
        ["/ibm-partners/ibm-partners.az.js"],
        [],
        "",
        false,
      ).split(/(?=# mytheme\.info\.yml)/);
      writeFileSync(join(theme, "mytheme.libraries.yml"), libraries);
      writeFileSync(
        join(theme, "mytheme.info.yml"),
        `name: My theme\ntype: theme\nbase theme: olivero\ncore_version_requirement: ^10\n${info}\n`,
      );
      const use = (name: string): number =>
        run(
          below,
          `\\Drupal::service('theme_installer')->install(['mytheme']);
          \\Drupal::configFactory()->getEditable('system.theme')->set('default', '${name}')->save();
          drupal_flush_all_caches();
          return 0;`,
        );
      use("mytheme");
      const path = run<string>(
        below,
        `$node = \\Drupal\\node\\Entity\\Node::create(['type' => 'page', 'title' => 'Link', 'uid' => 1,
          'body' => ['value' => '<p><a href="/gov/ibm-partners/ibm-partners.az.html?embed">x</a></p>', 'format' => 'basic_html']]);
        $node->save();
        return '/node/' . $node->id();`,
      );
      const visitor = await site.open();
      const seen = await visit(visitor, below.address + path);
      expect(seen.lists.map(({ lang }) => lang)).to.deep.equal(["az"]);
      expect(seen.scripts.join()).to.match(
        /\/gov\/ibm-partners\/ibm-partners\.az\.js\?/,
      );
      await visitor.browserContext().close();
      use("olivero");
    });

    it("shows its block and what its links become, from /gov/", async () => {
      unpack(below);
      const admin = await logIn(below, "admin");
      await install(admin);
      const visitor = await site.open();
      const address = await write(
        admin,
        below.address,
        "Below",
        `/gov${files}.uk.html?embed`,
      );
      const seen = await visit(visitor, address, { lists: 2 });
      expect(seen.lists.map(({ lang }) => lang).sort()).to.deep.equal([
        "en",
        "uk",
      ]);
      for (const file of [
        ...seen.scripts,
        await visitor.$eval("ibm-partners a", (it) => it.href),
      ]) {
        expect(file).to.include("/gov/modules/");
        expect((await fetch(file)).status).to.equal(200);
      }
      await visitor.browserContext().close();
    });
  },
);
