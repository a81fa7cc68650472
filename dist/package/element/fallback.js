import { partnerIds } from '../content/index.js';

const partnerOfFallback = (element) => {
  const details = element?.closest("details[id]");
  return !details || details.closest("ibm-partners > [slot]") ? void 0 : partnerIds.find((id) => details.id.endsWith(`-${id}`));
};
const detailsIn = (root) => [...root.querySelectorAll("details")].filter(partnerOfFallback);

export { detailsIn, partnerOfFallback };
//# sourceMappingURL=fallback.js.map
