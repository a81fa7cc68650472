import type {
  ErrorDetail,
  IbmPartners,
  PartnerIds,
  ToggleDetail,
} from "../index.js";

type HeadingLevel = 1 | 2 | 3 | 4 | 5 | "1" | "2" | "3" | "4" | "5";

/** What frameworks set on `<ibm-partners>`. */
export interface IbmPartnersProps {
  /** The expanded partners: ids in an array, or separated by spaces; `all` means all. */
  expanded?: PartnerIds;
  /** At most one partner is expanded at a time. */
  exclusive?: boolean | undefined;
  /** The partners that are shown, in this order: ids in an array, or separated by spaces. */
  include?: PartnerIds;
  /** Level of the list's title, 1 to 5. */
  headingLevel?: HeadingLevel | null | undefined;
  /** Level of the list's title, 1 to 5. */
  "heading-level"?: HeadingLevel | null | undefined;
  /** Leaves the list's title out. */
  noHeading?: boolean | undefined;
  /** Leaves the list's title out. */
  "no-heading"?: boolean | undefined;
  /** Keeps what is expanded for the visit. */
  remember?: boolean | undefined;
}

/** A listener that knows where it listens. */
type Listener<Detail> = (
  event: CustomEvent<Detail> & { readonly currentTarget: IbmPartners },
) => void;

/** Listeners, by the names that a framework gives them. */
export type IbmPartnersListeners<
  Toggle extends string,
  Error extends string,
> = {
  [Name in Toggle]?: Listener<ToggleDetail> | undefined;
} & { [Name in Error]?: Listener<ErrorDetail> | undefined };
