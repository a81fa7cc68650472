/** What a frame posts to the page around it, by this name: its heights in pixels, now and with everything expanded on paper. */
export const heightsMessage = "ibm-partners-heights";

export type Heights = [screen: number, paper: number];

/** The width of text on paper, in pixels. */
export const paperWidth = 640;
