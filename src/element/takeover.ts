import { partnerIds, type PartnerId } from "../content/index.js";

/*
 * What a visitor did before the script came: the full form and what a server
 * renders have `<details>`, each with an id that ends with the partner's.
 */

/** The partner that an element of such a fallback belongs to; what is in named slots is the page's own. */
export const partnerAround = (
  element?: Element | null,
): PartnerId | undefined => {
  const details = element?.closest("details[id]");
  return !details || details.closest("ibm-partners > [slot]")
    ? undefined
    : partnerIds.find((id) => details.id.endsWith(`-${id}`));
};

/** The `<details>` of a fallback. */
export const detailsIn = (root: ParentNode): HTMLDetailsElement[] =>
  [...root.querySelectorAll("details")].filter(partnerAround);
