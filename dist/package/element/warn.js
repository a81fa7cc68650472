const warned = /* @__PURE__ */ new Set();
const warn = (message) => {
  if (warned.size < 100 && !warned.has(message)) {
    warned.add(message);
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

export { guarded, warn };
//# sourceMappingURL=warn.js.map
