import { ElementRenderer, renderThunked, type RenderInfo } from "@lit-labs/ssr";
import { content as source } from "../content/az.js";
import type { Content } from "../content/index.js";
import { load } from "../content/load.js";
import { escapeHtml } from "../content/markup.js";
import { attributeFor, optionsOf } from "../element/attributes.js";
import { languageOf } from "../element/language.js";
import { tag } from "../element/ids.js";
import { list } from "../element/template.js";
import { detailsStyles, detailsTemplates } from "./details.js";

// Lit's server renders registered elements only.
if (!customElements.get(tag)) {
  customElements.define(tag, class {} as CustomElementConstructor);
}

const contentOf = async (lang: string): Promise<Content> => {
  const known = languageOf(lang);
  return !known || known === source.lang ? source : load(known);
};

/**
 * Renders the element with `@lit-labs/ssr`, as a declarative shadow root in the
 * language of its `lang` attribute (without one, in Azerbaijani): add it to
 * `elementRenderers`. In the browser the element replaces it without moving
 * the page. Custom properties, slots and the fallback work as in the browser.
 */
export class IbmPartnersRenderer extends ElementRenderer {
  readonly #attributes = new Map<string, string>();

  static override matchesClass(_: typeof HTMLElement, name: string): boolean {
    return name === tag;
  }

  /** No names that are none, and no event handlers: frameworks hand on whatever is spread into it. */
  override setAttribute(name: string, value: string): void {
    if (/^(?!on)[a-z][\w-]*$/i.test(name))
      this.#attributes.set(name.toLowerCase(), value);
  }

  /** Only properties of the element's own become attributes, whatever is spread into it. */
  override setProperty(name: string, value: unknown): void {
    const attribute = attributeFor(name);
    if (!attribute || value == null || value === false) return;
    const items = [value].flat().map(String);
    if (items.length || attribute !== "expanded")
      this.setAttribute(attribute, value === true ? "" : items.join(" "));
  }

  override renderAttributes() {
    return [...this.#attributes].map(
      ([name, value]) => ` ${name}="${escapeHtml(value)}"`,
    );
  }

  override renderShadow(renderInfo: RenderInfo) {
    const options = optionsOf({
      getAttribute: (name) => this.#attributes.get(name) ?? null,
    });
    const lang = this.#attributes.get("lang") ?? source.lang;
    return [
      `<style>${detailsStyles}</style>`,
      async () => {
        const content = await contentOf(lang);
        return renderThunked(
          list({ ...options, content }, detailsTemplates),
          renderInfo,
        );
      },
    ];
  }
}
