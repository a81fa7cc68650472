import { type PartnerId } from "../content/index.js";
/** Where attributes are read from: the element, or what a server knows of it. */
export type Attributes = Pick<Element, "getAttribute">;
export declare const attributeNames: readonly ["expanded", "exclusive", "include", "heading-level", "no-heading", "remember"];
export type AttributeName = (typeof attributeNames)[number];
/** The attribute of a property, if it is one of the element's own. */
export declare const attributeFor: (property: string) => AttributeName | undefined;
/** An attribute's other name, without a hyphen: server renderers write the property's (`headingLevel`), which HTML parsers read in lower case. */
export declare const aliasOf: (name: AttributeName) => string;
/** Attributes whose changes the element reacts to. */
export declare const observedAttributes: () => string[];
export declare const includeOf: (attributes: Attributes) => PartnerId[];
/** Partners that are shown and expanded; with `exclusive`, the first of them. */
export declare const expandedOf: (attributes: Attributes) => PartnerId[];
/** Server renderers write `false` as a boolean attribute's value. */
export declare const booleanOf: (attributes: Attributes, name: AttributeName) => boolean;
/** The default where there is no number, else the nearest allowed one. */
export declare const headingLevelOf: (attributes: Attributes) => number;
/** All that the attributes say. */
export declare const optionsOf: (attributes: Attributes) => {
    include: ("frontex" | "wco" | "iom" | "icmpd")[];
    expanded: ("frontex" | "wco" | "iom" | "icmpd")[];
    exclusive: boolean;
    headingLevel: number;
    noHeading: boolean;
};
/** Warns of values that are not allowed. */
export declare const checkAttributes: (attributes: Attributes) => void;
/** Copies the element's options from elsewhere, such as an address; whatever else is there is ignored. */
export declare const configure: (element: Element, optionOf: (name: AttributeName) => string | null) => void;
