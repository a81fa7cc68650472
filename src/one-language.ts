import { define } from "./element/define.js";
import { content } from "./content/text.js";
import { watchPlaceholders } from "./embedding/placeholders.js";
import { serveStandalone } from "./embedding/standalone.js";

/** A plain script with one language inside, which loads nothing. */
if (define(content)) watchPlaceholders();
serveStandalone();
