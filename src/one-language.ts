import { define } from "./define.js";
import { content } from "./content/text.js";

/** A plain script with one language inside, which loads nothing. */
define(content);
