/** What `import "ibm-partners"` gives where there is no document and Lit can't be loaded, as at the edge. */
export class IbmPartners {
  static addLanguage(): void {
    // There is no list to show it.
  }
}
