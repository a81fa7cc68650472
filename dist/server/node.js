class IbmPartners {
  static version = "0.1.0";
  static addContent() {
  }
}

export { IbmPartners };
