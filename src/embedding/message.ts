/** What a frame tells about its height, and what the page around it asks. */
export const message = "ibm-partners-height";
