import { define } from "./define.js";
import type { Content } from "./content/index.js";
import { content } from "./content/text.js";

/** The module: the source language inside, the others beside it, loaded when wanted. */
define(content, (lang) =>
  import(`./languages/${lang}.js`).then(
    (module: { content: Content }) => module.content,
  ),
);

export * from "./ibm-partners.js";
export type { Content, PartnerId } from "./content/index.js";
