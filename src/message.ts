/** What a frame tells about its height, and what the page around it asks. */
export const message = "ibm-partners-height";

/** Where the page `ibm-partners.<lang>.html` holds its widget. */
export const pageId = "ibm-partners-page";
