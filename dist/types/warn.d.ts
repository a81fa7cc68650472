/** Tells the page's developer once what is wrong; nothing is ever thrown into the page. */
export declare const warn: (message: string) => void;
