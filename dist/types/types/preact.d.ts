import type { HTMLAttributes } from "preact";
import type { IbmPartners } from "../index.js";
import type { IbmPartnersListeners, IbmPartnersProps } from "./props.js";

/** `<ibm-partners>` in Preact: name `ibm-partners/preact` in `types` of tsconfig.json. */
declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "ibm-partners": HTMLAttributes<IbmPartners> &
        IbmPartnersProps &
        IbmPartnersListeners<"onibm-partners-toggle", "onibm-partners-error">;
    }
  }
}
