/** The message in which a frame reports its heights in pixels: on screen, and printed with all expanded. */
export declare const heightsMessage = "ibm-partners-heights";
export type Heights = [screen: number, paper: number];
/** The width of text on paper, in pixels. */
export declare const paperWidth = 640;
