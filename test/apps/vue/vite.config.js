import vue from "@vitejs/plugin-vue";

const isCustomElement = (tag) => tag === "ibm-partners";

export default {
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
};
