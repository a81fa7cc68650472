/*
 * What the steps of a walk call, in the page where it happens; also what shows
 * a walk again (`replay`). See `test/walks.ts`.
 */
{
  const record = { events: [], said: [], errors: [] };
  for (const method of ["log", "info", "warn", "error"]) {
    const original = console[method];
    console[method] = (...parts) => {
      record.said.push(parts.join(" "));
      original.apply(console, parts);
    };
  }
  addEventListener("error", ({ message }) => record.errors.push(message));
  addEventListener("unhandledrejection", ({ reason }) =>
    record.errors.push(`${reason}`),
  );
  addEventListener("ibm-partners-toggle", ({ detail }) =>
    record.events.push(`${detail.partner} ${detail.expanded}`),
  );
  addEventListener("ibm-partners-error", ({ detail }) =>
    record.errors.push(`${detail.lang}: ${detail.error}`),
  );

  const list = () => document.querySelector("ibm-partners");
  const partner = (id) =>
    list().shadowRoot.querySelector(`slot[name=${id}]`)?.closest("li");
  const nameOf = (id) => partner(id)?.querySelector("[part~=summary]");
  const press = (button) => {
    button?.focus();
    button?.click();
  };
  const task = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage("");
    });
  /** Deep links arrive some frames after the click. */
  const frames = async () => {
    for (let count = 0; count < 5; count++)
      await new Promise((resolve) => requestAnimationFrame(resolve));
  };
  const fragment = (id) => `#${list().id || "ibm-partners"}-${id}`;

  Object.assign(globalThis, {
    record,
    list,
    partner,
    nameOf,
    press,
    task,
    frames,
    fragment,
    toggleAll: () => list().shadowRoot.querySelector("[part=toggle-all]"),
    /** Presses a key on what has the focus; tests have a real keyboard. */
    key: async () => (list().shadowRoot ?? document).activeElement?.click(),
    /** Prints; tests look at the panels then. */
    paper: async () => {},
    deepLink: async (id) => {
      const link = document.getElementById("deep");
      link.href = fragment(id);
      press(link);
      await frames();
    },
    address: async (id) => {
      location.hash = fragment(id);
      await frames();
    },
    /** What asks for the list: a link, a script or the element itself. */
    source: () =>
      document.querySelector("script[data-ibm-partners]") ??
      [...document.querySelectorAll('a[href*="embed"]')].find(
        (link) => !link.closest("ibm-partners"),
      ) ??
      list(),
    /** Links and fields of the page around the list; Turbo follows links itself otherwise. */
    addSurroundings: () =>
      document.body.insertAdjacentHTML(
        "beforeend",
        '<p data-turbo="false"><a id="deep" target="_self">Link</a> <textarea id="field"></textarea></p><div id="elsewhere"></div>',
      ),
    replay: async (steps, page = globalThis) => {
      const say = (text) => {
        const line = document.createElement("pre");
        line.textContent = text;
        document.body.append(line);
      };
      for (const code of steps) {
        say(code);
        await new Function(
          "page",
          `with (page) return (async () => { ${code} })();`,
        )(page);
        await page.list()?.updateComplete;
        await task();
        say(
          `  expanded="${page.list()?.getAttribute("expanded")}" ${Object.values(page.record).map((items) => items.splice(0).join())}`,
        );
      }
    },
  });
}
