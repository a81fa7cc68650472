import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import sanitizeHtml from "sanitize-html";
import which from "which";
import { fetchPackage } from "./debian.js";

/** WordPress's own filter, run by PHP. */
const kses = async (markup) => {
  const folder = await fetchPackage("wordpress");
  const php = which.sync("php", { nothrow: true });
  if (!folder || !php) return undefined;
  return execFileSync(
    php,
    [
      join(import.meta.dirname, "kses.php"),
      join(folder, "usr/share/wordpress"),
    ],
    { input: markup },
  );
};

/** What is left of the markup that is sent here; 404 where a sanitizer can't be had. */
export const sanitizers = async (context, next) => {
  const sanitize = { "/sanitize-html": sanitizeHtml, "/kses": kses }[
    context.path
  ];
  if (!sanitize) return next();
  const left = await sanitize(await text(context.req));
  if (left === undefined) return next();
  context.type = "text/plain; charset=utf-8";
  context.body = left;
};
