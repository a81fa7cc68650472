/** What a frame posts to the page around it, by this name: its heights in pixels, now and with everything expanded on paper. */
export declare const heightsMessage = "ibm-partners-heights";
export type Heights = [screen: number, paper: number];
/** The width of text on paper, in pixels. */
export declare const paperWidth = 640;
