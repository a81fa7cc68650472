import { type Templates } from "../element/template.js";
export declare const detailsTemplates: Templates;
export declare const detailsStyles: string;
