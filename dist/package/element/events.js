const dispatch = (element, name, detail) => {
  element.dispatchEvent(
    new CustomEvent(`ibm-partners-${name}`, {
      detail,
      bubbles: true,
      composed: true
    })
  );
};

export { dispatch };
//# sourceMappingURL=events.js.map
