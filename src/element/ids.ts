/** The element's name; ids, events and custom properties begin with it. */
export const tag = "ibm-partners";

/** The id of `<html>` in the standalone page, `ibm-partners.<lang>.html`. */
export const standalonePageId = "ibm-partners-page";

/** The id by which links reach a partner of an element. */
export const idOf = (
  element: { readonly id: string },
  partner: string,
): string => `${element.id || tag}-${partner}`;
