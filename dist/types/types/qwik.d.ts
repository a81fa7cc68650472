import type { HTMLAttributes } from "@builder.io/qwik";
import type { IbmPartners } from "../index.js";
import type { IbmPartnersProps } from "./props.js";

/** `<ibm-partners>` in Qwik: name `ibm-partners/qwik` in `types` of tsconfig.json. What Qwik derives from the element lacks properties that take arrays. */
declare module "@builder.io/qwik" {
  namespace QwikJSX {
    interface IntrinsicElements {
      "ibm-partners": HTMLAttributes<IbmPartners> & IbmPartnersProps;
    }
  }
}
