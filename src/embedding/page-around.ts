import { rootElement } from "../element/document.js";
import { guarded } from "../element/warn.js";
import { heightsMessage, type Heights } from "./frame-messages.js";

/*
 * The page around an iframe: gives it the height of its content. Only iframes
 * with the standalone page's name in an attribute get one, so that no other,
 * such as an advertisement, can set its own.
 */

const namesPage = (frame: Element): boolean =>
  [...frame.attributes].some(({ value }) =>
    /^[^?#]*\bibm-partners\.[a-z]{2}\.html(?:[?#]|$)/.test(value),
  );

/** What an iframe's height contains beside its content, with `box-sizing: border-box`. */
const borderAndPadding = (frame: HTMLIFrameElement): number => {
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
  frame.style.height = `${height + borderAndPadding(frame)}px`;
  // Some themes keep frames to the ratio of their attributes.
  frame.style.setProperty("max-height", "none", "important");
};

const heightsOf = new WeakMap<HTMLIFrameElement, Heights>();

const frames = (): HTMLIFrameElement[] =>
  [...rootElement().querySelectorAll("iframe")].filter(namesPage);

const isHeights = (heights: unknown): heights is Heights =>
  Array.isArray(heights) &&
  heights.length === 2 &&
  heights.every(
    (height) => typeof height === "number" && height >= 0 && height < 20_000,
  );

const onMessage = ({ data, source }: MessageEvent): void => {
  // What a page has put on every object is no message.
  if (!Object.hasOwn(Object(data) as object, heightsMessage)) return;
  const heights = (data as Record<string, unknown>)[heightsMessage];
  if (!isHeights(heights)) return;
  for (const frame of frames())
    if (frame.contentWindow === source) {
      heightsOf.set(frame, heights);
      setHeight(frame, heights[0]);
    }
};

/** Paper shows all partners, for which an iframe does not grow by itself. */
const onPrint = ({ type }: Event): void => {
  for (const frame of frames()) {
    const [screen, paper] = heightsOf.get(frame) ?? [];
    const height = type === "beforeprint" ? paper : screen;
    if (height !== undefined) setHeight(frame, height);
  }
};

/** Listens to the frames of this page. */
export const fitFrames = (): void => {
  addEventListener("message", guarded(onMessage));
  addEventListener("beforeprint", guarded(onPrint));
  addEventListener("afterprint", guarded(onPrint));
  // Frames that were loaded before this script report once more.
  for (const frame of frames())
    frame.contentWindow?.postMessage(heightsMessage, "*");
};
