import { type TemplateResult } from "lit/html.js";
import type { Content, PartnerId } from "../content/index.js";
import type { optionsOf } from "./attributes.js";
/**
 * What a list shows. The same description serves the browser and all that is
 * rendered without one, where nothing is toggled.
 */
export interface View extends ReturnType<typeof optionsOf> {
    content: Content;
    /** Announced to those who can't see that the text is in another language. */
    status?: string;
    toggle?: (partner: PartnerId) => void;
    toggleAll?: () => void;
}
/** What differs where no script runs: see `server/details.ts`. */
export interface Templates {
    partner: (view: View, id: PartnerId) => TemplateResult;
    toggleAll: (view: View) => TemplateResult;
}
/** Our own markup, which never changes within a template. */
export declare const markup: (value: string) => import("lit-html/static.js").StaticValue;
export declare const headingTag: (level: number) => import("lit-html/static.js").StaticValue;
/** A panel's text, and where the page adds its own. */
export declare const panel: ({ content }: View, id: PartnerId) => import("lit-html/static.js").StaticValue;
/** The label of the button that expands or collapses all. */
export declare const label: (view: View) => string;
/**
 * The whole list. The outer section has no language, since Firefox hands
 * assistive technology no language that equals the parent's and misses changes
 * of the parent's. The language is part of the template: another language is a
 * new section, because Firefox keeps the one that an element was created with.
 */
export declare const list: (view: View, { partner, toggleAll }?: Templates) => TemplateResult;
