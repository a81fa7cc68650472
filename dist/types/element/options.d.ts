import { type PartnerId } from "../content/index.js";
/** Where attributes are read from: the element, or what a server renders of it. */
export type Attributes = Pick<Element, "getAttribute" | "hasAttribute">;
export declare const words: (value: string | null) => string[];
export declare const isPartner: (id: string) => id is PartnerId;
export declare const openIn: (attributes: Attributes) => PartnerId[];
export declare const includeIn: (attributes: Attributes) => PartnerId[];
export declare const headingLevelIn: (attributes: Attributes) => number;
