import { partnerOfFallback } from "./fallback.js";

/** The buttons that expand and collapse the panels, in the list's order. */
export const summaryButtons = (root: ParentNode): HTMLButtonElement[] => [
  ...root.querySelectorAll<HTMLButtonElement>("button[value]"),
];

export const summaryButton = (
  root: ParentNode,
  partner: string | undefined,
): HTMLButtonElement | undefined =>
  summaryButtons(root).find(({ value }) => value === partner);

/** Without what a page has put on every object: browsers return a promise, which would reject unseen. */
export const scrollToButton = (
  button: Element | undefined,
  block: ScrollLogicalPosition,
  behavior: ScrollBehavior,
): void =>
  button?.scrollIntoView(
    Object.assign(Object.create(null) as object, { block, behavior }),
  );

/** Where an element is in the list; of the page's own additions, their slot is. */
const placeOf = (element: Element): Element =>
  element.closest("[slot]")?.assignedSlot ?? element;

/**
 * Rendering may hide or remove the focused element. Then the button of its
 * partner gets the focus, or the nearest one; where the button for all was
 * focused, the new one (WCAG 2.4.3). Call this before rendering, and the
 * function that it returns afterwards.
 */
export const keepFocus = (host: Element): (() => void) => {
  const before = host.shadowRoot;
  const active = before?.activeElement ?? host.querySelector(":focus");
  const items = [...(before?.querySelectorAll("li") ?? [])];
  const index = items.findIndex((it) => active && it.contains(placeOf(active)));
  const partner =
    items[index]?.querySelector("button")?.value ?? partnerOfFallback(active);
  return () => {
    const root = host.shadowRoot!;
    const place = active && placeOf(active);
    if (!place || (root.contains(place) && !place.closest("[hidden]"))) return;
    const buttons = summaryButtons(root);
    const nearest = buttons[Math.min(index, buttons.length - 1)] ?? buttons[0];
    const toggleAll =
      !partner && before?.querySelector<HTMLElement>("[part=toggle-all]");
    (toggleAll || summaryButton(root, partner) || nearest)?.focus({
      preventScroll: true,
    });
  };
};
