const form = document.querySelector("form");
const widget = document.querySelector("#live");

const show = () => {
  document.querySelector("#markup").textContent = widget.cloneNode().outerHTML;
};

form.addEventListener("input", ({ target }) => {
  if (target.type === "checkbox")
    widget.toggleAttribute(target.name, target.checked);
  else widget.setAttribute(target.name, target.value);
  show();
});

widget.addEventListener("ibm-partners-toggle", ({ detail }) => {
  form.elements.expanded.value = widget.expanded.join(" ");
  document.querySelector("#event").textContent = JSON.stringify(detail);
  show();
});

show();
