import "@carbon/web-components/es/components/accordion/index.js";
