/** The buttons that open and close the panels, in their order. */
export const namesIn = (root: ShadowRoot): NodeListOf<HTMLElement> =>
  root.querySelectorAll("[part~=summary]");

/**
 * The focused element may be hidden or gone after rendering, or stand for
 * another partner: the name of its partner has the focus then, or of the one
 * in its place, and the button where it was there (WCAG 2.4.3). Called before
 * rendering; what it returns, after.
 */
export const keepFocus = (host: Element): (() => void) => {
  const root = host.shadowRoot!;
  const find = () => [...root.querySelectorAll("li")];
  const active = root.activeElement ?? host.querySelector(":focus");
  const slot = active?.closest("[slot]")?.assignedSlot ?? null;
  const before = find();
  const at = before.findIndex(
    (item) => item.contains(active) || item.contains(slot),
  );
  const idOf = (item?: Element) =>
    item?.querySelector<HTMLSlotElement>("div slot")!.name;
  const id = idOf(before[at]);
  return () => {
    const now = find();
    const index = now.findIndex((item) => idOf(item) === id);
    const names = namesIn(root);
    const name = names[index] ?? names[at] ?? names[0];
    if (
      active &&
      (index !== at ||
        !active.isConnected ||
        (now[at]?.querySelector("[hidden]") && active !== name))
    ) {
      const target = (at < 0 && root.querySelector("button")) || name;
      target.focus({ preventScroll: true });
    }
  };
};
