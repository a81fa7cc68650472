export const report = async (browser, { measures }) => {
  for (const [n, m] of Object.entries(measures)) {
    console.log("== " + n);
    for (const [k, v] of Object.entries(m)) console.log("  ", k, v && v.median.toFixed(2), v?.ratio?.median.toFixed(2));
  }
};
