const tag = "ibm-partners";
const ownPageId = "ibm-partners-page";
const idOf = (element, partner) => `${element.id || tag}-${partner}`;

export { idOf, ownPageId, tag };
//# sourceMappingURL=names.js.map
