/**
 * Who sees the list sees that its language is not the page's; who hears it is
 * told so politely, once (WCAG 4.1.3). In the source's language, which shows
 * then. A moment later: what is new with its text in it is not announced
 * (heard with Orca in Firefox).
 */
export declare const tellStatus: (element: HTMLElement) => void;
