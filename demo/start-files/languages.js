/** The languages of the widget, each by its own name. */
const languages = {
  az: "Azərbaycanca",
  en: "English",
  ru: "Русский",
  uk: "Українська",
  be: "Беларуская",
  ro: "Română",
  ka: "ქართული",
  hy: "Հայերեն",
};

/** Loads the plain script of a language, once: it adds its text to the element that is there. */
const loaded = { az: Promise.resolve() };
const load = (lang) =>
  (loaded[lang] ??= new Promise((resolve) => {
    const script = document.createElement("script");
    script.src = `../dist/ibm-partners.${lang}.js`;
    script.onload = script.onerror = resolve;
    document.head.append(script);
  }));

const select = document.querySelector("#language");
if (select) {
  for (const [lang, name] of Object.entries(languages)) {
    const option = new Option(name, lang);
    option.lang = lang;
    select.append(option);
  }
  select.addEventListener("change", async () => {
    await load(select.value);
    document.documentElement.lang = select.value;
  });
}

const gallery = document.querySelector("#gallery");
if (gallery) {
  for (const [lang, name] of Object.entries(languages)) {
    void load(lang);
    const section = document.createElement("section");
    const title = document.createElement("h2");
    title.lang = lang;
    title.textContent = name;
    const widget = document.createElement("ibm-partners");
    widget.lang = lang;
    widget.headingLevel = 3;
    section.append(title, widget);
    gallery.append(section);
  }
}
