import { type Content, type PartnerId, type Text } from "./index.js";
export declare const escapeHtml: (text: string) => string;
/** The partner's own site: the address in the text; `https://` where the source writes none. */
export declare const siteOf: ({ paragraphs }: Text["partners"][PartnerId]) => string;
/** The text as HTML. Runs when scripts and static files are built. */
export declare const markUp: (text: Text) => Content;
