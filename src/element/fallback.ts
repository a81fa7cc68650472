import { partnerIds, type PartnerId } from "../content/index.js";

/*
 * What a visitor did before the element was ready: the fallback of the full
 * snippet, and what a server renders, are `<details>`, each with an id that
 * ends with the partner's.
 */

/** The partner that an element of the fallback belongs to; what is in named slots is the page's own. */
export const partnerOfFallback = (
  element?: Element | null,
): PartnerId | undefined => {
  const details = element?.closest("details[id]");
  return !details || details.closest("ibm-partners > [slot]")
    ? undefined
    : partnerIds.find((id) => details.id.endsWith(`-${id}`));
};

/** The `<details>` of a fallback. */
export const detailsIn = (root: ParentNode): HTMLDetailsElement[] =>
  [...root.querySelectorAll("details")].filter(partnerOfFallback);
