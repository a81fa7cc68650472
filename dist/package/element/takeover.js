import { partnerIds } from '../content/index.js';

const partnerAround = (element) => {
  const details = element?.closest("details[id]");
  return !details || details.closest("ibm-partners > [slot]") ? void 0 : partnerIds.find((id) => details.id.endsWith(`-${id}`));
};
const detailsIn = (root) => [...root.querySelectorAll("details")].filter(partnerAround);
const hasDetails = (root) => detailsIn(root).length > 0;
const openedPartners = (root) => detailsIn(root).filter(({ open }) => open).map((details) => partnerAround(details));

export { hasDetails, openedPartners, partnerAround };
//# sourceMappingURL=takeover.js.map
