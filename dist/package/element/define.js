import { IbmPartners } from './ibm-partners.js';
import { tag } from './ids.js';
import { warn } from './warn.js';

const define = (content, loader) => {
  const first = customElements.get(tag) ?? IbmPartners;
  if (first.version !== IbmPartners.version)
    warn(
      `version ${first.version} is in charge, not ${IbmPartners.version}: load one`
    );
  first.addLanguage?.(content, loader);
  if (!customElements.get(tag)) customElements.define(tag, IbmPartners);
};

export { define };
//# sourceMappingURL=define.js.map
