const warned = new Set<string>();

/** Warns the page's developer, once per message, which is kept for that: after a hundred there are no more. */
export const warn = (message: string): void => {
  if (warned.size < 100 && !warned.has(message)) {
    warned.add(message);
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
