/** The partners' ids, in the order of the source text. They name partners in attributes, slots, deep links and data. */
export const partnerIds = ["frontex", "wco", "iom", "icmpd"] as const;

export type PartnerId = (typeof partnerIds)[number];

/** A partner's name, and its text by paragraphs. */
export interface Partner {
  name: string;
  text: string[];
}

/** Everything the widget says in one language: plain text, no markup. */
export interface Content {
  /** BCP 47 tag of the language the strings are in. */
  lang: string;
  title: string;
  openAll: string;
  closeAll: string;
  partners: Record<PartnerId, Partner>;
}

/** A paragraph's plain text and web addresses in turn: every second part is an address. */
export const splitAtAddresses = (paragraph: string): string[] =>
  paragraph.split(/((?:https?:\/\/|www\.)[\w./-]+\w)/);

/** Where an address in the text leads; the source writes most without a scheme. */
export const hrefOf = (address: string): string =>
  address.replace(/^www/, "https://www");
