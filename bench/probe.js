/**
 * Runs in the page, before anything of it. What a list is for a visitor is the
 * same for every subject: it is shown when its names are seen and its texts
 * are not, and works when a click on a name brings its text.
 */
export const probe = ({ names, texts, load }) => {
  /** When the browser comes to its next task, after all microtasks. */
  const task = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(undefined);
    });

  /** When the next frame is drawn, not when its drawing begins. */
  const frame = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => resolve(task()));
    });

  const rest = () => new Promise((resolve) => setTimeout(resolve, 100));

  const textNodes = function* (root) {
    const walker = document.createTreeWalker(
      root,
      NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    );
    for (let node = walker.currentNode; node; node = walker.nextNode()) {
      if (node.nodeType === 3) yield node;
      if (node.shadowRoot) yield* textNodes(node.shadowRoot);
    }
  };

  const isClipped = (element) => {
    for (
      let it = element;
      it;
      it = it.assignedSlot ?? it.parentElement ?? it.getRootNode().host
    ) {
      if (
        it.clientHeight < 1 &&
        it.offsetHeight < 1 &&
        getComputedStyle(it).overflowY !== "visible"
      )
        return true;
    }
    return false;
  };

  const isSeen = (node) => {
    const range = new Range();
    range.selectNode(node);
    let box = node.parentElement;
    while (box && getComputedStyle(box).display === "contents")
      box = box.assignedSlot ?? box.parentElement ?? box.getRootNode().host;
    return (
      box?.checkVisibility({
        opacityProperty: true,
        visibilityProperty: true,
      }) &&
      range.getBoundingClientRect().height > 0 &&
      !isClipped(box)
    );
  };

  const seen = (scope, wanted) => {
    const found = wanted.map(() => undefined);
    for (const node of textNodes(scope)) {
      const index = wanted.indexOf(node.data.trim());
      if (index >= 0 && !found[index] && isSeen(node)) found[index] = node;
    }
    return found;
  };

  const isShown = (scope) =>
    seen(scope, names).every(Boolean) && !seen(scope, texts).some(Boolean);

  /** When the first frame is drawn in which the condition holds; the time that finding out takes is not the page's. */
  const until = (condition) =>
    new Promise((resolve) => {
      const look = async () => {
        // The page's own layout is due in this frame anyway.
        document.documentElement.getBoundingClientRect();
        const start = performance.now();
        const holds = condition();
        const spent = performance.now() - start;
        if (holds) resolve((await task()) - spent);
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });

  /** What a pointer meets on a name: in some lists not the element that the name is in. */
  const target = (scope, index) => {
    const range = new Range();
    range.selectNode(seen(scope, names)[index]);
    const { x, y, width, height } = range.getBoundingClientRect();
    let root = document;
    for (;;) {
      const element = root.elementFromPoint(x + width / 2, y + height / 2);
      if (!element?.shadowRoot || !root.contains(element)) return element;
      root = element.shadowRoot;
    }
  };
  const isOpen = (scope, index) => Boolean(seen(scope, texts)[index]);

  window.bench = {
    frame,

    /** When the list is shown, and when it answers (milliseconds from the navigation). */
    async times() {
      let list;
      const shown = await until(() => {
        list = document.querySelector("#list");
        return list && isShown(list);
      });
      let interactive;
      while (!isOpen(list, 0)) {
        interactive = performance.now();
        target(list, 0)?.click();
        for (let frames = 0; frames < 6 && !isOpen(list, 0); frames++)
          await frame();
      }
      return { shown, interactive };
    },

    /** From each click to the frame that shows the text (milliseconds). */
    async opening() {
      const list = document.querySelector("#list");
      const times = [];
      await until(() => isShown(list));
      // Ours takes the place of what shows when the browser is idle.
      await new Promise((resolve) => requestIdleCallback(resolve));
      for (const index of names.keys()) {
        const name = target(list, index);
        await frame();
        const start = performance.now();
        name.click();
        let end = await frame();
        while (!isOpen(list, index)) end = await frame();
        times.push(end - start);
        // Some don't hear a click before they have done with the last.
        await rest();
        target(list, index).click();
        // An open text pushes the names under it out of sight.
        await until(() => !isOpen(list, index));
        // What follows from closing is not the next opening's.
        await rest();
      }
      return times;
    },

    /** Puts copies of a markup on the page; answers how long that task took, and how long it was until the last was shown (milliseconds). */
    async make(markup, placeholder, count) {
      const box = document.querySelector("#list");
      const start = performance.now();
      const nextTask = task();
      box.innerHTML = Array.from(
        { length: count },
        (_, copy) => `<div>${markup.replaceAll(placeholder, copy + 1)}</div>`,
      ).join("");
      window.enhance?.(box);
      const script = (await nextTask) - start;
      const shown = (await until(() => isShown(box.lastElementChild))) - start;
      return { script, shown };
    },

    clear() {
      const box = document.querySelector("#list");
      window.release?.(box);
      box.replaceChildren();
    },
  };

  // The load is watched from its start.
  if (load) window.bench.load = window.bench.times();
};
