import { median, quantileSorted } from "simple-statistics";

/** Median and quartiles; `undefined` where there is nothing to compare with. */
export const summary = (values) => {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  if (!sorted.length) return undefined;
  return {
    median: median(sorted),
    quartiles: [quantileSorted(sorted, 0.25), quantileSorted(sorted, 0.75)],
  };
};
