import { ElementRenderer, renderThunked } from '@lit-labs/ssr';
import { content } from '../content/az.js';
import { load } from '../content/load.js';
import { escapeHtml } from '../content/markup.js';
import { attributeFor, optionsOf } from '../element/attributes.js';
import { languageOf } from '../element/language.js';
import { tag } from '../element/ids.js';
import { list } from '../element/template.js';
import { detailsStyles, detailsTemplates } from './details.js';

if (!customElements.get(tag)) {
  customElements.define(tag, class {
  });
}
const contentOf = async (lang) => {
  const known = languageOf(lang);
  return !known || known === content.lang ? content : load(known);
};
class IbmPartnersRenderer extends ElementRenderer {
  #attributes = /* @__PURE__ */ new Map();
  static matchesClass(_, name) {
    return name === tag;
  }
  /** No names that are none, and no event handlers: frameworks hand on whatever is spread into it. */
  setAttribute(name, value) {
    if (/^(?!on)[a-z][\w-]*$/i.test(name))
      this.#attributes.set(name.toLowerCase(), value);
  }
  /** Only properties of the element's own become attributes, whatever is spread into it. */
  setProperty(name, value) {
    const attribute = attributeFor(name);
    if (!attribute || value == null || value === false) return;
    const items = [value].flat().map(String);
    if (items.length || attribute !== "expanded")
      this.setAttribute(attribute, value === true ? "" : items.join(" "));
  }
  renderAttributes() {
    return [...this.#attributes].map(
      ([name, value]) => ` ${name}="${escapeHtml(value)}"`
    );
  }
  renderShadow(renderInfo) {
    const options = optionsOf({
      getAttribute: (name) => this.#attributes.get(name) ?? null
    });
    const lang = this.#attributes.get("lang") ?? content.lang;
    return [
      `<style>${detailsStyles}</style>`,
      async () => {
        const content = await contentOf(lang);
        return renderThunked(
          list({ ...options, content }, detailsTemplates),
          renderInfo
        );
      }
    ];
  }
}

export { IbmPartnersRenderer };
//# sourceMappingURL=ssr.js.map
