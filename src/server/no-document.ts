/** What `import "ibm-partners"` gives where there is no document and Lit can't be loaded, as at the edge. */
export class IbmPartners {}
