/** What a widget does when its page changes. */
export interface Widget extends HTMLElement {
    /** Renders anew: the language may be another, or more of them are there. */
    _refresh(): void;
    /** Renders at once; every panel shows while the page is printed. */
    _render(printing?: boolean): void;
    /** Opens the partner that the address points to; false where it is none of this widget's. */
    _reveal(hash: string): boolean;
}
export declare const refreshAll: () => void;
/** Follows the address to the first widget that it means, once per address. */
export declare const follow: (widget: Widget) => void;
/** One set of listeners and one observer serve all widgets, while there are any. */
export declare const join: (widget: Widget) => void;
export declare const leave: (widget: Widget) => void;
