/** The element's name; ids, events and custom properties begin with it. */
export const tag = "ibm-partners";

/** Where the page `ibm-partners.<lang>.html` holds its widget. */
export const pageId = "ibm-partners-page";
