import { createSignal, Show } from "solid-js";
import { Partners } from "./Partners";

export function App() {
  const [shown, setShown] = createSignal(true);
  return (
    <>
      <Show when={shown()}>
        <Partners />
      </Show>
      <button id="remove" onClick={() => setShown(false)}>
        ×
      </button>
    </>
  );
}
