class IbmPartners {
  static addLanguage() {
  }
}

export { IbmPartners };
//# sourceMappingURL=no-document.js.map
