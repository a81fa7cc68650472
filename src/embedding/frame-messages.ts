/** The message in which a frame reports its heights in pixels: on screen, and printed with all expanded. */
export const heightsMessage = "ibm-partners-heights";

export type Heights = [screen: number, paper: number];

/** The width of text on paper, in pixels. */
export const paperWidth = 640;
