const said = new Set<string>();

/**
 * Tells the page's developer once what is wrong; nothing is ever thrown into
 * the page. Who has heard a hundred things is told no more: what is said has
 * to be kept, and a page may produce wrong values without end.
 */
export const warn = (message: string): void => {
  if (said.size < 100 && !said.has(message)) {
    said.add(message);
    console.warn(`<ibm-partners> ${message}`);
  }
};
