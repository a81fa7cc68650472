import { dispatch } from './events.js';
import { languageAt, contentIn, loadContent, substituteFor } from './language.js';

class ShownContent {
  /** Nothing until the first language is there. */
  content;
  #host;
  /** The language that is shown or being loaded; unset where neither is possible. */
  #lang;
  #loading;
  constructor(host) {
    this.#host = host;
  }
  get isLoading() {
    return !!this.#loading;
  }
  choose() {
    const lang = languageAt(this.#host);
    const content = contentIn(lang);
    if (lang !== this.#lang) {
      const loading = content ? void 0 : loadContent(lang);
      this.#lang = loading || content ? lang : void 0;
      this.#loading = loading;
      if (loading) void this.#finishLoading(lang, loading);
    }
    this.content = content ?? (this.#loading ? void 0 : substituteFor(lang)) ?? this.content;
  }
  async #finishLoading(lang, loading) {
    try {
      await loading;
    } catch (error) {
      if (loading !== this.#loading) return;
      dispatch(this.#host, "error", { lang, error });
    }
    if (loading !== this.#loading) return;
    this.#loading = void 0;
    this.#host.requestUpdate();
  }
}

export { ShownContent };
//# sourceMappingURL=shown-content.js.map
