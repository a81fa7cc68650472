/** Warns the page's developer, once per message, which is kept for that: after a hundred there are no more. */
export declare const warn: (message: string) => void;
/** Wraps what the browser calls: an error of ours becomes a warning, never an error of the page. */
export declare const guarded: <Args extends unknown[]>(callback: (...args: Args) => void) => (...args: Args) => void;
