import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { compile } from "svelte/compiler";

/*
 * `/library/<name>.js`: libraries that have no file for a plain script, as the
 * global `library`. A framework's is what tests ask of each: to render `App`
 * into an element and again, on a server, and to take over what a server
 * rendered, which it does by itself where the page has it in `#root`.
 */

const takeOver = `
  const root = document.querySelector("#root");
  if (root) {
    const tell = (error) => (window.said ??= []).push(String(error));
    window.app = hydrate(root, JSON.parse(root.dataset.props), tell);
  }`;

const react = `
  import { createElement as h, useEffect } from "react";
  import { flushSync } from "react-dom";
  import { createRoot, hydrateRoot } from "react-dom/client";
  import { renderToString } from "react-dom/server.browser";
  import { App } from "./app.js";
  const Root = (props) => {
    useEffect(() => {
      window.isHydrated = true;
    });
    return App(h, props);
  };
  const live = (root) => ({
    render: (props) => flushSync(() => root.render(h(Root, props))),
    unmount: () => root.unmount(),
  });
  export const mount = (element) => live(createRoot(element));
  export const server = async (props) => renderToString(h(Root, props));
  const hydrate = (element, props, tell) =>
    live(hydrateRoot(element, h(Root, props), { onRecoverableError: tell }));
  ${takeOver}`;

const entries = {
  "react-19": react,
  "react-18": react.replaceAll(/from "(react(-dom)?)/g, 'from "$1-18'),
  preact: `
    import { h, render } from "preact";
    import { App } from "./app.js";
    export const mount = (element) => ({
      render: (props) => render(App(h, props), element),
      unmount: () => render(null, element),
    });`,
  vue: `
    import { createApp, createSSRApp, h, nextTick, shallowRef } from "vue";
    import { renderToString } from "vue/server-renderer";
    import { App } from "./app.js";
    const live = (create, element, first = {}) => {
      const props = shallowRef(first);
      const app = create({ render: () => App(h, props.value) });
      app.mount(element);
      return {
        render: (next) => ((props.value = next), nextTick()),
        unmount: () => app.unmount(),
      };
    };
    export const mount = (element) => live(createApp, element);
    export const server = (props) =>
      renderToString(createSSRApp({ render: () => App(h, props) }));
    const hydrate = (element, props) => {
      const app = live(createSSRApp, element, props);
      window.isHydrated = true;
      return app;
    };
    ${takeOver}`,
  "vue-router": `
    import { createApp, h } from "vue";
    import { createRouter, createWebHistory, RouterView, RouterLink } from "vue-router";
    const { folder } = document.querySelector("main").dataset;
    const hash = "#ibm-partners-iom";
    const away = () => h("p", { style: "height: 2000px" }, "Text");
    const list = folder.includes("element")
      ? () => h("ibm-partners")
      : () => h("p", h("a", { href: "/dist/ibm-partners.az.html?embed" }, "İcraçılar"));
    const page = (render) => ({ render: () => h("div", render()) });
    const link = (id, to) => h(RouterLink, { id, to }, () => "IOM");
    createApp(RouterView).use(createRouter({
      history: createWebHistory(folder),
      scrollBehavior: (to, from, saved) => saved ?? (to.hash ? { el: to.hash } : { top: 0 }),
      routes: [
        { path: "/index", component: page(() => [link("go", { path: "/list", hash }), away()]) },
        { path: "/list", component: page(() => [link("home", "/index"), link("again", { hash }), away(), list(), away()]) },
      ],
    })).mount("main");`,
  svelte: `
    import { flushSync } from "svelte";
    import { createClassComponent } from "svelte/legacy";
    import App from "./App.svelte";
    export const mount = (target) => {
      const app = createClassComponent({ component: App, target, props: {} });
      return {
        render: (props) => (app.$set(props), flushSync()),
        unmount: () => app.$destroy(),
      };
    };`,
};

/** Version 18 of React asks for its other half by the name that 19 has here. */
const react18 = {
  name: "react-18",
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^react$/ }, ({ importer, resolveDir, kind }) =>
      importer.includes("react-dom-18")
        ? resolve("react-18", { resolveDir, kind })
        : undefined,
    );
  },
};

const svelte = {
  name: "svelte",
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      return { contents: compile(source, { filename: path }).js.code };
    });
  },
};

const bundled = {};
const bundle = async (contents) => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: join(import.meta.dirname, "pages") },
    plugins: [react18, svelte],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "globalThis.library",
    conditions: ["browser", "development"],
    define: {
      "process.env.NODE_ENV": '"development"',
      __VUE_OPTIONS_API__: "true",
      __VUE_PROD_DEVTOOLS__: "false",
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "true",
    },
    logLevel: "error",
  });
  return outputFiles[0].text;
};

/** With `?after=500` it comes so many milliseconds later. */
export const libraries = async (context, next) => {
  const [, name] = /^\/library\/(.+)\.js$/.exec(context.path) ?? [];
  if (!(name in entries)) return next();
  context.type = "text/javascript; charset=utf-8";
  context.body = await (bundled[name] ??= bundle(entries[name]));
  const { after = 0 } = context.query;
  await new Promise((resolve) => setTimeout(resolve, Number(after)));
};

const sites = {
  turbo:
    '<script src="/test/hosts/node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>',
  swup: `<script src="/test/hosts/node_modules/swup/dist/Swup.umd.js"></script>
    <script>new Swup({ animationSelector: false })</script>`,
  htmx: '<script src="/test/hosts/node_modules/htmx.org/dist/htmx.js"></script>',
  "vue-router": '<script src="/library/vue-router.js" defer></script>',
  turbolinks:
    '<script src="/test/hosts/node_modules/turbolinks/dist/turbolinks.js"></script>',
  unpoly: `<script src="/test/hosts/node_modules/unpoly/unpoly.js"></script>
    <script>up.link.config.followSelectors.push("a[href]")</script>`,
  pjax: `<script src="/test/hosts/node_modules/pjax/pjax.js"></script>
    <script>addEventListener("load", () => new Pjax({ selectors: ["title", "#swup"], cacheBust: false }))</script>`,
  "jquery-pjax": `<script src="/test/hosts/node_modules/jquery/dist/jquery.js"></script>
    <script src="/test/hosts/node_modules/jquery-pjax/jquery.pjax.js"></script>
    <script>$(document).pjax("a", "#swup", { fragment: "#swup", timeout: 5000 })</script>`,
};

const away = '<p style="height: 2000px">Text</p>';
const forms = {
  element: "<ibm-partners></ibm-partners>",
  link: '<p><a href="/dist/ibm-partners.az.html?embed">İcraçılar</a></p>',
};

/** `/site/<router>/<form>/index` leads to `list`, by whatever router; a single application has the same on both. */
export const routedSites = (context, next) => {
  const [, router, form, page] =
    /^\/site\/([^/]+)\/([^/]+)\/(index|list)$/.exec(context.path) ?? [];
  if (!page) return next();
  const folder = `/site/${router}/${form}/`;
  const target = "#ibm-partners-iom";
  context.type = "text/html; charset=utf-8";
  context.body = `<!doctype html><html lang="az"><head><meta charset="utf-8"><title>${page}</title>
    ${sites[router]}<script src="/dist/ibm-partners.az.js" defer></script></head>
    <body hx-boost="true"><main id="swup" data-folder="${folder}">${
      page === "index"
        ? `<a id="go" href="${folder}list${target}">IOM</a>${away}`
        : `<a id="home" href="${folder}index">Home</a><a id="again" href="${target}">IOM</a>${away}${forms[form]}${away}`
    }</main></body></html>`;
};
