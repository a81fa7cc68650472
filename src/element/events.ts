import type { PartnerId } from "../content/index.js";

/** `detail` of `ibm-partners-toggle`. */
export interface ToggleDetail {
  /** The partner whose panel changed. */
  partner: PartnerId;
  /** Whether the panel is expanded now. */
  expanded: boolean;
}

/** `detail` of `ibm-partners-error`. */
export interface ErrorDetail {
  /** The language that could not be loaded. */
  lang: string;
  /** What the browser reported. */
  error: unknown;
}

export const dispatch = (
  element: Element,
  name: "toggle" | "error",
  detail: ToggleDetail | ErrorDetail,
): void => {
  element.dispatchEvent(
    new CustomEvent(`ibm-partners-${name}`, {
      detail,
      bubbles: true,
      composed: true,
    }),
  );
};
