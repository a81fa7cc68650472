/** `dist/ibm-partners.js`, for pages without a bundler: it exports nothing, since a page has the class in `customElements`. */
import "./index.js";
