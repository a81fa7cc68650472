export default defineNuxtConfig({
  srcDir: "src",
  compatibilityDate: "2026-11-01",
  telemetry: false,
  // Its button moves.
  devtools: { enabled: false },
  css: ["~/page.css"],
  app: { head: { htmlAttrs: { lang: "az" } } },
  // Found only while the first page loads, it would load that page again.
  vite: { optimizeDeps: { include: ["ibm-partners/element"] } },
  vue: {
    compilerOptions: { isCustomElement: (tag) => tag === "ibm-partners" },
  },
});
