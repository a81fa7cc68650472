import type { PartnerId } from "../content/index.js";
import { pageId, tag } from "./names.js";
import { widgets, type Widget } from "./widgets.js";

/** The first widget that a fragment means. */
const meant = (hash: string): Widget | undefined =>
  [...widgets].find((widget) => partnerAt(widget, hash));

/** The address that was followed last, in this visit to it. */
let followed: string | undefined;

/**
 * Follows the address to the widget that it means, once per visit. But a
 * router may show a page from its cache before the new one, so what comes in
 * the next seconds counts as the same.
 */
export const follow = (widget: Widget): void => {
  const { href, hash } = location;
  if (followed === href) return;
  followed = undefined;
  // The widget itself first: each asking all is too much where there are a thousand.
  if (!hash || !partnerAt(widget, hash) || meant(hash) !== widget) return;
  widget._reveal(hash);
  setTimeout(() => {
    if (location.href === href) followed = href;
  }, 3000);
};

/** A page without widgets ends the visit; what takes the place of the last one comes at once. */
export const leaveAddress = (): void => {
  setTimeout(() => {
    if (!widgets.size) followed = undefined;
  });
};

/** Later than the browser, which takes the focus to the document when it has followed a fragment. */
const followSoon = (href?: string): void => {
  followed = undefined;
  setTimeout(() => {
    if (!href || location.href === href) widgets.forEach(follow);
  });
};

export const onPopState = (): void => followSoon();

/** A router may keep the click from the browser, and a script may scroll by itself to what has the id. */
export const onClick = (event: MouseEvent): void => {
  const link = (
    event.composedPath()[0] as Partial<Element>
  ).closest?.<HTMLAnchorElement>('a[href*="#"]');
  if (!link?.hash || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const { href, hash } = link;
  if (href.replace(hash, "") === location.href.replace(location.hash, ""))
    meant(hash)?._reveal(hash, false);
  followSoon(href);
};

/** On the page of its own, in a frame of another page, which has the say. */
const isFramed = (): boolean =>
  parent !== window && !!document.getElementById(pageId);

/** The partner of a widget that a fragment names; the page's own element with that id comes first. */
export const partnerAt = (
  widget: Widget,
  hash: string,
): PartnerId | undefined =>
  widget.include.find((partner) => {
    const id = `${widget.id || tag}-${partner}`;
    const target = document.getElementById(id);
    return (
      new URL(`#${id}`, location.href).hash === hash &&
      (!target || widget.contains(target))
    );
  });

/**
 * Puts an element with the fragment's id where the partner is: browsers and
 * scripts find no ids in shadow roots. Who focuses it means the partner's name.
 */
export const placeTarget = (
  widget: Widget,
  partner: PartnerId,
  focus: () => void,
): void => {
  // While the page loads, frameworks compare it with what a server rendered.
  if (isFramed() || document.readyState !== "complete") return;
  const target =
    widget.querySelector<HTMLElement>("[slot=target]") ??
    document.createElement("span");
  target.slot = "target";
  target.id = `${widget.id || tag}-${partner}`;
  target.tabIndex = -1;
  target.onfocus = focus;
  // Without a height Firefox would scroll it to the middle when it has the focus.
  target.style.cssText =
    "display:block;margin-bottom:-1px;height:1px;scroll-margin:var(--ibm-partners-scroll-margin,0)";
  // The fallback has such ids too, and does not show.
  widget.prepend(target);
};

/** Opens what the page has closed around a widget. */
export const openAround = (widget: Element): void => {
  for (let node: Element | null | undefined = widget; node;) {
    if (node.localName === "details") node.setAttribute("open", "");
    if (node.getAttribute("hidden") === "until-found") {
      node.dispatchEvent(new CustomEvent("beforematch", { bubbles: true }));
      node.removeAttribute("hidden");
    }
    node =
      node.assignedSlot ??
      node.parentElement ??
      (node.getRootNode() as Partial<ShadowRoot>).host;
  }
};

/** Shows a partner as a native target would be; in a frame, the page around stays where it is. */
export const show = (summary: HTMLElement): void => {
  if (isFramed()) {
    scrollBy(0, summary.getBoundingClientRect().top);
    return;
  }
  summary.focus({ preventScroll: true });
  // The page may scroll smoothly without asking what the visitor prefers (WCAG 2.3.3).
  summary.scrollIntoView({
    behavior: matchMedia("(prefers-reduced-motion)").matches
      ? "instant"
      : "auto",
  });
};
