import { content } from './content/az.js';
import { load } from './content/load.js';
import { define } from './element/define.js';
export { IbmPartners } from './element/ibm-partners.js';

define(content, load);
//# sourceMappingURL=element.js.map
