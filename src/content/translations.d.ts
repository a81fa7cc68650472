/** An XLIFF file exports the content in its language: see build/content.js. */
declare module "*.xlf" {
  export const content: import("./index.js").Content;
}
