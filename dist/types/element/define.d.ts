import type { Content } from "../content/index.js";
import { type Loader } from "./language.js";
/**
 * Registers the element, once per page: a second copy of the script leaves the
 * first in charge and gives it its language. Tells whether this copy is in charge.
 */
export declare const define: (content: Content, loader?: Loader) => boolean;
