import "ibm-partners/element";
import { useEffect, useRef, useState } from "react";
import type { PartnerIds, IbmPartners } from "ibm-partners/element";

/** React 18 takes no listeners of custom events. */
export function Partners() {
  const widget = useRef<IbmPartners>(null);
  const [expanded, setExpanded] = useState<PartnerIds>("wco");
  const [lang, setLang] = useState("az");
  const [last, setLast] = useState("");
  useEffect(() => {
    const element = widget.current;
    const listen = ({ detail }: HTMLElementEventMap["ibm-partners-toggle"]) => {
      setExpanded(element!.expanded);
      setLast(`${detail.partner} ${detail.expanded}`);
    };
    element?.addEventListener("ibm-partners-toggle", listen);
    return () => element?.removeEventListener("ibm-partners-toggle", listen);
  }, []);
  return (
    <>
      <ibm-partners
        ref={widget}
        lang={lang}
        expanded={expanded}
        include="iom wco frontex"
        headingLevel={3}
        remember
      />
      <button id="open" onClick={() => setExpanded("iom")}>
        IOM
      </button>
      <button id="language" onClick={() => setLang("ru")}>
        Русский
      </button>
      <output>{last}</output>
    </>
  );
}
