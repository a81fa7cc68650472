const said = new Set<string>();

/** Tells the page's developer once what is wrong; nothing is ever thrown into the page. */
export const warn = (message: string): void => {
  if (!said.has(message)) {
    said.add(message);
    console.warn(`<ibm-partners> ${message}`);
  }
};
