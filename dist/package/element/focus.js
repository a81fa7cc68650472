import { partnerOfFallback } from './fallback.js';

const summaryButtons = (root) => [
  ...root.querySelectorAll("button[value]")
];
const summaryButton = (root, partner) => summaryButtons(root).find(({ value }) => value === partner);
const scrollToButton = (button, block, behavior) => button?.scrollIntoView(
  Object.assign(/* @__PURE__ */ Object.create(null), { block, behavior })
);
const placeOf = (element) => element.closest("[slot]")?.assignedSlot ?? element;
const keepFocus = (host) => {
  const before = host.shadowRoot;
  const active = before?.activeElement ?? host.querySelector(":focus");
  const items = [...before?.querySelectorAll("li") ?? []];
  const index = items.findIndex((it) => active && it.contains(placeOf(active)));
  const partner = items[index]?.querySelector("button")?.value ?? partnerOfFallback(active);
  return () => {
    const root = host.shadowRoot;
    const place = active && placeOf(active);
    if (!place || root.contains(place) && !place.closest("[hidden]")) return;
    const buttons = summaryButtons(root);
    const nearest = buttons[Math.min(index, buttons.length - 1)] ?? buttons[0];
    const toggleAll = !partner && before?.querySelector("[part=toggle-all]");
    (toggleAll || summaryButton(root, partner) || nearest)?.focus({
      preventScroll: true
    });
  };
};

export { keepFocus, scrollToButton, summaryButton, summaryButtons };
//# sourceMappingURL=focus.js.map
