import { partnerOfFallback } from './fallback.js';

const summaryButtons = (root) => [
  ...root.querySelectorAll("button[value]")
];
const summaryButton = (root, partner) => summaryButtons(root).find(({ value }) => value === partner);
const focusPosition = (host) => {
  const root = host.shadowRoot;
  const active = root?.activeElement ?? host.querySelector(":focus");
  const slot = active?.closest("[slot]")?.assignedSlot ?? null;
  const buttons = root ? summaryButtons(root) : [];
  const index = buttons.findIndex((button) => {
    const item = button.closest("li");
    return item.contains(active) || item.contains(slot);
  });
  return {
    active,
    index,
    partner: buttons[index]?.value ?? partnerOfFallback(active)
  };
};
const keepFocus = (host) => {
  const { active, index, partner } = focusPosition(host);
  return () => {
    if (!active) return;
    const root = host.shadowRoot;
    const buttons = summaryButtons(root);
    const newIndex = buttons.findIndex(({ value }) => value === partner);
    const nearest = Math.min(index, buttons.length - 1);
    const button = buttons[newIndex] ?? buttons[nearest] ?? buttons[0];
    const isHidden = button?.getAttribute("aria-expanded") === "false" && index >= 0 && active !== button;
    if (active.isConnected && newIndex === index && !isHidden) return;
    const toggleAll = root.querySelector("[part=toggle-all]");
    (!partner && toggleAll || button)?.focus({ preventScroll: true });
  };
};

export { keepFocus, summaryButton, summaryButtons };
//# sourceMappingURL=focus.js.map
