import "ibm-partners/element";

document.querySelector("#app").innerHTML = `
  <ibm-partners expanded="wco" include="iom wco frontex" heading-level="3" remember></ibm-partners>
  <button id="open">IOM</button>
  <button id="language">Русский</button>
  <button id="remove">×</button>
  <output></output>`;

const widget = () => document.querySelector("ibm-partners");
widget().addEventListener("ibm-partners-toggle", ({ detail }) => {
  document.querySelector("output").textContent =
    `${detail.partner} ${detail.expanded}`;
});

const onClick = (id, action) =>
  document.getElementById(id).addEventListener("click", action);
onClick("open", () => (widget().expanded = ["iom"]));
onClick("language", () => (widget().lang = "ru"));
onClick("remove", () => document.querySelector("#app").replaceChildren());
