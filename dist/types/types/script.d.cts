/** Importing a plain script defines the element; it exports nothing. */
export {};
