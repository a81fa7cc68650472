import type { PartnerId } from "../content/index.js";

/** What a widget does when its page changes. */
export interface Widget extends HTMLElement {
  readonly include: PartnerId[];
  /** Renders anew: the language may be another, or more of them are there. @internal */
  _refresh(): void;
  /** Opens what was open when this visit last saw the widget. @internal */
  _recall(): void;
  /** Opens the partner of this widget that a fragment names, and shows it unless the browser will. @internal */
  _reveal(hash: string, isShown?: boolean): void;
}

/** The widgets of the page. */
export const widgets = new Set<Widget>();

export const refreshAll = (): void =>
  widgets.forEach((widget) => widget._refresh());
