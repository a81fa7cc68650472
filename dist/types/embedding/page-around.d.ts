/** Begins the message in which a frame reports its heights in pixels, on screen and printed with all expanded; alone, it asks for that. */
export declare const heightsMessage = "ibm-partners-heights";
/** Listens to the frames of this page. */
export declare const fitFrames: () => void;
