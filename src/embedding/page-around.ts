import { rootElement } from "../element/document.js";
import { guarded } from "../element/warn.js";

/** Begins the message in which a frame reports its heights in pixels, on screen and printed with all expanded; alone, it asks for that. */
export const heightsMessage = "ibm-partners-heights";

/*
 * The page around an iframe: gives it the height of its content. Only iframes
 * with the standalone page's name in an attribute get one, so that no other,
 * such as an advertisement, can set its own.
 */

const namesPage = (frame: Element): boolean =>
  [...frame.attributes].some(({ value }) =>
    /ibm-partners\.[a-z]{2}\.html/.test(value),
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

const heightsOf = new WeakMap<HTMLIFrameElement, number[]>();

const frames = (): HTMLIFrameElement[] =>
  [...rootElement().querySelectorAll("iframe")].filter(namesPage);

const isHeight = (height: unknown): boolean =>
  typeof height === "number" && height >= 0 && height < 20_000;

const onMessage = ({ data, source }: MessageEvent<unknown>): void => {
  const [name, ...heights] = Array.isArray(data) ? (data as unknown[]) : [];
  if (name !== heightsMessage || heights.length !== 2) return;
  if (!heights.every(isHeight)) return;
  for (const frame of frames())
    if (frame.contentWindow === source) {
      heightsOf.set(frame, heights as number[]);
      setHeight(frame, heights[0] as number);
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
