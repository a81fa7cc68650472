import { ElementRenderer, renderThunked, type RenderInfo } from "@lit-labs/ssr";
import type { Content } from "../content/index.js";
import { content as source } from "../content/text.js";
import { languageOf } from "../element/language.js";
import { load } from "../element/load.js";
import {
  expandedIn,
  headingLevelIn,
  includeIn,
  isOn,
} from "../element/options.js";
import { escape, list } from "../element/template.js";
import { details, styles } from "./details.js";

const tag = "ibm-partners";

// The server's registry is Lit's; it renders what it knows, by whichever renderer wants it.
if (!customElements.get(tag)) {
  customElements.define(tag, class {} as CustomElementConstructor);
}

const contentOf = async (lang: string): Promise<Content> => {
  const known = languageOf(lang);
  return !known || known === source.lang ? source : load(known, 0);
};

/**
 * Renders the widget with `@lit-labs/ssr`, as a declarative shadow root in the
 * language of its `lang` attribute (without one, in Azerbaijani): add it to
 * `elementRenderers`. In the browser the widget takes its place without moving
 * the page. Custom properties, slots and the fallback work as in the browser.
 */
export class IbmPartnersRenderer extends ElementRenderer {
  readonly #attributes = new Map<string, string>();

  static override matchesClass(_: typeof HTMLElement, name: string): boolean {
    return name === tag;
  }

  override setAttribute(name: string, value: string): void {
    this.#attributes.set(name.toLowerCase(), value);
  }

  /** Properties that have an attribute, as frameworks set them. */
  override setProperty(name: string, value: unknown): void {
    const attribute = name.replace(/[A-Z]/g, (it) => `-${it.toLowerCase()}`);
    if (value === true) this.setAttribute(attribute, "");
    else if (Array.isArray(value)) {
      if (value.length || attribute !== "expanded")
        this.setAttribute(attribute, value.join(" "));
    } else if (typeof value === "string" || typeof value === "number")
      this.setAttribute(attribute, `${value}`);
  }

  override renderAttributes() {
    return [...this.#attributes].map(
      ([name, value]) => ` ${name}="${escape(value)}"`,
    );
  }

  override renderShadow(renderInfo: RenderInfo) {
    const attributes = {
      getAttribute: (name: string) => this.#attributes.get(name) ?? null,
    };
    const lang = this.#attributes.get("lang") ?? source.lang;
    return [
      `<style>${styles}</style>`,
      async () => {
        const content = await contentOf(lang);
        return renderThunked(
          list(
            {
              content,
              expanded: expandedIn(attributes),
              include: includeIn(attributes),
              host: {
                exclusive: isOn(attributes, "exclusive"),
                noHeading: isOn(attributes, "no-heading"),
                headingLevel: headingLevelIn(attributes),
                openAll: () => undefined,
                closeAll: () => undefined,
              },
              toggle: () => undefined,
            },
            details,
          ),
          renderInfo,
        );
      },
    ];
  }
}
