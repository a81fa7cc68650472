import type { Content } from "../content/index.js";
/** A page of its own. */
export declare const page: (content: Content) => string;
