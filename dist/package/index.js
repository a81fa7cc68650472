import { start } from './element/document.js';
import { watchPage } from './embedding/links-and-scripts.js';
import './element.js';
export { IbmPartners } from './element/ibm-partners.js';

start(watchPage);
//# sourceMappingURL=index.js.map
