import { type PartnerId } from "../content/index.js";
/** Where attributes are read from: the element, or what a server renders of it. */
export type Attributes = Pick<Element, "getAttribute">;
/** A boolean attribute; server renderers write `false` as its value. */
export declare const isOn: (attributes: Attributes, name: string) => boolean;
export declare const expandedIn: (attributes: Attributes) => PartnerId[];
export declare const includeIn: (attributes: Attributes) => PartnerId[];
export declare const headingLevelIn: (attributes: Attributes) => number;
/** Tells of values that are not what they should be. */
export declare const checkAttributes: (attributes: Attributes) => void;
