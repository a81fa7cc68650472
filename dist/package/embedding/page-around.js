import { rootElement } from '../element/document.js';
import { guarded } from '../element/warn.js';

const heightsMessage = "ibm-partners-heights";
const namesPage = (frame) => [...frame.attributes].some(
  ({ value }) => /ibm-partners\.[a-z]{2}\.html/.test(value)
);
const borderAndPadding = (frame) => {
  const style = getComputedStyle(frame);
  if (style.boxSizing !== "border-box") return 0;
  return [
    style.borderTopWidth,
    style.borderBottomWidth,
    style.paddingTop,
    style.paddingBottom
  ].reduce((sum, length) => sum + parseFloat(length), 0);
};
const setHeight = (frame, height) => {
  frame.style.height = `${height + borderAndPadding(frame)}px`;
  frame.style.setProperty("max-height", "none", "important");
};
const heightsOf = /* @__PURE__ */ new WeakMap();
const frames = () => [...rootElement().querySelectorAll("iframe")].filter(namesPage);
const isHeight = (height) => typeof height === "number" && height >= 0 && height < 2e4;
const onMessage = ({ data, source }) => {
  const [name, ...heights] = Array.isArray(data) ? data : [];
  if (name !== heightsMessage || heights.length !== 2) return;
  if (!heights.every(isHeight)) return;
  for (const frame of frames())
    if (frame.contentWindow === source) {
      heightsOf.set(frame, heights);
      setHeight(frame, heights[0]);
    }
};
const onPrint = ({ type }) => {
  for (const frame of frames()) {
    const [screen, paper] = heightsOf.get(frame) ?? [];
    const height = type === "beforeprint" ? paper : screen;
    if (height !== void 0) setHeight(frame, height);
  }
};
const fitFrames = () => {
  addEventListener("message", guarded(onMessage));
  addEventListener("beforeprint", guarded(onPrint));
  addEventListener("afterprint", guarded(onPrint));
  for (const frame of frames())
    frame.contentWindow?.postMessage(heightsMessage, "*");
};

export { fitFrames, heightsMessage };
//# sourceMappingURL=page-around.js.map
