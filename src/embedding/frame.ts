import { rootElement } from "../element/document.js";
import { ownPageId } from "../element/names.js";
import { start } from "../element/warn.js";
import { serveOwnPage } from "./own-page.js";
import { serveFrames } from "./page-around.js";

/** The script for frames: for the page that is shown in them, and for the pages around. */
start(() => {
  if (rootElement().id === ownPageId) serveOwnPage();
  else serveFrames();
});
