const tag = "ibm-partners";
const standalonePageId = "ibm-partners-page";
const idOf = (element, partner) => `${element.id || tag}-${partner}`;

export { idOf, standalonePageId, tag };
//# sourceMappingURL=ids.js.map
