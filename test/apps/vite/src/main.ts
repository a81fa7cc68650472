import "ibm-partners";

document.querySelector("#app")!.innerHTML = `
  <ibm-partners open="wco"></ibm-partners>
  <button id="open">IOM</button>
  <button id="language">Русский</button>
  <button id="remove">×</button>
  <output></output>`;

const widget = () => document.querySelector("ibm-partners")!;
widget().addEventListener("ibm-partners-toggle", ({ detail }) => {
  document.querySelector("output")!.textContent =
    `${detail.partner} ${detail.open}`;
});

const onClick = (id: string, action: () => void) =>
  document.getElementById(id)!.addEventListener("click", action);
onClick("open", () => (widget().open = ["iom"]));
onClick("language", () => (widget().lang = "ru"));
onClick("remove", () => document.querySelector("#app")!.replaceChildren());
