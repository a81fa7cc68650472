import "ibm-partners";
import { useState } from "react";
import type { PartnerId } from "ibm-partners";

export function Partners() {
  const [open, setOpen] = useState<PartnerId[]>(["wco"]);
  const [lang, setLang] = useState("az");
  const [last, setLast] = useState("");
  return (
    <>
      <ibm-partners
        lang={lang}
        open={open}
        onibm-partners-toggle={({ currentTarget, detail }) => {
          setOpen(
            (currentTarget as HTMLElementTagNameMap["ibm-partners"]).open,
          );
          setLast(`${detail.partner} ${detail.open}`);
        }}
      />
      <button id="open" onClick={() => setOpen(["iom"])}>
        IOM
      </button>
      <button id="language" onClick={() => setLang("ru")}>
        Русский
      </button>
      <output>{last}</output>
    </>
  );
}
