/**
 * Runs in the standalone page, `ibm-partners.<lang>.html`: takes attributes and
 * custom properties from the address, before the element is defined, so that
 * what is first shown is what was asked for.
 */
export declare const runStandalonePage: () => void;
