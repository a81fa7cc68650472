/*
 * `remember`: what is expanded is kept in `sessionStorage`, for the visit.
 * Storage throws in sandboxed frames and where the visitor forbids it; then
 * nothing is kept.
 */

const keyOf = ({ id }: Element): string => `ibm-partners:${id}`;

export const save = (element: Element): void => {
  try {
    sessionStorage.setItem(
      keyOf(element),
      element.getAttribute("expanded") ?? "",
    );
  } catch {
    // Nothing is kept.
  }
};

export const restore = (element: Element): void => {
  try {
    const saved = sessionStorage.getItem(keyOf(element));
    if (saved !== null && saved !== (element.getAttribute("expanded") ?? ""))
      element.setAttribute("expanded", saved);
  } catch {
    // Nothing was kept.
  }
};
