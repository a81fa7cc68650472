import { generateHydrationScript, renderToString } from "solid-js/web";
import { App } from "./App";
import css from "./page.css?raw";

export const page = () => `<!doctype html>
  <html lang="az">
    <head>
      <meta charset="utf-8" />
      <title>solid-server</title>
      <style>${css}</style>
      ${generateHydrationScript()}
    </head>
    <body>
      <div id="app">${renderToString(() => <App />)}</div>
      <script type="module" src="/client.js"></script>
    </body>
  </html>`;
