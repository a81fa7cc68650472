/**
 * Warns the page's developer, once per message. A page may produce wrong values
 * without end, and messages have to be kept to be given once: after a hundred
 * there are no more.
 */
export declare const warn: (message: string) => void;
/** Wraps what the browser calls: an error of ours becomes a warning, never an error of the page. */
export declare const guarded: <Args extends unknown[]>(callback: (...args: Args) => void) => (...args: Args) => void;
/** Runs an entry's steps; does nothing where there is no document, as on servers, some of which have half of one. */
export declare const start: (steps: () => void) => void;
