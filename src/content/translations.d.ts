/** An XLIFF file exports what `az.ts` does, in its language: see build/content.js. */
declare module "*.xlf" {
  export const content: import("./index.js").Content;
}
