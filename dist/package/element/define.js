import { IbmPartners } from './ibm-partners.js';
import { tag } from './ids.js';
import { warn } from './warn.js';

const elementClass = () => customElements.get(tag) ?? IbmPartners;
const define = (content, loader) => {
  const first = elementClass();
  if (first.version !== IbmPartners.version)
    warn(
      `version ${first.version} is in charge, not ${IbmPartners.version}: load one`
    );
  first.addLanguage?.(content, loader);
  if (!customElements.get(tag)) customElements.define(tag, IbmPartners);
};

export { define, elementClass };
//# sourceMappingURL=define.js.map
