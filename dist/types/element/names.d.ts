/** The element's name; ids, events and custom properties begin with it. */
export declare const tag = "ibm-partners";
/** The id of `<html>` in the page of its own, `ibm-partners.<lang>.html`. */
export declare const ownPageId = "ibm-partners-page";
/** The id by which links reach a partner of an element, and that its `<details>` have where no script runs. */
export declare const idOf: (element: {
    readonly id: string;
}, partner: string) => string;
