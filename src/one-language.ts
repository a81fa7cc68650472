import { content } from "./content/az.js";
import { define } from "./element/define.js";
import { watchPage } from "./embedding/links-and-scripts.js";
import { configureOwnPage } from "./embedding/own-page.js";

/** A plain script with one language inside, which loads nothing; the build puts that language in the place of the source's. */
configureOwnPage();
define(content);
watchPage();
