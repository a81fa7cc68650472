/*
 * The address of the folder of files, as it is entered or stands in an address
 * that somebody else has written: it goes into the code to paste.
 */

/** The longest address that is taken. */
const longest = 250;

/** Nothing that ends an attribute, that is not seen, or that changes the order of what is seen. */
const isPlain = (text: string): boolean =>
  text.length <= longest && !/[\p{C}\p{Z}"'<>`\\{}|^?#]/u.test(text);

const hasScheme = (text: string): boolean => /^[a-z][a-z\d+.-]*:/i.test(text);

/** What programs take for a server's name where there is no scheme: what begins an address and has a dot. */
const isServer = (name: string): boolean => /^[^.:]+\.[^:]*(:\d+)?$/.test(name);

const isVersion = (name: string): boolean => /^\d+\.\d+\.\d+$/.test(name);

const parsed = (text: string): URL | undefined => {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
};

/** An address on the web as browsers read it; a path as it is. */
const addressOf = (entry: string): string | undefined => {
  const text = decode(entry);
  const [first] = text.split("/");
  const whole = isVersion(first)
    ? `./${text}`
    : isServer(first)
      ? `https://${text}`
      : text.startsWith("//")
        ? `https:${text}`
        : text;
  // A colon or a second slash could be read as a scheme or a server.
  const isPath = (path: string): boolean => !/:|\/\//.test(path);
  if (!hasScheme(whole)) return isPath(whole) ? encodeURI(whole) : undefined;
  const url = parsed(whole);
  return url &&
    /^https?:$/.test(url.protocol) &&
    isPath(url.pathname) &&
    !url.username &&
    !url.password
    ? url.href
    : undefined;
};

const decode = (text: string): string => {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
};

/** The folder that an entry stands for, or none, and what has to be said of it. */
export const cleanFolder = (
  entry: string,
): { folder?: string; note?: "folderRefused" | "folderRead" } => {
  const text = entry.trim();
  if (!text) return {};
  if (!isPlain(text)) return { note: "folderRefused" };
  const shorter = text
    // Where it lies on the server is no part of its address, nor is a file in it.
    .replace(/^\/?((public_html|htdocs|wwwroot|www)\/)+/, "/")
    .split("/");
  if (/\.(js|html)$/.test(shorter.at(-1)!)) shorter.pop();
  const short = shorter.join("/").replace(/\/?$/, "/");
  const folder = addressOf(short);
  if (!folder || !isPlain(folder)) return { note: "folderRefused" };
  const isChanged = folder !== text && folder !== `${text}/`;
  return { folder, ...(isChanged && { note: "folderRead" }) };
};

/** The server that a folder's address names, as browsers read it; none on the page's own. */
export const hostOf = (folder: string): string | undefined =>
  hasScheme(folder) ? parsed(folder)?.host : undefined;

/** The example that a field begins with, where the files must be on another server. */
export const isExample = (folder: string): boolean =>
  hostOf(folder) === "www.example.org";

/** The version that a folder's address names. */
export const versionIn = (folder: string): string | undefined =>
  folder.split(/[/@]/).find((part) => /^\d+\.\d+\.\d+[\w.+-]*$/.test(part));
