import { standalonePageId } from '../element/ids.js';
import { start, rootElement } from '../element/document.js';
import { runStandalonePage } from './standalone-page.js';
import { fitFrames } from './page-around.js';

start(() => {
  if (rootElement().id === standalonePageId) runStandalonePage();
  else fitFrames();
});
//# sourceMappingURL=frame.js.map
