import { standalonePageId } from "../element/ids.js";
import { rootElement, start } from "../element/document.js";
import { runStandalonePage } from "./standalone-page.js";
import { fitFrames } from "./page-around.js";

/** The script for frames: for the page that is shown in them, and for the pages around. */
start(() => {
  if (rootElement().id === standalonePageId) runStandalonePage();
  else fitFrames();
});
