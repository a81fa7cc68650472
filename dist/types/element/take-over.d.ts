/** Properties that were set before the element was defined hide its accessors. */
export declare const takeProperties: (element: HTMLElement) => void;
/** What shows until the first text does: the page's declarative shadow root, or what is inside the element. */
export declare const fallbackOf: (element: Element) => Element;
/**
 * The visitor may have been quicker than the script: tells what is open in the
 * fallback, and the focused name, by their places.
 */
export declare const takeState: (fallback: Element) => {
    open: boolean[];
    focused: number;
};
