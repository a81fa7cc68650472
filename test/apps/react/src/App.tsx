"use client";

import { useState } from "react";
import { Partners } from "./Partners";

export function App() {
  const [shown, setShown] = useState(true);
  return (
    <>
      {shown && <Partners />}
      <button id="remove" onClick={() => setShown(false)}>
        ×
      </button>
    </>
  );
}
