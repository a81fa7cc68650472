import { content } from './content/az.js';
import { load } from './content/load.js';
import { define } from './element/define.js';
import { start } from './element/warn.js';
import { watchPage } from './embedding/links-and-scripts.js';
import './element.js';
export { IbmPartners } from './element/ibm-partners.js';

start(() => {
  define(content, load);
  watchPage();
});
//# sourceMappingURL=index.js.map
