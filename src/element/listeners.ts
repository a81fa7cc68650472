import { onClick, onHashChange, stopWatching } from "./deep-links.js";
import { hostOf } from "./document.js";
import { elements, updateAll, type PartnersElement } from "./instances.js";
import { restore } from "./remember.js";
import { guarded } from "./warn.js";

/** The visitor sees a page now that the browser had prerendered; what is stored may have changed since. */
const onActivation = (): void =>
  elements.forEach((element) => {
    if (element.remember) restore(element);
  });

/** Captured, so that pages can't stop them. `load`: only then a missing language is replaced (`substituteFor`). */
const listeners = new Map<string, (event: Event) => void>([
  ["click", guarded(onClick as (event: Event) => void)],
  ["hashchange", guarded(onHashChange)],
  ["prerenderingchange", guarded(onActivation)],
  ["load", guarded(updateAll)],
]);

const listen = (method: "addEventListener" | "removeEventListener"): void =>
  listeners.forEach((listener, type) => window[method](type, listener, true));

let languageObserver: MutationObserver | undefined;

/** One set of listeners and one observer serve all elements, while there are any. */
export const connect = (element: PartnersElement): void => {
  if (!elements.size) listen("addEventListener");
  elements.add(element);
  languageObserver ??= new MutationObserver(guarded(updateAll));
  // Mutations inside a shadow root are not seen from outside it.
  for (let node: Node | undefined = element; node; node = hostOf(node))
    languageObserver.observe(node.getRootNode(), {
      attributeFilter: ["lang"],
      subtree: true,
    });
};

export const disconnect = (element: PartnersElement): void => {
  elements.delete(element);
  if (elements.size) return;
  listen("removeEventListener");
  languageObserver?.disconnect();
  stopWatching();
};
