export declare const keep: (element: Element) => void;
/** Opens what was open when this visit last saw the element. */
export declare const recall: (element: Element & {
    expanded: string | string[];
}) => void;
