import { createReadStream, existsSync, readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

/** The source text and its facts lie outside the project; where they are at hand, the copies here are compared with them. */
export const sharedContent = (context, next) => {
  const file = `..${context.path}`;
  if (!context.path.startsWith("/shared/content/") || !existsSync(file)) {
    return next();
  }
  context.type = "text/plain; charset=utf-8";
  context.body = createReadStream(file);
};

const faults = {
  404: (context) => (context.status = 404),
  500: (context) => (context.status = 500),
  html: (context) => {
    context.type = "text/html";
    context.body = "<p>Not found</p>";
  },
  syntax: (context) => {
    context.type = "text/javascript";
    context.body = "export const content = {";
  },
  empty: (context) => {
    context.type = "text/javascript";
    context.body = "export {};";
  },
  offline: (context) => {
    context.respond = false;
    context.req.socket.destroy();
  },
};

/**
 * `/ssr?lang=ru&expanded=wco&level=3`, or `/ssr?attributes=…` as written in a
 * template, is a page that a server rendered; it has no script. `property=…`
 * is set too, `attribute=…` as a framework hands attributes on, and
 * `polluted=…` is on every object of the server meanwhile.
 */
export const serverRendered = async (context, next) => {
  if (context.path !== "/ssr") return next();
  const { LitElementRenderer, render } = await import("@lit-labs/ssr");
  const { html, unsafeStatic } = await import("lit/static-html.js");
  const { collectResult } = await import("@lit-labs/ssr/lib/render-result.js");
  const { unsafeHTML } = await import("lit/directives/unsafe-html.js");
  const { IbmPartnersRenderer } = await import("ibm-partners/ssr");
  // What a server imports beside must do nothing there.
  await import("ibm-partners");
  await import("ibm-partners/ru");
  const { lang, expanded, level, attributes, attribute, property, polluted } =
    context.query;
  class Renderer extends IbmPartnersRenderer {
    connectedCallback() {
      if (attribute) this.setAttribute(attribute, "1");
    }
  }
  const fallback = html`<a href="/dist/ibm-partners.az.html">Fallback</a>`;
  context.type = "text/html; charset=utf-8";
  const { prototype } = Object;
  if (polluted) prototype[polluted] = ["polluted"];
  const rendering = collectResult(
    render(
      html`${unsafeHTML("<!doctype html>")}<title>SSR</title>
        <main>
          ${
            attributes === undefined
              ? html`<ibm-partners
                  lang=${lang}
                  .expanded=${expanded.split(" ")}
                  heading-level=${level}
                  ${unsafeStatic(property ? `.${property}` : "class")}="${"x"}"
                  >${fallback}</ibm-partners
                >`
              : html`<ibm-partners ${unsafeStatic(attributes)}
                  >${fallback}</ibm-partners
                >`
          }
          <p>After</p>
        </main>`,
      { elementRenderers: [Renderer, LitElementRenderer] },
    ),
  );
  context.body = await rendering.finally(() => delete prototype[polluted]);
};

/**
 * `/faulty/<fault>/…` is `dist/` whose language files fail. `held-…` keeps the
 * Russian one back until `release` is asked for, and `lost-…` fails it then
 * (`asked` answers when it is wanted);
 * `twice-…` fails the first two times that a file is asked for; `mixed-…` does
 * all of it, to one language each.
 */
const asked = new Map();
const gates = new Map();
const deferred = () => {
  let resolve;
  const promise = new Promise((done) => (resolve = done));
  return { promise, resolve };
};
const gateOf = (fault) => {
  if (!gates.has(fault))
    gates.set(fault, { reached: deferred(), opened: deferred() });
  return gates.get(fault);
};
export const faultyServer = async (context, next) => {
  const [, fault, file] = /^\/faulty\/([^/]+)\/(.+)$/.exec(context.path) ?? [];
  if (!fault) return next();
  const isLanguage = file.startsWith("languages/");
  const times = (asked.get(context.path) ?? 0) + 1;
  asked.set(context.path, times);
  if (isLanguage && fault in faults) return faults[fault](context);
  if (isLanguage && fault.startsWith("twice") && times < 3) {
    return faults[404](context);
  }
  if (fault.startsWith("mixed")) {
    if (file.endsWith("/ru.js")) await wait(100);
    if (file.endsWith("/uk.js") && times < 3) return faults[404](context);
    if (file.endsWith("/be.js")) return faults[500](context);
    if (file.endsWith("/ka.js")) return faults.syntax(context);
  }
  if (file === "release" || file === "asked") {
    const { reached, opened } = gateOf(fault);
    if (file === "asked") await reached.promise;
    else opened.resolve();
    context.status = 204;
    return undefined;
  }
  if (file === "languages/ru.js" && /^(held|lost)-/.test(fault)) {
    const { reached, opened } = gateOf(fault);
    reached.resolve();
    await opened.promise;
    if (fault.startsWith("lost")) return faults[404](context);
  }
  context.type = "text/javascript; charset=utf-8";
  context.body = readFileSync(`dist/${file}`);
};

/** `/page?html=…` is that page. */
export const page = (context, next) => {
  if (context.path !== "/page") return next();
  context.type = "text/html; charset=utf-8";
  context.body = context.query.html;
};

/** `/moved?to=…` leads elsewhere. */
export const moved = (context, next) => {
  if (context.path !== "/moved") return next();
  context.redirect(context.query.to);
};

/** `/never` is answered never. */
export const never = (context, next) => {
  if (context.path !== "/never") return next();
  context.respond = false;
};
