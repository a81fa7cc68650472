import { type TemplateResult } from "lit/html.js";
import type { PartnerId } from "../content/index.js";
import { type View } from "../element/template.js";
/** A partner, in place of the widget's own template. */
export declare const details: (view: View, id: PartnerId) => TemplateResult;
export declare const styles: string;
