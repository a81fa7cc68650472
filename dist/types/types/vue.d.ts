import type { DefineComponent, HTMLAttributes } from "vue";
import type { IbmPartnersListeners, IbmPartnersProps } from "./props.js";

/** `<ibm-partners>` in templates of Vue 3: name `ibm-partners/vue` in `types` of tsconfig.json. */
declare module "vue" {
  interface GlobalComponents {
    "ibm-partners": DefineComponent<
      HTMLAttributes &
        IbmPartnersProps &
        IbmPartnersListeners<"onIbmPartnersToggle", "onIbmPartnersError">
    >;
  }
}
