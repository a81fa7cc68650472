import { type TemplateResult } from "lit/html.js";
import type { Content, PartnerId } from "../content/index.js";
import type { optionsOf } from "./attributes.js";
/**
 * What a list shows. The same description serves the browser and all that is
 * rendered without one, where nothing is toggled.
 */
export interface View extends ReturnType<typeof optionsOf> {
    content: Content;
    /** Expands or collapses a partner; all, where none is given. */
    toggle?: (event: Event, partner?: PartnerId) => void;
}
/** What differs where no script runs: see `server/details.ts`. */
export interface Templates {
    partner: (view: View, id: PartnerId) => TemplateResult;
    toggleAll: (view: View) => TemplateResult;
}
/** HTML that is inserted as it is, as a part of the template: our own, or text that `addLanguage` was given. A different string is a different template, so new nodes. */
export declare const trustedHtml: (value: string) => import("lit-html/static.js").StaticValue;
export declare const headingTag: (level: number) => import("lit-html/static.js").StaticValue;
/** The arrow; its size counts where there is no style sheet. */
export declare const marker: (size: number) => import("lit-html/static.js").StaticValue;
/** A panel's text, and where the page adds its own. */
export declare const panel: ({ content }: View, id: PartnerId) => import("lit-html/static.js").StaticValue;
/** The label of the button that expands or collapses all. */
export declare const toggleAllLabel: (view: View) => string;
/**
 * The whole list. Firefox exposes a language to assistive technology only where
 * it differs from the parent's, and misses changes of the parent's: the outer
 * section's is unknown (`und`). It also keeps the language that an element was
 * created with: another language is another template, so a new section.
 */
export declare const list: (view: View, { partner, toggleAll }?: Templates) => TemplateResult;
