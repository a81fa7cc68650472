/** What a frame tells about its height, and what the page around it asks. */
export declare const message = "ibm-partners-height";
