const translations = /* @__PURE__ */ new Map([
  ["be", () => import('./be.js')],
  ["en", () => import('./en.js')],
  ["hy", () => import('./hy.js')],
  ["ka", () => import('./ka.js')],
  ["ro", () => import('./ro.js')],
  ["ru", () => import('./ru.js')],
  ["uk", () => import('./uk.js')]
]);
const load = async (lang) => {
  const module = await translations.get(lang)().catch((error) => {
    const [url] = /https?:\S*[^\s)]/.exec(String(error)) ?? [];
    if (!url || document.querySelector("[type=importmap]")) throw error;
    return import(
      /* webpackIgnore: true */
      /* @vite-ignore */
      `${url}${url.includes("?") ? "&" : "?"}${Date.now()}`
    );
  });
  return module.content;
};

export { load };
//# sourceMappingURL=load.js.map
