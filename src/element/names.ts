/** The element's name; ids, events and custom properties begin with it. */
export const tag = "ibm-partners";

/** The id of `<html>` in the page of its own, `ibm-partners.<lang>.html`. */
export const ownPageId = "ibm-partners-page";

/** The id by which links reach a partner of an element, and that its `<details>` have where no script runs. */
export const idOf = (
  element: { readonly id: string },
  partner: string,
): string => `${element.id || tag}-${partner}`;
