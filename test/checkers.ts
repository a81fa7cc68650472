import type { AxeResults, Result, RuleMetadata } from "axe-core";
import { next } from "./helpers.js";

/*
 * axe-core and IBM Equal Access, with all rules but those of level AAA. What
 * they leave to people is a finding too, unless somebody has answered it below.
 */

/** Questions that a rule leaves to people on any page, never what it calls a failure, and the answer. `npm run audit` writes them into the report. */
export const answers: Record<string, string> = {
  "frame-tested":
    "The demo’s frames: the audit looks into each of these looks.",
  "hidden-content":
    "Closed panels of the list, which the audit looks into open, too; folded parts of the configurator, which its test unfolds.",
  "th-has-data-cells":
    "The table of files is filled in the download: archive.test.ts reads it there, without a checker.",
  aria_keyboard_handler_exists: "Native radio buttons have a keyboard.",
  element_tabbable_unobscured:
    "Text below the window. That nothing covers a stop is tested in the list alone (accessibility.test.ts).",
  form_submit_button_exists:
    "The configurator follows each answer at once and sends nothing.",
  frame_src_valid: "The preview is `srcdoc`.",
  html_skipnav_exists: "Headings and landmarks stand for a skip link.",
  input_checkboxes_grouped: "Each is an option of its own, below a heading.",
  input_fields_grouped: "Each is an option of its own, below a heading.",
  input_label_visible:
    "Labels are visible; arrows have their meaning in their name.",
  style_color_misuse: "By judgement: nothing is said by colour alone.",
  style_focus_visible: "A frame: its own stops show where the focus is.",
  style_highcontrast_visible:
    "Colours are forced in the list (styling.test.ts) and in one state of the configurator (page.test.ts), not in looks, without scripts, nor in the documents.",
  style_viewport_resizable:
    "Text is enlarged in the list, without scripts (surroundings.test.ts) and in one state of the configurator (page.test.ts), not in the documents.",
  text_sensory_misuse:
    "“Left” and “right” stand there in other meanings, or beside a name.",
};

/** What else is set aside: a rule in one place, told by engine, page and finding. */
export const exceptions: readonly {
  rule: string;
  where: string;
  is: RegExp;
  answer: string;
}[] = [
  {
    rule: "css-orientation-lock",
    where: "Test pages given as `srcdoc`, to review",
    is: / srcdoc .*: to review: <html/,
    answer: "The tests’ page around them has no style sheet to look into.",
  },
  {
    rule: "aria_role_redundant",
    where: "`<ul>` and `<li>` with attributes, on any page",
    is: /: <(?:ul|li) /,
    answer:
      "A recommendation. Without `role=list`, WebKit takes a list without bullets for none; without `role=listitem`, Firefox takes a partner with a slotted addition for a section.",
  },
  {
    rule: "element_tabbable_role_valid",
    where: "Configurator and guides: code and tables that scroll",
    is: /\/demo\/(configure\.html|guides\/).*: <(pre|div) /,
    answer: "What scrolls is a stop of the keyboard, which axe-core demands.",
  },
  {
    rule: "aria_child_valid",
    where: "Guide for security officers",
    is: /\/demo\/guides\/security\S* .*: <tbody>/,
    answer:
      "A recommendation. The table of files is filled in the download: archive.test.ts reads it there, without a checker.",
  },
  {
    rule: "color-contrast",
    where: "“Open all” in Firefox, to review",
    is: /^Firefox .*: to review: <button [^>]*toggle-all/,
    answer:
      "Firefox tells axe-core that the list, which begins where the button ends, is in front of it. In other engines the same colours pass.",
  },
];

/** The findings that are not set aside, each in a line. */
const open = (
  context: Element | Document,
  findings: { rule: string; isFailure: boolean; text: string }[],
): string[] => {
  const { pathname } = (context.ownerDocument ?? context).defaultView!.location;
  const engine = /Firefox|$/.exec(navigator.userAgent)![0];
  return findings
    .filter(({ rule, isFailure }) => isFailure || !(rule in answers))
    .map(({ rule, text }) => ({ rule, line: `${rule}: ${text}` }))
    .filter(
      ({ rule, line }) =>
        !exceptions.some(
          (it) =>
            it.rule === rule && it.is.test(`${engine} ${pathname} ${line}`),
        ),
    )
    .map(({ line }) => line);
};

type Page = Window &
  typeof globalThis & {
    axe: {
      getRules(): RuleMetadata[];
      run(context: Element | Document, options: object): Promise<AxeResults>;
    };
    ace: {
      Checker: new () => {
        check(
          node: Element | Document,
          rulesets: string[],
        ): Promise<{
          results: {
            ruleId: string;
            /** The kind of requirement, and what was found. */
            value: [string, "PASS" | "FAIL" | "POTENTIAL" | "MANUAL"];
            snippet: string;
          }[];
        }>;
      };
    };
  };

interface Findings {
  found: string[];
  /** The rules that had something to look at. */
  rules: string[];
}

/** The page that is looked into, with the checker in it. */
const withChecker = async (
  context: Element | Document,
  name: "axe" | "ace",
  src: string,
): Promise<Page> => {
  const document = context.ownerDocument ?? context;
  const page = document.defaultView as Page;
  if (!(name in page)) {
    const script = document.createElement("script");
    script.src = src;
    document.head.append(script);
    await next(script, "load");
  }
  return page;
};

export const axeOn = async (context: Element | Document): Promise<Findings> => {
  const { axe } = await withChecker(
    context,
    "axe",
    "/node_modules/axe-core/axe.min.js",
  );
  const values = axe
    .getRules()
    .filter(({ tags }) => !tags.includes("wcag2aaa"))
    .map(({ ruleId }) => ruleId);
  const { passes, violations, incomplete } = await axe.run(context, {
    runOnly: { type: "rule", values },
  });
  const lines = (results: Result[], isFailure: boolean) =>
    results.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html }) => ({
        rule: id,
        isFailure,
        text: `${isFailure ? help : "to review"}: ${html}`,
      })),
    );
  return {
    found: open(context, [
      ...lines(violations, true),
      ...lines(incomplete, false),
    ]),
    rules: passes.map(({ id }) => id),
  };
};

/** From the packages of one of the circles. */
export const equalAccessOn = async (
  context: Element | Document,
  circle: "configurator" | "pictures",
): Promise<Findings> => {
  const { ace } = await withChecker(
    context,
    "ace",
    `/test/${circle}/node_modules/accessibility-checker-engine/ace-window.js`,
  );
  const { results } = await new ace.Checker().check(context, [
    "WCAG_2_2",
    "IBM_Accessibility",
  ]);
  return {
    found: open(
      context,
      results
        .filter(({ value }) => value[1] !== "PASS")
        .map(({ ruleId, value, snippet }) => ({
          rule: ruleId,
          isFailure: value[1] === "FAIL",
          text: `${value.join(" ")}: ${snippet}`,
        })),
    ),
    rules: results.map(({ ruleId }) => ruleId),
  };
};
