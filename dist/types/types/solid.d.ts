import type { JSX } from "solid-js";
import type { IbmPartners } from "../index.js";
import type { IbmPartnersListeners, IbmPartnersProps } from "./props.js";

/** `<ibm-partners>` in Solid: name `ibm-partners/solid` in `types` of tsconfig.json. */
declare module "solid-js" {
  namespace JSX {
    interface IntrinsicElements {
      "ibm-partners": JSX.HTMLAttributes<IbmPartners> &
        IbmPartnersProps &
        IbmPartnersListeners<
          "on:ibm-partners-toggle",
          "on:ibm-partners-error"
        > & {
          [
            Name in keyof IbmPartnersProps as `prop:${Name}`
          ]: IbmPartnersProps[Name];
        };
    }
  }
}
