/*
 * What is open is kept for the visit, where the page asks for it. Storage
 * throws in sandboxed frames and where the visitor forbids it; then nothing is
 * kept.
 */

const keyOf = ({ id }: Element): string => `ibm-partners:${id}`;

export const keep = (element: Element): void => {
  try {
    sessionStorage.setItem(
      keyOf(element),
      element.getAttribute("expanded") ?? "",
    );
  } catch {
    // Nothing is kept.
  }
};

/** Opens what was open when this visit last saw the element. */
export const recall = (
  element: Element & { expanded: string | string[] },
): void => {
  try {
    const kept = sessionStorage.getItem(keyOf(element));
    // Set again while a text is awaited, it would be rendered again without end.
    if (kept !== null && kept !== (element.getAttribute("expanded") ?? ""))
      element.expanded = kept;
  } catch {
    // Nothing was kept.
  }
};
