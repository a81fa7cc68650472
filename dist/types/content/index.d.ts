/** The partners' ids, in the order of the source text. They name partners in attributes, slots, deep links and data. */
export declare const partnerIds: readonly ["frontex", "wco", "iom", "icmpd"];
export type PartnerId = (typeof partnerIds)[number];
export declare const isPartnerId: (id: string) => id is PartnerId;
/** Everything that is said in one language: plain text, no markup. */
export interface Text {
    /** BCP 47 tag of the language that the strings are in. */
    lang: string;
    title: string;
    expandAll: string;
    collapseAll: string;
    /** The year that the text describes in the present tense. */
    asOf: string;
    partners: Record<PartnerId, {
        name: string;
        paragraphs: string[];
    }>;
}
/** What the element shows in one language: HTML, with the links in it. */
export interface Content extends Pick<Text, "lang" | "title" | "expandAll" | "collapseAll"> {
    partners: Record<PartnerId, {
        name: string;
        html: string;
    }>;
}
