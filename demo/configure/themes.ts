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

/** What a TYPO3 site’s setup says. */
export const typoscriptOf = (
  scripts: [lang: string, script: string][],
  sheet: string,
  rule: string,
): string =>
  [
    ...scripts.flatMap(([lang, script]) => [
      `page.includeJSFooter.ibm_${lang} = ${script}`,
      `page.includeJSFooter.ibm_${lang}.external = 1`,
    ]),
    ...(sheet
      ? [
          `page.includeCSS.ibmPartners = ${sheet}`,
          "page.includeCSS.ibmPartners.external = 1",
        ]
      : []),
    ...(rule
      ? [
          "page.cssInline.1950 = TEXT",
          `page.cssInline.1950.value = ${rule.replace(/\s+/g, " ").trim()}`,
        ]
      : []),
  ].join("\n");
