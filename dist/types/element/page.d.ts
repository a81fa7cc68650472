import { type Widget } from "./widgets.js";
/** One set of listeners and one observer serve all widgets, while there are any. */
export declare const join: (widget: Widget) => void;
export declare const leave: (widget: Widget) => void;
