import { expect } from "chai";
import DOMPurify from "dompurify";
import { frame, page, removeFrames, until } from "../helpers.js";

/** Forms of embedding that leave something where tags are removed, as the snippets and README have them. */
const snippets = ["short", "full", "static"] as const;
const address = "/dist/ibm-partners.az.html";
const markups: Record<string, string> = {
  link: `<p><a href="${address}?embed&expanded=wco">İcraçılar</a></p>`,
};

interface TinyMce {
  init(options: object): Promise<Editor[]>;
}
interface Editor {
  setContent(markup: string): void;
  getContent(): string;
}
interface CkEditor4 {
  replace(
    id: string,
    options: object,
  ): CkInstance & { on(event: string, listener: () => void): void };
}
interface CkInstance {
  setData(markup: string, done?: () => void): void;
  getData(): string;
}
interface CkEditor5 {
  ClassicEditor: {
    create(element: Element, options: object): Promise<CkInstance>;
  };
  [plugin: string]: unknown;
}

/** A page with an editor that is filled and read as its own documentation says. */
const editorPage = async <T>(script: string, name: string) => {
  const window = await frame(
    page(
      '<textarea id="editor"></textarea>',
      `<script src="/test/hosts/node_modules/${script}"></script>`,
    ),
  );
  return {
    editor: (window as unknown as Record<string, T>)[name],
    field: window.document.querySelector("#editor")!,
  };
};

const tinymce = (version: number) => async (markup: string) => {
  const { editor, field } = await editorPage<TinyMce>(
    `tinymce-${version}/tinymce.min.js`,
    "tinymce",
  );
  const [instance] = await editor.init({
    target: field,
    license_key: "gpl",
    promotion: false,
  });
  instance.setContent(markup);
  return instance.getContent();
};

const ckeditor4 = async (markup: string) => {
  const { editor } = await editorPage<CkEditor4>(
    "ckeditor4/ckeditor.js",
    "CKEDITOR",
  );
  const instance = editor.replace("editor", { versionCheck: false });
  await new Promise<void>((resolve) => instance.on("instanceReady", resolve));
  await new Promise<void>((resolve) => instance.setData(markup, resolve));
  return instance.getData();
};

const ckeditor5 = (keepsAll: boolean) => async (markup: string) => {
  const { editor, field } = await editorPage<CkEditor5>(
    "ckeditor5/dist/browser/ckeditor5.umd.js",
    "CKEDITOR",
  );
  // Only a regular expression of its own page is one to the editor.
  const { RegExp } = field.ownerDocument.defaultView as Window &
    typeof globalThis;
  const every = new RegExp(".*");
  const plugins = [
    "Essentials",
    "Paragraph",
    "Heading",
    "Bold",
    "Link",
    "List",
  ];
  const instance = await editor.ClassicEditor.create(field, {
    licenseKey: "GPL",
    plugins: [...plugins, ...(keepsAll ? ["GeneralHtmlSupport"] : [])].map(
      (plugin) => editor[plugin],
    ),
    // As Drupal's Full HTML sets it up.
    htmlSupport: {
      allow: keepsAll
        ? [{ name: every, attributes: true, classes: true, styles: true }]
        : [],
    },
  });
  instance.setData(markup);
  return instance.getData();
};

/** By the test server. */
const server = (path: string) => async (markup: string) => {
  const response = await fetch(path, { method: "POST", body: markup });
  if (!response.ok) throw new Unavailable();
  return response.text();
};
class Unavailable extends Error {}

/** Form by form: the list, with the partner that the form opens; collapsible blocks; or plain text, whole. */
type Left = Record<string, string>;

const mostLeft: Left = {
  link: "list, wco open",
  short: "list",
  full: "blocks",
  static: "blocks",
};
const allLeft: Left = { ...mostLeft, full: "list" };
const leastLeft: Left = {
  ...mostLeft,
  full: "text",
  static: "text",
};

/** What the guide's table says of them. */
const pipelines: Record<
  string,
  [clean: (markup: string) => string | Promise<string>, left: Left]
> = {
  DOMPurify: [(markup) => DOMPurify.sanitize(markup), mostLeft],
  "sanitize-html": [server("/sanitize-html"), leastLeft],
  "WordPress, for an Author": [server("/kses"), mostLeft],
  "TinyMCE 5": [tinymce(5), mostLeft],
  "TinyMCE 6": [tinymce(6), mostLeft],
  "TinyMCE 7": [tinymce(7), mostLeft],
  "TinyMCE 8": [tinymce(8), mostLeft],
  "CKEditor 4": [ckeditor4, leastLeft],
  "CKEditor 5": [ckeditor5(false), leastLeft],
  "CKEditor 5, all allowed": [ckeditor5(true), allLeft],
};

const source = (await (await fetch("/test/partners.az.txt")).text())
  .split("\n")
  .map((line) => line.replace("•", "").trim());

/** What a visitor gets of cleaned markup, where the template has the script. */
const shown = async (markup: string): Promise<string> => {
  const { document } = await frame(
    page(markup, '<script src="/dist/ibm-partners.az.js"></script>'),
  );
  const find = () => document.querySelector("ibm-partners");
  if (document.querySelector("[href*=embed]")) await until(() => !!find());
  const widget = find();
  await widget?.ready;
  const { textContent } = widget?.shadowRoot ?? document.body;
  if (!source.every((line) => textContent.includes(line))) return "not all";
  if (!widget) return document.querySelector("details") ? "blocks" : "text";
  const open = widget.getAttribute("expanded");
  return open ? `list, ${open} open` : "list";
};

describe("what editors and sanitizers leave", function () {
  // Time to fetch WordPress.
  this.timeout(180_000);
  afterEach(removeFrames);

  before(async () => {
    for (const name of snippets) {
      const file = await fetch(`/dist/snippets/az/${name}.html`);
      markups[name] = (await file.text()).replaceAll(
        "/ibm-partners/",
        "/dist/",
      );
    }
  });

  for (const [name, [clean, expected]] of Object.entries(pipelines)) {
    it(`is the list or the whole text: ${name}`, async function () {
      const left: Left = {};
      try {
        for (const [form, markup] of Object.entries(markups))
          left[form] = await shown(await clean(markup));
      } catch (error) {
        if (error instanceof Unavailable) this.skip();
        throw error;
      }
      expect(left).to.deep.equal(expected);
    });
  }

  it("has a sign at each name where WordPress took the marker away", async function () {
    const answer = await fetch("/kses", {
      method: "POST",
      body: markups.static,
    });
    if (!answer.ok) this.skip();
    const { document } = await frame(page(await answer.text()));
    const summaries = [...document.querySelectorAll("summary")];
    expect(summaries).to.have.length(4);
    for (const summary of summaries) {
      const marker = summary.querySelector("svg");
      const width = marker?.getBoundingClientRect().width ?? 0;
      expect(width).to.be.at.most(48);
      expect(
        width > 8 || getComputedStyle(summary).display === "list-item",
      ).to.equal(true);
    }
  });
});
