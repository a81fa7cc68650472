import { message } from "./message.js";

/*
 * For the page around: frames with `ibm-partners.<lang>.html` get the height
 * of what they show, each the one that its own window tells, wherever it was
 * loaded from.
 */

/** What a frame's height means beside what it shows: borders and padding, where the page counts them in. */
const around = (frame: HTMLIFrameElement): number => {
  const style = getComputedStyle(frame);
  if (style.boxSizing !== "border-box") return 0;
  return [
    style.borderTopWidth,
    style.borderBottomWidth,
    style.paddingTop,
    style.paddingBottom,
  ].reduce((sum, length) => sum + parseFloat(length), 0);
};

const setHeight = (frame: HTMLIFrameElement, height: number): void => {
  frame.style.height = `${height + around(frame)}px`;
  // Some themes keep frames to the ratio of their attributes.
  frame.style.setProperty("max-height", "none", "important");
};

const told = new Map<HTMLIFrameElement, number>();

addEventListener("message", ({ data, source }: MessageEvent) => {
  const height = (data as Record<string, unknown> | null)?.[message];
  if (typeof height !== "number" || !(height >= 0)) return;
  for (const frame of document.querySelectorAll("iframe")) {
    if (frame.contentWindow !== source) continue;
    told.set(frame, height);
    setHeight(frame, height);
  }
});

/**
 * A frame does not grow over pages by itself; what it shows on paper is all
 * partners, on lines as short as paper's, and at once. Other origins' are out
 * of reach.
 */
const paperWidth = 640;
for (const type of ["beforeprint", "afterprint"])
  addEventListener(type, () => {
    told.forEach((height, frame) => {
      const { contentDocument: page, style } = frame;
      if (!page) return;
      const root = page.documentElement;
      const { width } = style;
      style.width = `${Math.min(frame.clientWidth, paperWidth)}px`;
      root.style.setProperty("--ibm-partners-duration", "0s");
      page.defaultView!.dispatchEvent(new CustomEvent(type));
      setHeight(
        frame,
        type === "afterprint" ? height : root.getBoundingClientRect().height,
      );
      style.width = width;
    });
  });

// Frames that were quicker than this script tell it again.
document
  .querySelectorAll<HTMLIFrameElement>(
    'iframe[src*="/ibm-partners."], iframe[data-src*="/ibm-partners."]',
  )
  .forEach((frame) => frame.contentWindow?.postMessage(message, "*"));
