import drupal from "./drupal.js";
import { filled, folder, read, zip } from "./files.js";
import joomla from "./joomla.js";
import wordpress from "./wordpress.js";

/*
 * The extensions for content management systems. Each module here says where
 * the files that all have lie in its archive, and makes those of its own.
 */
const systems = { drupal, joomla, wordpress };

const php = (text) => `'${text.replace(/[\\']/g, "\\$&")}'`;

/** The PHP that all extensions share, in a namespace of their own. */
const elementPhp = (texts, namespace) => {
  const titles = Object.entries(texts).map(
    ([lang, { title }]) => `\n\t\t${php(lang)} => ${php(title)},`,
  );
  const partners = Object.keys(Object.values(texts)[0].partners).map(php);
  return filled("src/server/element.php", {
    "namespace IbmPartners;": `namespace ${namespace};`,
    " /* titles */ ": `${titles.join("")}\n\t`,
    "/* partners */": partners.join(", "),
  });
};

const prefixed = (prefix, files) =>
  Object.fromEntries(
    Object.entries(files).map(([name, data]) => [prefix + name, data]),
  );

/** The archives by name, from the files that are built and the texts of all languages. */
export const extensions = ({ version, texts }) => {
  const scripts = folder(
    "dist/",
    /^(ibm-partners(\.\w+\.(js|html)|-frame\.js)|third-party\.txt)$/,
  );
  const archives = Object.entries(systems).map(([name, system]) => {
    const source = folder(`src/${name}/`, /\.(?!po$)\w+$/);
    for (const [file, data] of Object.entries(source))
      source[file] = `${data}`.replace(/\bVERSION\b/g, version);
    const files = {
      ...source,
      ...prefixed(system.scripts, scripts),
      LICENSE: read("LICENSE"),
      [system.element]: elementPhp(texts, system.namespace),
      ...system.files({
        source,
        version,
        texts,
        scripts: Object.keys(scripts),
      }),
    };
    return [
      `ibm-partners-${name}.zip`,
      zip(prefixed(system.folder, files), version),
    ];
  });
  return Object.fromEntries(archives);
};
