/** What to write, by file name. */
export declare const files: Record<string, string>;
