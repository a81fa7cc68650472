import { message } from "./message.js";

/*
 * For the page around: frames with `ibm-partners.<lang>.html` get the height
 * of what they show. Only they are heard, each for itself alone.
 */

const forEachFrame = (action: (frame: HTMLIFrameElement) => void): void =>
  document
    .querySelectorAll<HTMLIFrameElement>('iframe[src*="/ibm-partners."]')
    .forEach(action);

/** Sandboxed pages are of no origin. */
const originOf = ({ src, sandbox }: HTMLIFrameElement): string =>
  sandbox.length && !sandbox.contains("allow-same-origin")
    ? "null"
    : new URL(src).origin;

addEventListener("message", ({ data, origin, source }: MessageEvent) => {
  const height = (data as Record<string, unknown> | null)?.[message];
  if (typeof height !== "number" || !(height >= 0)) return;
  forEachFrame((frame) => {
    if (frame.contentWindow === source && originOf(frame) === origin)
      frame.style.height = `${height}px`;
  });
});

// Frames that were quicker than this script tell it again.
forEachFrame((frame) => frame.contentWindow?.postMessage(message, "*"));
