import "ibm-partners/element";
import type { PartnerIds } from "ibm-partners/element";
import { createSignal } from "solid-js";

export function Partners() {
  const [expanded, setExpanded] = createSignal<PartnerIds>("wco");
  const [lang, setLang] = createSignal("az");
  const [last, setLast] = createSignal("");
  return (
    <>
      <ibm-partners
        lang={lang()}
        expanded={expanded()}
        include="iom wco frontex"
        heading-level={3}
        exclusive={false}
        remember
        on:ibm-partners-toggle={({ currentTarget, detail }) => {
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
      <output>{last()}</output>
    </>
  );
}
