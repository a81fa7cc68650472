/** Shows the look, language and class that the address names: `?look=large&lang=ka&class=blue-on-blue`. */
const query = new URLSearchParams(location.search);
const word = (name, fallback) =>
  /^[a-z-]+$/.exec(query.get(name) ?? "")?.[0] ?? fallback;

const look = word("look", "plain");
const lang = word("lang", "az");
document.documentElement.lang = lang;
document.title = look;
document.head.append(
  Object.assign(document.createElement("link"), {
    rel: "stylesheet",
    href: `looks/${look}.css`,
  }),
  Object.assign(document.createElement("script"), {
    src: `../dist/ibm-partners.${lang}.js`,
  }),
);
document.addEventListener("DOMContentLoaded", () => {
  document.body.className = word("class", look);
});
