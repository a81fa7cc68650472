import { createRoot } from "react-dom/client";
import { useState } from "react";
import { Partners } from "./Partners";

function App() {
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

createRoot(document.querySelector("#app")!).render(<App />);
