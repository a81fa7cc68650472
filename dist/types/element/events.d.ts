import type { PartnerId } from "../content/index.js";
/** `detail` of `ibm-partners-toggle`. */
export interface ToggleDetail {
    /** The partner whose panel changed. */
    partner: PartnerId;
    /** Whether the panel is open now. */
    open: boolean;
}
/** `detail` of `ibm-partners-error`. */
export interface ErrorDetail {
    /** The language that could not be loaded. */
    lang: string;
    /** What the browser said. */
    error: unknown;
}
export declare const tell: (element: Element, ...[name, detail]: ["toggle", ToggleDetail] | ["error", ErrorDetail]) => void;
