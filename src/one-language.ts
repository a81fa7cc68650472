import { define } from "./define.js";
import { content } from "./content/text.js";
import { serveStandalone } from "./standalone.js";

/** A plain script with one language inside, which loads nothing. */
define(content);
serveStandalone();
