import type { Content } from "../content/index.js";
import { IbmPartners } from "./ibm-partners.js";
import { addContent, setLoader, type Loader } from "./language.js";
import { tag } from "./names.js";
import { warn } from "./warn.js";

/**
 * Registers the element, once per page: a second copy of the script leaves the
 * first in charge and gives it its language. Tells whether this copy is in charge.
 */
export const define = (content: Content, loader?: Loader): boolean => {
  const first = customElements.get(tag) as
    Partial<typeof IbmPartners> | undefined;
  if (!first) {
    addContent(content);
    setLoader(loader);
    customElements.define(tag, IbmPartners);
    return true;
  }
  if (first.version !== IbmPartners.version) {
    warn(
      `version ${first.version} is in charge, not ${IbmPartners.version}: load one of them`,
    );
  }
  first.addContent?.(content);
  return false;
};
