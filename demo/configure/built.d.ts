/** What the build has made before this page: made a module by rollup.config.js. */
declare module "ibm-partners:built" {
  export const version: string;
  /** Subresource Integrity by file name. */
  export const integrity: Record<string, string>;
  /** The snippets that all others are made of, by language. */
  export const snippets: Record<string, Record<"full" | "static", string>>;
  /** The ready looks' style sheets, by name. */
  export const looks: Record<string, string>;
}
