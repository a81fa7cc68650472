/* global languages -- from languages.js */
const choice = document.querySelector("#looks-language");
for (const [lang, name] of Object.entries(languages)) {
  choice.append(Object.assign(new Option(name, lang), { lang }));
}
choice.addEventListener("change", () => {
  for (const frame of document.querySelectorAll("iframe")) {
    const address = new URL(frame.src);
    address.searchParams.set("lang", choice.value);
    frame.src = address;
  }
});
