/**
 * Puts a list after every link and script that asks for one, also after those
 * that come later. Nothing that still loads is waited for longer than half a
 * second after the page has been parsed.
 */
export declare const watchPage: () => void;
