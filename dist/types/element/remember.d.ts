export declare const save: (element: Element) => void;
export declare const restore: (element: Element) => void;
