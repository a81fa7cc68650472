/** The element's name; ids, events and custom properties begin with it. */
export declare const tag = "ibm-partners";
/** The id of `<html>` in the standalone page, `ibm-partners.<lang>.html`. */
export declare const standalonePageId = "ibm-partners-page";
/** The id by which links reach a partner of an element. */
export declare const idOf: (element: {
    readonly id: string;
}, partner: string) => string;
