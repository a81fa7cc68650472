import { IbmPartners } from "../element/ibm-partners.js";
import { warn } from "../element/warn.js";

/** Forms B and C of embedding: links that stand alone, and elements marked with `data-ibm-partners`. */
const marked = "[data-ibm-partners]";
const linked = 'a[href*="/ibm-partners."]';
const path = /\/ibm-partners\.([a-z]{2,3})\.html$/;

/** Menus keep their links, and editors what their user is writing. */
const untouchable = "ibm-partners, nav, [role=navigation], [contenteditable]";

/** Whether the link is all that its paragraph, list item, cell or other block holds. */
const standsAlone = (link: Element): boolean => {
  let node = link;
  do {
    const parent = node.parentElement!;
    if (
      parent.textContent.trim() !== link.textContent.trim() ||
      [...parent.children].some(
        (child) => child !== node && child.localName !== "br",
      )
    ) {
      return false;
    }
    node = parent;
    // Some pages take even a paragraph's display away.
  } while (
    node.localName !== "p" &&
    getComputedStyle(node).display === "inline"
  );
  return true;
};

/** What stands outside the script can set the element's attributes; nothing else in it is looked at. */
export const configure = (
  widget: Element,
  option: (name: string) => string | null,
): void => {
  for (const name of IbmPartners.observedAttributes) {
    const value = option(name);
    if (value !== null) widget.setAttribute(name, value);
  }
};

const create = (
  lang: string,
  option: (name: string) => string | null,
): HTMLElement => {
  const widget = document.createElement("ibm-partners");
  if (lang) widget.lang = lang;
  configure(widget, option);
  return widget;
};

const upgradeMarked = (element: Element): void => {
  const isScript = element.localName === "script";
  const place = isScript
    ? element.nextElementSibling
    : element.querySelector("ibm-partners");
  if (place?.localName === "ibm-partners" || element.closest("ibm-partners"))
    return;
  if (element.closest("head")) {
    warn("put a script with data-ibm-partners into <body>");
    return;
  }
  const widget = create(element.getAttribute("data-ibm-partners")!, (name) =>
    element.getAttribute(`data-${name}`),
  );
  if (isScript) {
    element.after(widget);
  } else {
    widget.append(...element.childNodes);
    element.append(widget);
  }
};

const upgradeLink = (link: HTMLAnchorElement): void => {
  const lang = path.exec(link.pathname)?.[1];
  if (!lang || link.closest(untouchable) || !standsAlone(link)) return;
  const query = new URLSearchParams(link.search);
  const widget = create(lang, (name) => query.get(name));
  link.replaceWith(widget);
  widget.append(link);
};

const upgradeIn = (root: ParentNode): void => {
  root.querySelectorAll(marked).forEach(upgradeMarked);
  root.querySelectorAll<HTMLAnchorElement>(linked).forEach(upgradeLink);
};

/**
 * Puts a widget in the place of every placeholder of the document, those that
 * come later too. Waits for the parser: before the end of a block nobody can
 * tell whether a link stands alone in it.
 */
export const watchPlaceholders = (): void => {
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", watchPlaceholders, {
      once: true,
    });
    return;
  }
  upgradeIn(document);
  new MutationObserver((records) => {
    for (const { addedNodes, target } of records) {
      if (addedNodes.length && target.isConnected) upgradeIn(target as Element);
    }
  }).observe(document, { childList: true, subtree: true });
};
