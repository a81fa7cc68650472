import { execFile } from "node:child_process";
import { createReadStream, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const cache = "node_modules/.cache/ibm-partners/debian";

const fetched = {};
/** Where the files of a package are, or are not where it can't be had. */
export const fetchPackage = (name) =>
  (fetched[name] ??= (async () => {
    const folder = join(cache, name);
    if (existsSync(join(folder, "usr"))) return folder;
    mkdirSync(folder, { recursive: true });
    await run("apt-get", ["download", "-o", "Acquire::Retries=3", name], {
      cwd: folder,
    });
    await run("sh", ["-c", "dpkg-deb -x *.deb ."], { cwd: folder });
    return folder;
  })().catch(({ message }) =>
    console.log(`– Debian's ${name} can't be had here: ${message}`),
  ));

/** `/debian/<package>/<path>` is a file of Debian's package, for old libraries that no other registry has. It is fetched, not installed. */
export const debianPackages = async (context, next) => {
  const [, name, path] =
    /^\/debian\/([\w.+-]+)\/(.+)$/.exec(context.path) ?? [];
  if (!name) return next();
  await fetchPackage(name);
  const file = join(cache, name, path);
  if (!existsSync(file)) return next();
  context.type = "text/javascript; charset=utf-8";
  context.body = createReadStream(file);
};
