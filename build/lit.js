import { compileLitTemplates } from "@lit-labs/compiler";
import ts from "typescript";

/*
 * What is changed in Lit: our templates are compiled, so that its parser is
 * not needed, and it leaves the page's globals alone. The changes are strings
 * of the pinned release; the build fails when one is no longer found.
 */

/** Each change: why, what stands in lit-html, and what in its place. */
const changes = {
  "Compiled templates are never parsed: 340 bytes of brotli less, with the next two.":
    ['"number"==typeof s?this._$AC(t):', ""],
  "The parser's cache.": [
    "_$AC(t){let i=C.get(t.strings);return void 0===i&&C.set(t.strings,i=new S(t)),i}",
    "",
  ],
  "What compiled templates need of the parser.": [
    "S.createElement(V(s.h,s.h[0]),this.options)",
    '((t,i)=>(t.innerHTML=i,t))(l.createElement("template"),V(s.h,s.h[0]))',
  ],
  "Lit counts its copies in a global; the page's globals are not ours.": [
    '(t.litHtmlVersions??=[]).push("3.3.3")',
    "0",
  ],
  "It looks for a polyfill's setting in another.": [
    "t.litHtmlPolyfillSupport",
    "void 0",
  ],
  "A page's policy may forbid Lit's, or another copy may have taken its name.":
    [
      's?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
      '(()=>{try{return s.createPolicy("lit-html",{createHTML:t=>t})}catch{}})()',
    ],
};

export const changedLit = {
  name: "changed-lit",
  transform(code, id) {
    if (!id.endsWith("/lit-html/lit-html.js")) return null;
    for (const [reason, [found, replaced]] of Object.entries(changes)) {
      if (code.split(found).length !== 2)
        this.error(
          `Lit is no longer what build/lit.js changes (${reason}): ${found}`,
        );
      code = code.replace(found, () => replaced);
    }
    return { code, map: null };
  },
};

/** Lit's templates as its parser would leave them, after their text was minified. */
export const compiledTemplates = {
  name: "compiled-templates",
  transform(code, id) {
    if (!id.endsWith("/template.ts")) return null;
    // The compiler knows Lit by the names of its packages.
    const source = code.replace('"lit/html.js"', '"lit-html"');
    if (source === code) this.error("No Lit is imported here to compile for.");
    const { outputText, sourceMapText } = ts.transpileModule(source, {
      fileName: id,
      compilerOptions: { target: ts.ScriptTarget.ES2022, sourceMap: true },
      transformers: { before: [compileLitTemplates()] },
    });
    return { code: outputText, map: sourceMapText };
  },
};
