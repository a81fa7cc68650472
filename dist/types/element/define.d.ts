import type { Content } from "../content/index.js";
import type { Loader } from "./language.js";
/**
 * Registers the element, once per page: a second copy of the script leaves the
 * first in charge, and adds its language and its way to load others.
 */
export declare const define: (content: Content, loader?: Loader) => void;
