import { compileLitTemplates } from "@lit-labs/compiler";
import ts from "typescript";

/*
 * What is changed in Lit: our templates are compiled, so that its parser is
 * not needed, and it leaves the page's globals alone. The changes are strings
 * of the pinned release; the build fails when one is no longer found.
 */

/**
 * Each change: why, and the strings of lit-html with what stands in their
 * place. The bytes are those that it takes from the module, brotli (directives: together with the values).
 */
const changes = {
  "The parser: compiled templates are never parsed, and need none of its marks. 1,017 bytes.":
    [
      ['"number"==typeof s?this._$AC(t):', ""],
      [
        "_$AC(t){let i=C.get(t.strings);return void 0===i&&C.set(t.strings,i=new S(t)),i}",
        "",
      ],
      [
        "S.createElement(V(s.h,s.h[0]),this.options)",
        '((t,i)=>(t.innerHTML=i,t))(l.createElement("template"),V(s.h,s.h[0]))',
      ],
      [
        'if(!u(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");',
        "",
      ],
      ["o=`lit$${Math.random().toFixed(9).slice(2)}$`", "o=0"],
    ],
  "Directives and parts for elements, and what directives ask of parts: our templates have none. 320 bytes.":
    [
      [
        "function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}",
        "",
      ],
      [",V:M", ""],
      ["_$AI(t,i=this){t=M(this,t,i),", "_$AI(t){"],
      ["t=M(this,t,i,0),o=", "o="],
      ["r=M(this,e[s+n],i,n)", "r=e[s+n]"],
      [":6===r.type&&(i=new Z(h,this,t))", ":0"],
      ["get _$AU(){return this._$AM?._$AU??this._$Cv}", ""],
      ["get _$AU(){return this._$AM._$AU}u(t)", "u(t)"],
      [
        "get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}",
        "",
      ],
      [",this._$Cv=e?.isConnected??!0", ""],
      ["for(this._$AP?.(!1,!0,s);t!==this._$AB;)", "for(;t!==this._$AB;)"],
      ["setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}", ""],
      ["get parentNode(){return this._$AM.parentNode}", ""],
      [
        "get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}",
        "",
      ],
      ["(t?.creationScope??l).importNode", "l.importNode"],
      ["this._$AV=[],this._$AN=void 0,", "this._$AV=[],"],
      ["this._$AH=A,this._$AN=void 0,this._$AA", "this._$AH=A,this._$AA"],
      ["this._$AH=A,this._$AN=void 0,this.element", "this._$AH=A,this.element"],
    ],
  "The page's globals are not ours: Lit counts its copies in one, and looks for a polyfill in another.":
    [
      ['(t.litHtmlVersions??=[]).push("3.3.3")', "0"],
      ["t.litHtmlPolyfillSupport", "void 0"],
    ],
  "What our templates hold is templates, arrays of them, or nothing; their attributes hold strings and booleans. 148 bytes.":
    [
      [
        'a(t)?t===A||null==t||""===t?(this._$AH!==A&&this._$AR(),this._$AH=A):t!==this._$AH&&t!==E&&this._(t):void 0!==t._$litType$?this.$(t):void 0!==t.nodeType?this.T(t):d(t)?this.k(t):this._(t)',
        "t===A?(this._$AH!==A&&this._$AR(),this._$AH=A):void 0!==t._$litType$?this.$(t):this.k(t)",
      ],
      [
        "_(t){this._$AH!==A&&a(this._$AH)?this._$AA.nextSibling.data=t:this.T(l.createTextNode(t)),this._$AH=t}",
        "",
      ],
      [
        "T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}",
        "T(t){this._$AR(),this.O(t)}",
      ],
      ["o=!a(t)||t!==this._$AH&&t!==E,", "o=t!==this._$AH,"],
      ["r===E&&(r=this._$AH[n]),", ""],
      ["o||=!a(r)||r!==this._$AH[n]", "o||=r!==this._$AH[n]"],
      ['(r??"")', "r"],
      [
        "_$AI(t,i=this,s,e){const h=this.strings",
        "_$AI(t,i,s){const h=this.strings",
      ],
      ["o&&!e&&this.j(t)", "o&&this.j(t)"],
      [
        'this.element.setAttribute(this.name,t??"")}}class I',
        "this.element.setAttribute(this.name,t)}}class I",
      ],
    ],
  "Our listeners are functions, and stay. 118 bytes.": [
    [
      "if((t=M(this,t,i,0)??A)===E)return;const s=this._$AH,e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);e&&this.element.removeEventListener(this.name,this,s),h&&this.element.addEventListener(this.name,this,t),",
      "this._$AH===A&&this.element.addEventListener(this.name,this),",
    ],
    [
      '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
      "this._$AH(t)",
    ],
    ["constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}", ""],
  ],
  "Servers have no document.": [
    ["l=document,", "l=t.document,"],
    ["l.createTreeWalker(l,129)", "l?.createTreeWalker(l,129)"],
  ],
  "A page's policy may forbid Lit's, or another copy may have taken its name.":
    [
      [
        's?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
        '(()=>{try{return s.createPolicy("lit-html",{createHTML:t=>t})}catch{}})()',
      ],
    ],
};

export const changedLit = {
  name: "changed-lit",
  transform(code, id) {
    if (!id.endsWith("/lit-html/lit-html.js")) return null;
    for (const [reason, strings] of Object.entries(changes)) {
      for (const [found, replaced] of strings) {
        if (code.split(found).length !== 2)
          this.error(
            `Lit is no longer what build/lit.js changes (${reason}) ${found}`,
          );
        code = code.replace(found, () => replaced);
      }
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
