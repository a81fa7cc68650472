import type { DefineComponent, HTMLAttributes } from "vue";
import type { ErrorDetail, ToggleDetail } from "./index.js";
import type { IbmPartnersProps } from "./jsx.js";

/** `<ibm-partners>` in templates of Vue 3: name `ibm-partners/vue` in `types` of tsconfig.json. */
declare module "vue" {
  interface GlobalComponents {
    "ibm-partners": DefineComponent<
      HTMLAttributes &
        IbmPartnersProps & {
          onIbmPartnersToggle?: (event: CustomEvent<ToggleDetail>) => void;
          onIbmPartnersError?: (event: CustomEvent<ErrorDetail>) => void;
        }
    >;
  }
}
