import { type Loader } from "./language.js";
import type { Content } from "./content/index.js";
/**
 * Registers the element, once per page: a second copy of the script leaves the
 * first in charge and gives it its language.
 */
export declare const define: (content: Content, loader?: Loader) => void;
