/** The element's name; ids, events and custom properties begin with it. */
export declare const tag = "ibm-partners";
/** Where the page `ibm-partners.<lang>.html` holds its widget. */
export declare const pageId = "ibm-partners-page";
