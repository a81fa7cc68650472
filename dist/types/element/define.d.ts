import type { Content } from "../content/index.js";
import { IbmPartners } from "./ibm-partners.js";
import type { Loader } from "./language.js";
/** The class in charge of the page, which another copy of the script may have registered. */
export declare const elementClass: () => typeof IbmPartners;
/**
 * Registers the element, once per page: a second copy of the script leaves the
 * first in charge, and adds its language and its way to load others.
 */
export declare const define: (content: Content, loader?: Loader) => void;
