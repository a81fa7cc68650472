"use client";

import "ibm-partners/element";
import type { PartnerIds } from "ibm-partners/element";
import { useState } from "react";

export function Partners() {
  const [expanded, setExpanded] = useState<PartnerIds>("wco");
  const [lang, setLang] = useState("az");
  const [last, setLast] = useState("");
  return (
    <>
      <ibm-partners
        lang={lang}
        expanded={expanded}
        include="iom wco frontex"
        headingLevel={3}
        exclusive={false}
        remember
        onibm-partners-toggle={({ currentTarget, detail }) => {
          setExpanded(currentTarget.expanded);
          setLast(`${detail.partner} ${detail.expanded}`);
        }}
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
