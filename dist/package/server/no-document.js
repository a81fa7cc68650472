class IbmPartners {
}

export { IbmPartners };
//# sourceMappingURL=no-document.js.map
