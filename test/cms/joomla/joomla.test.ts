import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, writeFileSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { after, before, describe, it } from "node:test";
import { expect } from "chai";
import type { Page } from "puppeteer-core";
import { systems } from "../../../demo/configure/systems.js";
import {
  missing,
  Person,
  source,
  start,
  visit,
  type System,
} from "../systems.js";

/* The plugin in a real Joomla, by hand as a webmaster would, in the oldest and the newest version that are at hand. */

const archive = resolve("dist/ibm-partners-joomla.zip");
const media = "/media/plg_content_ibmpartners/ibm-partners";

const names = ["Frontex", "WCO", "IOM", "ICMPD"];

const versions = {
  "joomla-5": {
    database: "j5",
    login: "#btn-login-submit",
    /** From the page after the login to the form that takes a package; each leads to another page. */
    toInstaller: [
      ['a[href="index.php?option=com_cpanel&view=cpanel&dashboard=system"]'],
      ['main a[href*="option=com_installer&view=install"]'],
    ],
    toNewArticle: [
      ['a[href="index.php"].item-level-1, nav a[href="index.php"]'],
      ['main a[href*="task=article.add"]'],
    ],
    save: ".button-apply",
    uninstall: {
      choose: "#cb0",
      start: ".button-status-group",
      go: ".button-delete",
    },
    roles: ["manager", "administrator"],
    writers: ["author", "editor", "publisher"],
    toggle: ".js-tiny-toggler-button",
    /** Of the configurator's menus. */
    menu: 0,
    copy: "Create Child Template",
  },
  "joomla-3": {
    database: "j3",
    login: "#form-login button.btn-primary",
    toInstaller: [[".quick-icons a[href*='com_installer']"]],
    toNewArticle: [
      [
        "::-p-xpath(//ul[@id='menu']/li/a[starts-with(., 'Content')])",
        "#menu a[href='index.php?option=com_content']",
      ],
      ["#toolbar-new button"],
    ],
    save: "#toolbar-apply button",
    uninstall: { choose: "#cb0", start: "", go: "#toolbar-delete button" },
    roles: ["manager"],
    writers: [],
    toggle: ".toggle-editor a",
    menu: 1,
    copy: "Copy Template",
  },
} as const;

for (const [version, known] of Object.entries(versions))
  describe(`the plugin in ${version}`, { skip: missing(version) }, () => {
    let site: System;
    before(async () => {
      site = await start(version);
    });
    after(() => site?.stop());

    const sql = (query: string): string =>
      execFileSync(
        "mariadb",
        [
          "-N",
          "-u",
          "root",
          "-S",
          join(site.work, "db.sock"),
          known.database,
          "-e",
          query,
        ],
        { encoding: "utf8" },
      );

    const logIn = async (user: string): Promise<Person> => {
      const page = await site.open();
      const isWriter = (known.writers as readonly string[]).includes(user);
      await page.goto(
        `${site.address}/${isWriter ? "index.php?option=com_users&view=login" : "administrator/"}`,
      );
      const person = new Person(page);
      await person.type(
        "main [name=username], #form-login [name=username]",
        user,
      );
      await person.type(
        "main [name=password], #form-login [name=passwd]",
        user === "admin" ? "Admin-2026-xyz" : "Pass-2026-xyz",
      );
      await person.go(
        isWriter ? "main .com-users-login [type=submit]" : known.login,
      );
      person.clicks = 0;
      return person;
    };

    /** The editor's own frame. */
    const editor = async (page: Page): Promise<void> => {
      await page.waitForFunction(
        () =>
          (window as { tinymce?: { activeEditor?: { initialized: boolean } } })
            .tinymce?.activeEditor?.initialized,
      );
    };

    /** Writes into the editor what it lets through, and saves. */
    const save = async (person: Person, html?: string): Promise<void> => {
      const { page } = person;
      await editor(page);
      if (html)
        await page.evaluate((it) => {
          const { tinymce } = window as unknown as {
            tinymce: { activeEditor: { setContent(html: string): void } };
          };
          tinymce.activeEditor.setContent(it);
        }, html);
      await person.go(
        `${known.save}, [data-submit-task="article.apply"], [onclick*="article.apply"]`,
      );
    };

    const idOf = (title: string): string =>
      sql(
        `select id from ${known.database}_content where title='${title}'`,
      ).trim();
    const textOf = (id: string): string =>
      sql(`select introtext from ${known.database}_content where id=${id}`);
    const addressOf = (id: string): string =>
      `${site.address}/index.php?option=com_content&view=article&id=${id}`;

    /** A new article by someone who is logged in. */
    const write = async (
      person: Person,
      title: string,
      html: string,
    ): Promise<string> => {
      const { page } = person;
      const isWriter = !page.url().includes("/administrator/");
      await page.goto(
        isWriter
          ? `${site.address}/index.php?option=com_content&view=form&layout=edit`
          : `${site.address}/administrator/index.php?option=com_content&task=article.add`,
      );
      await person.type("#jform_title", title);
      await save(person, html);
      const id = idOf(title);
      sql(
        `update ${known.database}_content set state=1, checked_out=null, checked_out_time=null where id=${id}`,
      );
      return id;
    };

    /** A page as the server sends it, without what it makes anew for each visit. */
    const bytes = async (address: string): Promise<string> => {
      sql(`update ${known.database}_content set hits=0`);
      return (await source(address)).replace(/[0-9a-f]{32}/g, "TOKEN");
    };

    let admin: Person;
    let plain: string;

    it("has an article without a list", async () => {
      admin = await logIn("admin");
      plain = await write(admin, "Plain", "<p>Words {about} ibm-partners.</p>");
    });

    it("is installed, and shows the list in an article, in seven clicks", async () => {
      admin = await logIn("admin");
      const { page } = admin;
      for (const step of known.toInstaller) await admin.go(...step);
      await Promise.all([
        page.waitForNavigation(),
        admin.choose("#install_package", archive),
      ]);
      expect(await page.$eval("body", (it) => it.textContent)).to.include(
        "Installation of the plugin was successful.",
      );
      for (const step of known.toNewArticle) await admin.go(...step);
      await admin.type("#jform_title", "Partners");
      await editor(page);
      admin.clicks++;
      await (await (await page.waitForSelector(
        "iframe.tox-edit-area__iframe, #jform_articletext_ifr",
      ))!.contentFrame())!.click("body");
      await page.keyboard.type("{ibm-partners}");
      await admin.go(known.save);
      expect(admin.clicks).to.be.at.most(7);
      const visitor = await site.open();
      const seen = await visit(visitor, addressOf(idOf("Partners")));
      expect(seen.lists).to.have.length(1);
      expect(seen.lists[0].names).to.have.length(names.length);
      await visitor.browserContext().close();
    });

    it("leaves a page without a list as it is without the plugin, byte for byte", async () => {
      const turn = (enabled: 0 | 1): string =>
        sql(
          `update ${known.database}_extensions set enabled=${enabled} where element='ibmpartners'`,
        );
      for (const address of [addressOf(plain), `${site.address}/index.php`]) {
        turn(0);
        const without = await bytes(address).finally(() => turn(1));
        expect(await bytes(address)).to.equal(without);
        expect(without).not.to.include("ibm-partners.en");
      }
    });

    it("shows the list on a phone and on a desktop, and a link to the whole text without scripts", async () => {
      const id = await write(
        admin,
        "Options",
        '<p>Before</p><p>{ibm-partners lang="az" expanded="wco"}</p><p>After {ibm-partners lang=ru include=“iom wco” no-heading} words</p>',
      );
      const page = await site.open();
      for (const width of [1280, 360]) {
        const seen = await visit(page, addressOf(id), { lists: 2, width });
        expect(seen.lists.map(({ lang }) => lang)).to.deep.equal(["az", "ru"]);
        expect(seen.lists[0].expanded).to.have.length(1);
        expect(seen.lists[1].names).to.have.length(2);
        expect(seen.isWide).to.equal(false);
        expect(
          seen.scripts.map((it) => it.replace(/^.*\/(.*)\?.*$/, "$1")),
        ).to.have.members(["ibm-partners.az.js", "ibm-partners.ru.js"]);
      }
      const without = await site.open({ scripts: false });
      await without.goto(addressOf(id));
      const links = await without.$$eval("ibm-partners a", (all) =>
        all.map((it) => it.href),
      );
      expect(links).to.have.length(2);
      expect(await source(links[0])).to.include("<details");
      await page.browserContext().close();
      await without.browserContext().close();
    });

    it("makes a list of a link that says embed, and of no other", async () => {
      const link = (query: string): string =>
        `<p><a href="${media}.az.html${query}">İcraçılar</a></p>`;
      const with_ = await write(admin, "Link", link("?embed&amp;expanded=wco"));
      const without = await write(admin, "No link", link(""));
      const page = await site.open();
      const seen = await visit(page, addressOf(with_));
      expect(seen.lists).to.have.length(1);
      expect(seen.lists[0].expanded).to.have.length(1);
      const other = await visit(page, addressOf(without), { lists: 0 });
      expect(other.scripts).to.deep.equal([]);
      expect(other.lists).to.deep.equal([]);
      await page.browserContext().close();
    });

    for (const role of [...known.roles, ...known.writers])
      it(`lets ${role} write a list, which outlives another save`, async () => {
        const person = await logIn(role);
        const id = await write(
          person,
          `By ${role}`,
          '<p>Words</p><p>{ibm-partners lang="uk"}</p>',
        );
        const visitor = await site.open();
        expect((await visit(visitor, addressOf(id))).lists).to.have.length(1);
        const isWriter = (known.writers as readonly string[]).includes(role);
        const first = idOf("Options");
        const before = textOf(first);
        // Writers below an editor may change nothing but their own.
        if (role !== "author" && role !== "publisher") {
          await person.page.goto(
            isWriter
              ? `${site.address}/index.php?option=com_content&task=article.edit&a_id=${first}`
              : `${site.address}/administrator/index.php?option=com_content&task=article.edit&id=${first}`,
          );
          await save(person);
          expect(textOf(first).replace(/\s/g, "")).to.equal(
            before.replace(/\s/g, ""),
          );
          sql(
            `update ${known.database}_content set checked_out=null where id=${first}`,
          );
          expect(
            (await visit(visitor, addressOf(first), { lists: 2 })).lists,
          ).to.have.length(2);
        }
        await visitor.browserContext().close();
        await person.page.browserContext().close();
      });

    it("works in a module whose content is prepared", async () => {
      sql(
        `insert into ${known.database}_modules (title, note, content, ordering, position, published, module, access, showtitle, params, client_id, language)
         values ('List', '', '<p>{ibm-partners lang="hy"}</p>', 1, '${version === "joomla-5" ? "sidebar-right" : "position-7"}', 1, 'mod_custom', 1, 0, '{"prepare_content":1,"cache":1,"cache_time":900,"cachemode":"static"}', 0, '*');
         insert into ${known.database}_modules_menu values (last_insert_id(), 0)`,
      );
      const visitor = await site.open();
      const seen = await visit(visitor, addressOf(plain));
      expect(seen.lists.map(({ lang }) => lang)).to.deep.equal(["hy"]);
      sql(`delete from ${known.database}_modules where title='List'`);
      await visitor.browserContext().close();
    });

    it("works where pages come from a cache", async () => {
      const file = join(site.folder, "configuration.php");
      const settings = readFileSync(file, "utf8");
      writeFileSync(
        file,
        settings.replace(/\$caching = \S+;/, "$caching = 2;"),
      );
      sql(
        `update ${known.database}_extensions set enabled=1 where element='cache' and folder='system'`,
      );
      const visitor = await site.open();
      for (let times = 0; times < 3; times++) {
        const seen = await visit(visitor, addressOf(idOf("Options")), {
          lists: 2,
        });
        expect(seen.lists).to.have.length(2);
      }
      writeFileSync(file, settings);
      sql(
        `update ${known.database}_extensions set enabled=0 where element='cache' and folder='system'`,
      );
      await visitor.browserContext().close();
    });

    it("takes what isn't written from its settings", async () => {
      const { page } = admin;
      const plugin = sql(
        `select extension_id from ${known.database}_extensions where element='ibmpartners'`,
      ).trim();
      await page.goto(
        `${site.address}/administrator/index.php?option=com_plugins&task=plugin.edit&extension_id=${plugin}`,
      );
      const text = await page.$eval("body", (it) => it.innerText);
      expect(text).to.include("Remember what is open during a visit");
      expect(text).not.to.match(/PLG_CONTENT/);
      await page.$$eval('input[name="jform[params][expanded][]"]', (boxes) =>
        boxes.filter((it) => it.value === "iom").forEach((it) => it.click()),
      );
      await page.$$eval('input[name="jform[params][no-heading]"]', (boxes) =>
        boxes.forEach((it) => it.click()),
      );
      await admin.go(known.save);
      const visitor = await site.open();
      const id = await write(
        admin,
        "Settings",
        '<p>{ibm-partners lang="en"}</p><p>{ibm-partners lang="en" expanded="" no-heading="false"}</p>',
      );
      await visit(visitor, addressOf(id), { lists: 2 });
      expect(
        await visitor.$$eval("ibm-partners", (all) =>
          all.map((it) => [
            it.getAttribute("expanded"),
            it.getAttribute("no-heading"),
          ]),
        ),
      ).to.deep.equal([
        ["iom", "true"],
        [null, null],
      ]);
      await visitor.browserContext().close();
    });

    for (const way of ["install", "template"] as const)
      it(`has the menus that the configurator names: ${way}`, async () => {
        const person = await logIn("admin");
        const { page } = person;
        const menu = systems.joomla.ways[way][0].menu!.en.split("; ");
        let toolbars = "";
        for (const name of menu[known.menu].split(" › ")) {
          const leads = await page.waitForFunction(
            (name) => {
              document
                .querySelector("[data-next]")
                ?.removeAttribute("data-next");
              const next = [
                ...document.querySelectorAll<HTMLElement>("a, button, h2, h3"),
              ].find(
                (it) =>
                  it.checkVisibility({ visibilityProperty: true }) &&
                  it.textContent.trim().endsWith(name),
              );
              if (!next) return;
              next.dataset.next = "";
              return next.matches("a[href]:not([href^='#'])")
                ? "page"
                : next.matches("a, button")
                  ? "menu"
                  : "heading";
            },
            {},
            name,
          );
          const where = await leads.jsonValue();
          if (where === "page") await person.go("[data-next]");
          if (where === "menu") await person.click("[data-next]");
          toolbars += await page
            .$eval("#toolbar", (it) => it.textContent)
            .catch(() => "");
        }
        // For a template of one's own.
        if (way === "template") expect(toolbars).to.include(known.copy);
        await page.browserContext().close();
      });

    it("leaves the link where TinyMCE filters the code around it, for a super user too", async () => {
      const id = await write(
        admin,
        "Element",
        `<script src="${media}.az.js" defer></script>
         <ibm-partners lang="az"><a href="${media}.az.html?embed">İcraçılar</a></ibm-partners>
         <iframe src="${media}.az.html"></iframe>`,
      );
      expect(textOf(id)).to.match(/<a href=[^>]*embed/);
      expect(textOf(id)).not.to.match(/<(script|iframe)/);
      const visitor = await site.open();
      expect((await visit(visitor, addressOf(id))).lists).to.have.length(1);
      await visitor.browserContext().close();
    });

    it("keeps HTML without scripts that was pasted as source, when it is saved in TinyMCE by a lower role too", async () => {
      const id = await write(admin, "Static", "<p>HERE</p>");
      const address = `${site.address}/administrator/index.php?option=com_content&task=article.edit&id=${id}`;
      await admin.page.goto(address);
      await editor(admin.page);
      await admin.click(known.toggle);
      await admin.page.$eval(
        "#jform_articletext",
        (it, html) => ((it as HTMLTextAreaElement).value = html),
        readFileSync("dist/snippets/en/static.html", "utf8"),
      );
      await admin.go(known.save);
      const visitor = await site.open();
      const shown = async (): Promise<string[]> => {
        await visitor.goto(addressOf(id));
        return visitor.$$eval("details > summary", (all) =>
          all.map((it) => it.textContent.trim()),
        );
      };
      const before = await shown();
      expect(before).to.have.length(4).and.to.include("Frontex");
      await save(admin);
      expect(await shown()).to.deep.equal(before);
      sql(
        `update ${known.database}_content set checked_out=null where id=${id}`,
      );
      const manager = await logIn("manager");
      await manager.page.goto(address);
      await save(manager);
      expect(await shown()).to.deep.equal(before);
      await manager.page.browserContext().close();
      await visitor.browserContext().close();
    });

    it("lets nothing that authors write throw, or change what has no list", () => {
      const { failed, changed, looked } = JSON.parse(
        site.php(join(import.meta.dirname, "abuse.php"), site.folder),
      ) as { failed: string[]; changed: string[]; looked: number };
      expect(failed).to.deep.equal([]);
      expect(changed).to.deep.equal([]);
      expect(looked).to.be.at.least(4000);
    });

    it("is uninstalled, and every article says what it said", async () => {
      const articles = `select id, introtext, \`fulltext\`, title from ${known.database}_content order by id`;
      const before = sql(articles);
      const { page } = admin;
      await page.goto(
        `${site.address}/administrator/index.php?option=com_installer&view=manage&filter[search]=ibm`,
      );
      await admin.type("#filter_search", "IBM partners");
      await Promise.all([
        page.waitForNavigation(),
        page.keyboard.press("Enter"),
      ]);
      await admin.click(known.uninstall.choose);
      if (known.uninstall.start) await admin.click(known.uninstall.start);
      page.once("dialog", (dialog) => void dialog.accept());
      await Promise.all([
        page.waitForNavigation(),
        (async () => {
          await admin.click(known.uninstall.go);
          const confirm = await page
            .waitForSelector(
              "joomla-dialog [data-button-ok], .joomla-dialog-confirm .btn-primary",
              { timeout: 3000 },
            )
            .catch(() => null);
          await confirm?.click().catch(() => undefined);
        })(),
      ]);
      expect(await page.$eval("body", (it) => it.innerText)).to.include(
        "Uninstalling the plugin was successful.",
      );
      expect(sql(articles)).to.equal(before);
      expect(
        existsSync(join(site.folder, "media/plg_content_ibmpartners")),
      ).to.equal(false);
      expect(readdirSync(join(site.folder, "plugins/content"))).not.to.include(
        "ibmpartners",
      );
    });
  });
