import { content } from "./content/text.js";
import { define } from "./element/define.js";
import { watchPlaceholders } from "./embedding/placeholders.js";
import { serveStandalone } from "./embedding/standalone.js";

/** A plain script with one language inside, which loads nothing. */
define(content, undefined, () => {
  watchPlaceholders();
  serveStandalone();
});
