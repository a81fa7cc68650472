import { content } from './content/az.js';
import { load } from './content/load.js';
import { define } from './element/define.js';
import { start } from './element/document.js';
export { IbmPartners } from './element/ibm-partners.js';

start(() => define(content, load));
//# sourceMappingURL=element.js.map
