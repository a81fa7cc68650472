import type * as React from "react";
import type { IbmPartners } from "../index.js";
import type { IbmPartnersListeners, IbmPartnersProps } from "./props.js";

/** React 18 takes no listeners of custom events: add them to what a `ref` gives. */
type Listeners = "use" extends keyof typeof React
  ? IbmPartnersListeners<"onibm-partners-toggle", "onibm-partners-error">
  : unknown;

/** `<ibm-partners>` in React: name `ibm-partners/react` in `types` of tsconfig.json. */
declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "ibm-partners": React.DetailedHTMLProps<
        React.HTMLAttributes<IbmPartners>,
        IbmPartners
      > &
        IbmPartnersProps &
        Listeners & { class?: string | undefined };
    }
  }
}
