import { type PartnersElement } from "./instances.js";
/** One set of listeners and one observer serve all elements, while there are any. */
export declare const connect: (element: PartnersElement) => void;
export declare const disconnect: (element: PartnersElement) => void;
