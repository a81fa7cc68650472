/**
 * On the page `ibm-partners.<lang>.html`: takes the element's attributes and
 * custom properties from the address, and in a frame tells the page around it
 * its height, and opens links there.
 */
export declare const serveStandalone: () => void;
