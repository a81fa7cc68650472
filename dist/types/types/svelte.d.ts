import type { HTMLAttributes } from "svelte/elements";
import type { IbmPartners } from "../index.js";
import type { IbmPartnersListeners, IbmPartnersProps } from "./props.js";

/** `<ibm-partners>` in Svelte 5: name `ibm-partners/svelte` in `types` of tsconfig.json. */
declare module "svelte/elements" {
  interface SvelteHTMLElements {
    "ibm-partners": HTMLAttributes<IbmPartners> &
      IbmPartnersProps &
      IbmPartnersListeners<"onibm-partners-toggle", "onibm-partners-error">;
  }
}
