const given = new Set<string>();

/**
 * Warns the page's developer, once per message. A page may produce wrong values
 * without end, and messages have to be kept to be given once: after a hundred
 * there are no more.
 */
export const warn = (message: string): void => {
  if (given.size < 100 && !given.has(message)) {
    given.add(message);
    console.warn(`<ibm-partners> ${message}`);
  }
};

/** Wraps what the browser calls: an error of ours becomes a warning, never an error of the page. */
export const guarded =
  <Args extends unknown[]>(callback: (...args: Args) => void) =>
  (...args: Args): void => {
    try {
      callback(...args);
    } catch (error) {
      warn(`failed: ${String(error)}`);
    }
  };

/** Runs an entry's steps; does nothing where there is no document, as on servers, some of which have half of one. */
export const start = (steps: () => void): void => {
  if ("querySelector" in (globalThis.document ?? {})) guarded(steps)();
};
