import type { Content } from "../content/index.js";
import { IbmPartners } from "./ibm-partners.js";
import type { Loader } from "./language.js";
import { tag } from "./ids.js";
import { warn } from "./warn.js";

/** The class in charge of the page, which another copy of the script may have registered. */
export const elementClass = () =>
  (customElements.get(tag) ?? IbmPartners) as typeof IbmPartners;

/**
 * Registers the element, once per page: a second copy of the script leaves the
 * first in charge, and adds its language and its way to load others.
 */
export const define = (content: Content, loader?: Loader): void => {
  const first = elementClass();
  if (first.version !== IbmPartners.version)
    warn(
      `version ${first.version} is in charge, not ${IbmPartners.version}: load one`,
    );
  first.addLanguage?.(content, loader);
  if (!customElements.get(tag)) customElements.define(tag, IbmPartners);
};
