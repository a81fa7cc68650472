/** Properties that were set before the element was defined hide its accessors. */
export const takeProperties = (element: HTMLElement): void => {
  const properties = element as unknown as Record<string, unknown>;
  for (const name of Object.getOwnPropertyNames(element)) {
    if (name in element.constructor.prototype) {
      const value = properties[name];
      delete properties[name];
      properties[name] = value;
    }
  }
};

/** What shows until the first text does: the page's declarative shadow root, or what is inside the element. */
export const fallbackOf = (element: Element): Element =>
  element.shadowRoot?.querySelector("section") ?? element;

/**
 * The visitor may have been quicker than the script: tells what is open in the
 * fallback, and the focused name, by their places.
 */
export const takeState = (
  fallback: Element,
): { open: boolean[]; focused: number } => {
  const all = [...fallback.querySelectorAll("details")];
  // Of two open ones with one name the browser closes the later.
  all.forEach((details) => details.removeAttribute("name"));
  return {
    open: all.map((details) => details.open),
    focused: all.findIndex((details) => details.querySelector("summary:focus")),
  };
};
