import { text } from "node:stream/consumers";

/** `/minify/<name>` answers with what a minifier leaves of the page that is sent there. */
const minifiers = {
  "html-minifier-terser": async (html) => {
    const { minify } = await import("html-minifier-terser");
    return minify(html, {
      caseSensitive: false,
      collapseBooleanAttributes: true,
      collapseInlineTagWhitespace: true,
      collapseWhitespace: true,
      decodeEntities: true,
      minifyCSS: true,
      minifyJS: true,
      minifyURLs: true,
      removeAttributeQuotes: true,
      removeComments: true,
      removeEmptyAttributes: true,
      removeOptionalTags: true,
      removeRedundantAttributes: true,
      removeScriptTypeAttributes: true,
      sortAttributes: true,
      sortClassName: true,
      useShortDoctype: true,
    });
  },
  htmlnano: async (html) => {
    const { default: htmlnano, presets } = await import("htmlnano");
    return (await htmlnano.process(html, {}, presets.max)).html;
  },
  "minify-html": async (html) => {
    const { default: minifyHtml } = await import("@minify-html/node");
    return minifyHtml
      .minify(Buffer.from(html), { minify_css: true, minify_js: true })
      .toString();
  },
};

export const minifier = async (context, next) => {
  const minify = minifiers[context.path.replace("/minify/", "")];
  if (!minify) return next();
  context.type = "text/plain; charset=utf-8";
  context.body = await minify(await text(context.req));
};
