import type { Content } from "../content/index.js";
import { dispatch } from "./events.js";
import {
  contentIn,
  languageAt,
  loadContent,
  substituteFor,
} from "./language.js";

interface Host extends HTMLElement {
  requestUpdate(): void;
}

/** The content that an element shows: chosen by its place in the page, loaded where it has to be. */
export class ShownContent {
  /** Nothing until the first language is there. */
  content?: Content;

  readonly #host: Host;
  /** The language that is shown or being loaded; unset where neither is possible. */
  #lang?: string;
  #loading?: Promise<void>;

  constructor(host: Host) {
    this.#host = host;
  }

  get isLoading(): boolean {
    return !!this.#loading;
  }

  choose(): void {
    const lang = languageAt(this.#host);
    const content = contentIn(lang);
    if (lang !== this.#lang) {
      const loading = content ? undefined : loadContent(lang);
      // Where nothing can be loaded, another script may still bring the language or a loader.
      this.#lang = loading || content ? lang : undefined;
      this.#loading = loading;
      if (loading) void this.#finishLoading(lang, loading);
    }
    this.content =
      content ??
      (this.#loading ? undefined : substituteFor(lang)) ??
      this.content;
  }

  async #finishLoading(lang: string, loading: Promise<void>): Promise<void> {
    try {
      await loading;
    } catch (error) {
      if (loading !== this.#loading) return;
      dispatch(this.#host, "error", { lang, error });
    }
    if (loading !== this.#loading) return;
    this.#loading = undefined;
    this.#host.requestUpdate();
  }
}
