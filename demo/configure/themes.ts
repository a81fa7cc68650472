/* The same for systems whose themes are configured otherwise than in HTML. */

/** What a Drupal theme says in its two files. */
export const yamlOf = (
  scripts: string[],
  sheets: string[],
  rule: string,
  isElsewhere: boolean,
): string => {
  const external = isElsewhere ? "type: external, " : "";
  const lines = [
    "# mytheme.libraries.yml; where the site lies in a subfolder, addresses begin after it",
    "ibm-partners:",
    "  js:",
    ...scripts.map(
      (script) =>
        `    ${script}: { ${external}attributes: { defer: true }, minified: true }`,
    ),
    ...(sheets.length ? ["  css:", "    theme:"] : []),
    ...sheets.map(
      (sheet) => `      ${sheet}: {${external ? " type: external " : ""}}`,
    ),
    "",
    '# mytheme.info.yml: where "libraries:" is there already, the last line alone',
    "libraries:",
    "  - mytheme/ibm-partners",
  ];
  return lines.join("\n") + (rule && `\n\n/* mytheme.css */\n${rule.trim()}`);
};

/** What a TYPO3 site’s setup says: tags in every version, since 14 drops without a word what needed "external" before; a rule that no policy stops, and that counts although it stands before the tags. */
export const typoscriptOf = (tags: string, rule: string): string =>
  [
    "page.headerData.1950 = TEXT",
    "page.headerData.1950.value (",
    tags,
    ")",
    ...(rule
      ? [
          "page.cssInline.1950 = TEXT",
          `page.cssInline.1950.value = html ${rule.replace(/\s+/g, " ").trim()}`,
        ]
      : []),
  ].join("\n");
