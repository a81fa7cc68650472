export declare const styles: string;
/**
 * One sheet for all widgets of this document; a `<style>` each where that is
 * unknown (Safari before 16.4) or not allowed (a widget adopted by another document).
 */
export declare const adoptStyles: (root: ShadowRoot) => void;
