/** Listens to the frames of this page. */
export declare const fitFrames: () => void;
