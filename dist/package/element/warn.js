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

export { guarded, warn };
//# sourceMappingURL=warn.js.map
