/**
 * The focused element may be hidden or gone after rendering, or stand for
 * another partner: the name of its partner has the focus then, or of the one
 * in its place, and the button where it was there (WCAG 2.4.3). Called before
 * rendering; what it returns, after.
 */
export const keepFocus = (host: Element): (() => void) => {
  const root = host.shadowRoot!;
  const find = () => [...root.querySelectorAll("details")];
  const active = root.activeElement ?? host.querySelector(":focus");
  const slot = active?.closest("[slot]")?.assignedSlot ?? null;
  const before = find();
  const at = before.findIndex(
    (details) => details.contains(active) || details.contains(slot),
  );
  const idOf = (details?: Element) => details?.querySelector("slot")!.name;
  const id = idOf(before[at]);
  return () => {
    const now = find();
    const index = now.findIndex((details) => idOf(details) === id);
    if (
      active &&
      (index !== at ||
        !active.isConnected ||
        (now[at]?.open === false && active.localName !== "summary"))
    ) {
      const details = now[index] ?? now[at] ?? now[0];
      const target =
        (at < 0 && root.querySelector("button")) ||
        details.querySelector("summary");
      target!.focus({ preventScroll: true });
    }
  };
};
