import { type PartnerId } from "../content/index.js";
/** Ids as one string: each once, in any order, separated by spaces. */
type IdList<Id extends string = PartnerId, First extends string = Id> = First extends Id ? First | `${First} ${IdList<Exclude<Id, First>>}` : never;
/**
 * What `expanded` can be set to: the open partners' ids, in an array or
 * separated by spaces; `all` means all, and nothing none. Other ids don't
 * compile; at run time they are left out with a warning.
 */
export type Expanded = readonly (PartnerId | "all")[] | IdList | "all" | "" | null | undefined;
/**
 * What `include` can be set to: the ids of the partners that are shown, in
 * this order, in an array or separated by spaces; nothing means all. Other ids
 * don't compile; at run time they are left out with a warning.
 */
export type Include = readonly PartnerId[] | IdList | null | undefined;
/** Where attributes are read from: the element, or what a server renders of it. */
export type Attributes = Pick<Element, "getAttribute">;
/** A boolean attribute; server renderers write `false` as its value. */
export declare const isOn: (attributes: Attributes, name: string) => boolean;
export declare const expandedIn: (attributes: Attributes) => PartnerId[];
export declare const includeIn: (attributes: Attributes) => PartnerId[];
export declare const headingLevelIn: (attributes: Attributes) => number;
/** Tells of values that are not what they should be. */
export declare const checkAttributes: (attributes: Attributes) => void;
export {};
