export declare const styles: string;
/**
 * One sheet for all elements of this document; a `<style>` each where that is
 * unknown (Safari before 16.4) or not allowed (an element adopted by another document).
 */
export declare const adoptStyles: (root: ShadowRoot) => void;
