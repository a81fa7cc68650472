import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { after, before, describe, it } from "node:test";
import { expect } from "chai";
import {
  expectStill,
  full,
  missing,
  start,
  visit,
  type System,
} from "../systems.js";

/* Drupal 7, for which there is no module: files in a folder, the script in a theme's copy of html.tpl.php, a link in the text. */

const bootstrap = `define('DRUPAL_ROOT', getcwd());
  $_SERVER += ['HTTP_HOST' => '127.0.0.1', 'REMOTE_ADDR' => '127.0.0.1', 'REQUEST_METHOD' => 'GET', 'SERVER_SOFTWARE' => ''];
  require_once 'includes/bootstrap.inc';
  drupal_bootstrap(DRUPAL_BOOTSTRAP_FULL);`;

const page = "/ibm-partners/ibm-partners.az.html";

describe("without a module, in Drupal 7", { skip: missing("drupal-7") }, () => {
  let site: System;
  before(async () => {
    site = await start("drupal-7");
  });
  after(() => site?.stop());

  it("shows the list where a link in Filtered HTML says embed", async () => {
    for (const file of ["ibm-partners.az.js", "ibm-partners.az.html"])
      cpSync(resolve("dist", file), join(site.folder, "ibm-partners", file));
    const theme = join(site.folder, "sites/all/themes/mytheme");
    mkdirSync(theme, { recursive: true });
    writeFileSync(
      join(theme, "mytheme.info"),
      "name = My theme\ncore = 7.x\nbase theme = bartik\n",
    );
    writeFileSync(
      join(theme, "html.tpl.php"),
      readFileSync(
        join(site.folder, "modules/system/html.tpl.php"),
        "utf8",
      ).replace(
        "</head>",
        '<script src="/ibm-partners/ibm-partners.az.js" defer></script>\n$&',
      ),
    );
    const code = join(site.work, "code.php");
    writeFileSync(
      code,
      `<?php
      ${bootstrap}
      theme_enable(['mytheme']);
      variable_set('theme_default', 'mytheme');
      drupal_flush_all_caches();
      foreach (['?embed', ''] as $query) {
        $node = (object) ['type' => 'page', 'title' => 'Link', 'language' => 'und', 'uid' => 1, 'status' => 1,
          'body' => ['und' => [['value' => '<a href="${page}' . $query . '">x</a>', 'format' => 'filtered_html']]]];
        node_save($node);
      }`,
    );
    site.php(code);
    const visitor = await site.open();
    for (const [node, lists] of [
      [1, 1],
      [2, 0],
    ])
      expect(
        (await visit(visitor, `${site.address}/?q=node/${node}`, { lists }))
          .lists,
      ).to.have.length(lists);
    await visitor.browserContext().close();
  });

  it("moves nothing when the full form becomes the list, in Bartik", async () => {
    const code = join(site.work, "full.php");
    writeFileSync(join(site.work, "full.html"), full("az", "/ibm-partners"));
    writeFileSync(
      code,
      `<?php
      ${bootstrap}
      // Drupal's own formats turn line ends into <br>.
      filter_format_save((object) ['format' => 'as_written', 'name' => 'As written', 'filters' => []]);
      $node = (object) ['type' => 'page', 'title' => 'Full', 'language' => 'und', 'uid' => 1, 'status' => 1,
        'body' => ['und' => [['value' => file_get_contents('../full.html'), 'format' => 'as_written']]]];
      node_save($node);
      print $node->nid;`,
    );
    await expectStill(site, `${site.address}/?q=node/${site.php(code).trim()}`);
  });
});
