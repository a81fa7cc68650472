const given = /* @__PURE__ */ new Set();
const warn = (message) => {
  if (given.size < 100 && !given.has(message)) {
    given.add(message);
    console.warn(`<ibm-partners> ${message}`);
  }
};
const guarded = (callback) => (...args) => {
  try {
    callback(...args);
  } catch (error) {
    warn(`failed: ${String(error)}`);
  }
};
const start = (steps) => {
  if ("querySelector" in (globalThis.document ?? {})) guarded(steps)();
};

export { guarded, start, warn };
//# sourceMappingURL=warn.js.map
