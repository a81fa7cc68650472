import type { AxeResults, RuleMetadata } from "axe-core";
import { next } from "./helpers.js";

/*
 * axe-core and IBM Equal Access, each with every rule. What they leave to
 * people is a finding too, unless somebody has answered it below.
 */

/** Rules that can't decide, or want more than WCAG's level AA, and the answer. `npm run audit` writes them into the report. */
export const answers: Record<string, string> = {
  // axe-core
  "color-contrast-enhanced":
    "Level AAA, which is not claimed: colours are the page’s, and ready looks have those of their systems.",
  "css-orientation-lock":
    "Reads style sheets, and asks where there is none: surroundings.test.ts turns the screen.",
  "frame-tested":
    "The demo’s frames: the audit looks into each of these looks.",
  "hidden-content": "Closed panels: all of them are looked into open, too.",
  "identical-links-same-purpose":
    "Level AAA: the guides in two languages, each named by the words before.",
  "th-has-data-cells":
    "The table of files is filled in the download (archive.test.ts).",
  // Equal Access: recommendations, and questions that it asks of every page with such elements.
  aria_child_valid: "The same table.",
  aria_keyboard_handler_exists: "Native radio buttons have a keyboard.",
  aria_role_redundant:
    "Without `role=list`, WebKit takes a list without bullets for none.",
  element_attribute_deprecated:
    "The page of its own is a file, so its policy stands in `<meta>`.",
  element_tabbable_role_valid:
    "What scrolls is a stop of the keyboard, which axe-core demands.",
  element_tabbable_unobscured:
    "Text below the window: accessibility.test.ts sees each stop uncovered.",
  form_submit_button_exists:
    "The configurator answers at once and sends nothing.",
  frame_src_valid: "The preview is `srcdoc`.",
  html_skipnav_exists: "Headings and landmarks stand for a skip link.",
  input_checkboxes_grouped: "Each is an option of its own, below a heading.",
  input_fields_grouped: "The same.",
  input_label_visible:
    "Labels are visible; arrows have their meaning in their name.",
  style_color_misuse: "Nothing is said by colour alone.",
  style_focus_visible: "A frame: its own stops show where the focus is.",
  style_highcontrast_visible: "styling.test.ts and page.test.ts force colours.",
  style_viewport_resizable: "surroundings.test.ts enlarges text and zooms.",
  text_sensory_misuse:
    "“Left” and “right” stand there in other meanings, or beside a name.",
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
  const values = axe.getRules().map(({ ruleId }) => ruleId);
  const { passes, violations, incomplete } = await axe.run(context, {
    runOnly: { type: "rule", values },
  });
  return {
    found: [
      ...violations,
      ...incomplete.map((it) => ({ ...it, help: "to review" })),
    ]
      .filter(({ id }) => !(id in answers))
      .flatMap(({ id, help, nodes }) =>
        nodes.map(({ html }) => `${id}: ${help}: ${html}`),
      ),
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
    found: results
      .filter(
        ({ ruleId, value }) => value[1] !== "PASS" && !(ruleId in answers),
      )
      .map(
        ({ ruleId, value, snippet }) =>
          `${ruleId} ${value.join(" ")}: ${snippet}`,
      ),
    rules: results.map(({ ruleId }) => ruleId),
  };
};
