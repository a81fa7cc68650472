import { rootElement } from '../element/document.js';
import { ownPageId } from '../element/names.js';
import { start } from '../element/warn.js';
import { serveOwnPage } from './own-page.js';
import { serveFrames } from './page-around.js';

start(() => {
  if (rootElement().id === ownPageId) serveOwnPage();
  else serveFrames();
});
//# sourceMappingURL=frame.js.map
