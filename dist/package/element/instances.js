const elements = /* @__PURE__ */ new Set();
const updateAll = () => elements.forEach((element) => element.requestUpdate());

export { elements, updateAll };
//# sourceMappingURL=instances.js.map
