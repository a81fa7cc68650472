import type { PartnerId } from "../content/index.js";
import { partnerOfFallback } from "./fallback.js";

/** The buttons that expand and collapse the panels, in the list's order. */
export const summaryButtons = (root: ParentNode): HTMLButtonElement[] => [
  ...root.querySelectorAll<HTMLButtonElement>("button[value]"),
];

export const summaryButton = (
  root: ParentNode,
  partner: PartnerId,
): HTMLButtonElement | undefined =>
  summaryButtons(root).find(({ value }) => value === partner);

/** Where the focus is in a list: in which partner, and the index of that. */
const focusPosition = (host: Element) => {
  const root = host.shadowRoot;
  const active = root?.activeElement ?? host.querySelector(":focus");
  const slot = active?.closest("[slot]")?.assignedSlot ?? null;
  const buttons = root ? summaryButtons(root) : [];
  const index = buttons.findIndex((button) => {
    const item = button.closest("li")!;
    return item.contains(active) || item.contains(slot);
  });
  return {
    active,
    index,
    partner: buttons[index]?.value ?? partnerOfFallback(active),
  };
};

/**
 * Rendering may hide or remove the focused element, or move another partner to
 * its place. Then the button of its partner gets the focus, or the one at its
 * index; the button for all keeps it (WCAG 2.4.3). Call this before rendering,
 * and the function that it returns afterwards.
 */
export const keepFocus = (host: Element): (() => void) => {
  const { active, index, partner } = focusPosition(host);
  return () => {
    if (!active) return;
    const root = host.shadowRoot!;
    const buttons = summaryButtons(root);
    const newIndex = buttons.findIndex(({ value }) => value === partner);
    const nearest = Math.min(index, buttons.length - 1);
    const button = buttons[newIndex] ?? buttons[nearest] ?? buttons[0];
    const isHidden =
      button?.getAttribute("aria-expanded") === "false" &&
      index >= 0 &&
      active !== button;
    if (active.isConnected && newIndex === index && !isHidden) return;
    const toggleAll = root.querySelector<HTMLElement>("[part=toggle-all]");
    ((!partner && toggleAll) || button)?.focus({ preventScroll: true });
  };
};
