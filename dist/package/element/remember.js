const keyOf = ({ id }) => `ibm-partners:${id}`;
const save = (element) => {
  try {
    sessionStorage.setItem(
      keyOf(element),
      element.getAttribute("expanded") ?? ""
    );
  } catch {
  }
};
const restore = (element) => {
  try {
    const saved = sessionStorage.getItem(keyOf(element));
    if (saved !== null && saved !== (element.getAttribute("expanded") ?? ""))
      element.setAttribute("expanded", saved);
  } catch {
  }
};

export { restore, save };
//# sourceMappingURL=remember.js.map
