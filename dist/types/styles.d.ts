/** One sheet for all widgets; a `<style>` each where that is unknown (Safari before 16.4). */
export declare const adoptStyles: (root: ShadowRoot) => void;
