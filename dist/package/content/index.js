const partnerIds = ["frontex", "wco", "iom", "icmpd"];
const isPartnerId = (id) => partnerIds.includes(id);

export { isPartnerId, partnerIds };
//# sourceMappingURL=index.js.map
