import type * as Module from "../index.js" with { "resolution-mode": "import" };

export declare const IbmPartners: typeof Module.IbmPartners;
export type IbmPartners = Module.IbmPartners;
export type Content = Module.Content;
export type ErrorDetail = Module.ErrorDetail;
export type Expanded = Module.Expanded;
export type Include = Module.Include;
export type PartnerId = Module.PartnerId;
export type ToggleDetail = Module.ToggleDetail;
