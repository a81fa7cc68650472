import { type PartnerId } from "../content/index.js";
/** The partner that an element of the fallback belongs to; what is in named slots is the page's own. */
export declare const partnerOfFallback: (element?: Element | null) => PartnerId | undefined;
/** The `<details>` of a fallback. */
export declare const detailsIn: (root: ParentNode) => HTMLDetailsElement[];
