/*
 * The apps: which folders beside this file they are made of, what they
 * install, and how they are built, served and developed. `$PORT` is where they
 * are to be served, `$CDN` where its files are, if elsewhere; without `start`,
 * `dist` is served as it is.
 */

/**
 * What the packages below bring along is as it was at the beginning of this
 * day, or it would be another tomorrow. With newer versions below, it moves on.
 */
export const day = "2026-11-26";

const vite = { "@types/node": "24.19.2", typescript: "5.9.3", vite: "8.3.8" };
const react = { react: "19.3.1", "react-dom": "19.3.1" };
const reactTypes = { "@types/react": "19.3.0", "@types/react-dom": "19.3.0" };
const vue = { vue: "3.5.45" };
const svelte = { svelte: "5.57.3" };
const webpack = { webpack: "5.112.2", "webpack-cli": "7.3.1" };
const viteDev = "vite --port $PORT --strictPort";

/** The oldest of Vite's versions that are supported, one between, and the newest. */
const plainVite = (version) => ({
  from: ["plain"],
  packages: { vite: version },
  build: "vite build",
  dev: viteDev,
});

const bundled = (packages, build, dev) => ({
  from: ["plain"],
  packages,
  build: `${build} && cp index.html dist`,
  dev,
});

const next = (flag) => ({
  from: ["react", "next"],
  packages: {
    ...react,
    ...reactTypes,
    "@types/node": "24.19.2",
    next: "16.4.6",
    typescript: "5.9.3",
  },
  build: `next build ${flag}`,
  start: "next start -p $PORT",
  dev: `next dev ${flag} -p $PORT`,
  isRendered: true,
});

const jest = {
  jest: "30.5.2",
  "jest-environment-jsdom": "30.5.2",
};

const types = (packages) => ({
  from: ["types"],
  packages: {
    ...packages,
    "@builder.io/qwik": "1.20.1",
    "typescript-5": "npm:typescript@5.9.3",
    "typescript-7": "npm:typescript@7.0.2",
  },
  test: "node run.js",
});

export const apps = {
  "vite-5": plainVite("5.4.9"),
  "vite-6": plainVite("6.4.6"),
  "vite-7": plainVite("7.3.8"),
  "vite-8": plainVite(vite.vite),
  "vite-cdn": {
    ...plainVite(vite.vite),
    build: "vite build --base $CDN",
    dev: "vite --base /deep/ --port $PORT --strictPort",
    isOnCdn: true,
  },
  rollup: bundled(
    { rollup: "4.68.8", "@rollup/plugin-node-resolve": "16.0.3" },
    "rollup src/main.js -d dist/src -p node-resolve",
  ),
  esbuild: bundled(
    { esbuild: "0.28.2" },
    "esbuild src/main.js --bundle --minify --format=esm --splitting --outdir=dist/src",
    "esbuild src/main.js --bundle --format=esm --splitting --outdir=src --allow-overwrite --servedir=. --serve=$PORT",
  ),
  webpack: bundled(
    { ...webpack, "webpack-dev-server": "6.1.0" },
    "webpack --mode production --entry ./src/main.js -o dist/src",
    "webpack serve --mode development --entry ./src/main.js --output-public-path /src/ --static . --port $PORT --no-open",
  ),
  "webpack-cdn": {
    ...bundled(
      webpack,
      "webpack --mode production --entry ./src/main.js -o dist/src --output-public-path ${CDN}src/ --output-cross-origin-loading anonymous",
    ),
    isOnCdn: true,
  },
  rspack: bundled(
    { "@rspack/core": "2.3.3", "@rspack/cli": "2.2.8" },
    "rspack build --mode production --entry ./src/main.js -o dist/src",
  ),
  parcel: {
    from: ["plain"],
    packages: { parcel: "2.16.4" },
    package: { "@parcel/resolver-default": { packageExports: true } },
    // Its bundles register what they bring, and Chromium remembers that one failed.
    losesLanguages: true,
    build: "parcel build index.html --public-url ./",
    dev: "parcel serve index.html --port $PORT --no-autoinstall",
  },
  react: {
    from: ["react"],
    packages: {
      ...react,
      ...reactTypes,
      ...vite,
      "@vitejs/plugin-react": "6.3.0",
    },
    build: "tsc && vite build",
    dev: viteDev,
  },
  "react-18": {
    from: ["react", "react-18"],
    packages: {
      ...vite,
      "@vitejs/plugin-react": "6.3.0",
      react: "18.3.1",
      "react-dom": "18.3.1",
      "@types/react": "18.3.8",
      "@types/react-dom": "18.3.7",
    },
    build: "tsc && vite build",
    dev: viteDev,
  },
  vue: {
    from: ["vue"],
    packages: {
      ...vue,
      ...vite,
      "@vitejs/plugin-vue": "6.0.11",
      "vue-tsc": "3.3.14",
    },
    build: "vue-tsc && vite build",
    dev: viteDev,
  },
  svelte: {
    from: ["svelte"],
    packages: {
      ...svelte,
      ...vite,
      "@sveltejs/vite-plugin-svelte": "7.3.1",
      "svelte-check": "4.7.8",
    },
    build: "svelte-check --tsconfig ./tsconfig.json && vite build",
    dev: viteDev,
  },
  solid: {
    from: ["solid"],
    packages: { ...vite, "solid-js": "1.9.19", "vite-plugin-solid": "2.11.14" },
    build: "tsc && vite build",
    dev: viteDev,
  },
  "solid-server": {
    from: ["solid", "solid-server"],
    packages: { ...vite, "solid-js": "1.9.19", "vite-plugin-solid": "2.11.14" },
    build:
      "tsc && vite build --ssr src/server.tsx --logLevel warn && vite build",
    start: "node server.js",
    isRendered: true,
  },
  angular: {
    from: ["angular"],
    packages: {
      "@angular/build": "22.2.7",
      "@angular/cli": "22.2.7",
      "@angular/common": "22.2.6",
      "@angular/compiler": "22.2.6",
      "@angular/compiler-cli": "22.2.6",
      "@angular/core": "22.2.6",
      "@angular/platform-browser": "22.2.6",
      rxjs: "7.8.2",
      tslib: "2.9.1",
      typescript: "6",
    },
    build: "ng build",
    dev: "ng serve --port $PORT",
  },
  eleventy: {
    from: ["eleventy"],
    packages: { "@11ty/eleventy": "3.1.8" },
    build: "eleventy",
  },
  next: next(""),
  "next-webpack": next("--webpack"),
  nuxt: {
    from: ["vue/src", "nuxt"],
    packages: { ...vue, nuxt: "4.5.2" },
    build: "nuxt build",
    start: "node .output/server/index.mjs",
    dev: "nuxt dev --port $PORT --no-fork",
    isRendered: true,
  },
  sveltekit: {
    from: ["svelte", "sveltekit"],
    packages: {
      ...svelte,
      ...vite,
      "@sveltejs/adapter-node": "6.0.1",
      "@sveltejs/kit": "3.2.0",
      typescript: "6.0.3",
      "@sveltejs/vite-plugin-svelte": "7.3.1",
    },
    build: "vite build",
    start: "node build",
    dev: viteDev,
    isRendered: true,
  },
  astro: {
    from: ["astro"],
    packages: { astro: "7.3.5" },
    build: "astro build",
    dev: "astro dev --port $PORT",
    isRendered: true,
  },
  "vitest-jsdom": {
    from: ["runners"],
    packages: { jsdom: "31.0.1", vitest: "5.1.1" },
    test: "vitest run --globals --environment jsdom",
  },
  "vitest-happy-dom": {
    from: ["runners"],
    packages: { "happy-dom": "21.0.4", vitest: "5.1.1" },
    test: "vitest run --globals --environment happy-dom",
  },
  jest: {
    from: ["runners"],
    packages: jest,
    package: { jest: { transform: {} } },
    test: "node --experimental-vm-modules --disable-warning=ExperimentalWarning node_modules/jest/bin/jest.js --env jsdom",
  },
  edge: {
    from: ["edge"],
    packages: {
      deno: "2.9.6",
      "edge-runtime": "4.0.1",
      esbuild: "0.28.2",
      miniflare: "4.20260730.0",
    },
    test: "esbuild worker.js --bundle --conditions=workerd,edge-light,worker --outfile=dist/worker.js && node run.js && deno run --allow-read --no-remote deno.ts",
  },
  types: types({ "@types/react": "19.3.0", preact: "11.2.0" }),
  "types-react-18": types({ "@types/react": "18.3.8", preact: "10.29.8" }),
};

/** What differs little from others is not for CI. */
for (const name of [
  "vite-6",
  "vite-7",
  "rspack",
  "next-webpack",
  "types-react-18",
])
  apps[name].isLeftToHand = true;
