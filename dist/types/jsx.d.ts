import type { IbmPartners, ToggleDetail, ErrorDetail } from "./index.js";

/**
 * This type can be used to create scoped tags for your components.
 *
 * Usage:
 *
 * ```ts
 * import type { ScopedElements } from "path/to/library/jsx-integration";
 *
 * declare module "my-library" {
 *   namespace JSX {
 *     interface IntrinsicElements
 *       extends ScopedElements<'test-', ''> {}
 *   }
 * }
 * ```
 *
 * @deprecated Runtime scoped elements result in duplicate types and can confusing for developers. It is recommended to use the `prefix` and `suffix` options to generate new types instead.
 */
export type ScopedElements<
  Prefix extends string = "",
  Suffix extends string = "",
> = {
  [
    Key in keyof CustomElements as `${Prefix}${Key}${Suffix}`
  ]: CustomElements[Key];
};

type BaseProps<T extends HTMLElement> = {
  /** Content added between the opening and closing tags of the element */
  children?: any | undefined;
  /** Used for declaratively styling one or more elements using CSS (Cascading Stylesheets) */
  class?: string | undefined;
  /** Used for declaratively styling one or more elements using CSS (Cascading Stylesheets) */
  className?: string | undefined;
  /** Takes an object where the key is the class name(s) and the value is a boolean expression. When true, the class is applied, and when false, it is removed. */
  classList?: Record<string, boolean | undefined> | undefined;
  /** Specifies the text direction of the element. */
  dir?: "ltr" | "rtl" | undefined;
  /** Contains a space-separated list of the part names of the element that should be exposed on the host element. */
  exportparts?: string | undefined;
  /** For <label> and <output>, lets you associate the label with some control. */
  htmlFor?: string | undefined;
  /** Specifies whether the element should be hidden. */
  hidden?: boolean | string | undefined;
  /** A unique identifier for the element. */
  id?: string | undefined;
  /** Keys tell React which array item each component corresponds to */
  key?: string | number | undefined;
  /** Specifies the language of the element. */
  lang?: string | undefined;
  /** Defines the element's semantic role for accessibility APIs. */
  role?: string | undefined;
  /** Contains a space-separated list of the part names of the element. Part names allows CSS to select and style specific elements in a shadow tree via the ::part pseudo-element. */
  part?: string | undefined;
  /** Use the ref attribute with a variable to assign a DOM element to the variable once the element is rendered. */
  ref?: (T | ((e: T) => void)) | undefined;
  /** Adds a reference for a custom element slot */
  slot?: string | undefined;
  /** Prop for setting inline styles */
  style?: Record<string, string | number> | undefined;
  /** Overrides the default Tab button behavior. Avoid using values other than -1 and 0. */
  tabIndex?: number | undefined;
  /** Specifies the tooltip text for the element. */
  title?: string | undefined;
  /** Passing 'no' excludes the element content from being translated. */
  translate?: "yes" | "no" | undefined;
  /** The popover global attribute is used to designate an element as a popover element. */
  popover?: "auto" | "hint" | "manual" | undefined;
  /** Turns an element element into a popover control button; takes the ID of the popover element to control as its value. */
  popovertarget?: "top" | "bottom" | "left" | "right" | "auto" | undefined;
  /** Specifies the action to be performed on a popover element being controlled by a control element. */
  popovertargetaction?: "show" | "hide" | "toggle" | undefined;
};

type BaseEvents = {};

export type IbmPartnersProps = {
  /** Ids of the open partners. In the attribute they are separated by spaces or
commas, and `all` means all; the property takes an array or such a string.
Ids that don't exist are left out with a warning. Reflects what the visitor
does. */
  expanded?: IbmPartners["expanded"] | undefined;
  /** At most one partner is open at a time; of several that are open the first
stays. Off with the value `false`, as all boolean attributes here, since
servers write that. */
  exclusive?: IbmPartners["exclusive"] | undefined;
  /** Ids of the partners that are shown, in this order. Ids that don't exist
are left out with a warning; where none is left, all are shown. */
  include?: IbmPartners["include"] | undefined;
  /** Level of the list's title, 1 to 5; the names are one level below. Other
numbers mean the nearest of these, no number means 2, both with a warning. */
  "heading-level"?: IbmPartners["headingLevel"] | undefined;
  /** Level of the list's title, 1 to 5; the names are one level below. Other
numbers mean the nearest of these, no number means 2, both with a warning. */
  headingLevel?: IbmPartners["headingLevel"] | undefined;
  /** Leaves the list's title out, for pages that have their own. */
  "no-heading"?: IbmPartners["noHeading"] | undefined;
  /** Leaves the list's title out, for pages that have their own. */
  noHeading?: IbmPartners["noHeading"] | undefined;
  /** Keeps what is open for the visit, in `sessionStorage` under
`ibm-partners:` and the element's id. Storage that throws is ignored. */
  remember?: IbmPartners["remember"] | undefined;

  /** A panel was opened or closed, by the visitor or a script. */
  "onibm-partners-toggle"?:
    ((e: CustomEvent<ToggleDetail>) => void) | undefined;
  /** A language could not be loaded; the source language is shown. */
  "onibm-partners-error"?: ((e: CustomEvent<ErrorDetail>) => void) | undefined;
};

export type IbmPartnersSolidJsProps = {
  /** Ids of the open partners. In the attribute they are separated by spaces or
commas, and `all` means all; the property takes an array or such a string.
Ids that don't exist are left out with a warning. Reflects what the visitor
does. */
  "prop:expanded"?: IbmPartners["expanded"] | undefined;
  /** At most one partner is open at a time; of several that are open the first
stays. Off with the value `false`, as all boolean attributes here, since
servers write that. */
  "prop:exclusive"?: IbmPartners["exclusive"] | undefined;
  /** Ids of the partners that are shown, in this order. Ids that don't exist
are left out with a warning; where none is left, all are shown. */
  "prop:include"?: IbmPartners["include"] | undefined;
  /** Level of the list's title, 1 to 5; the names are one level below. Other
numbers mean the nearest of these, no number means 2, both with a warning. */
  "attr:heading-level"?: IbmPartners["headingLevel"] | undefined;
  /** Level of the list's title, 1 to 5; the names are one level below. Other
numbers mean the nearest of these, no number means 2, both with a warning. */
  "prop:headingLevel"?: IbmPartners["headingLevel"] | undefined;
  /** Leaves the list's title out, for pages that have their own. */
  "bool:no-heading"?: IbmPartners["noHeading"] | undefined;
  /** Leaves the list's title out, for pages that have their own. */
  "prop:noHeading"?: IbmPartners["noHeading"] | undefined;
  /** Keeps what is open for the visit, in `sessionStorage` under
`ibm-partners:` and the element's id. Storage that throws is ignored. */
  "prop:remember"?: IbmPartners["remember"] | undefined;
  /** A panel was opened or closed, by the visitor or a script. */
  "on:ibm-partners-toggle"?:
    ((e: CustomEvent<ToggleDetail>) => void) | undefined;
  /** A language could not be loaded; the source language is shown. */
  "on:ibm-partners-error"?: ((e: CustomEvent<ErrorDetail>) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type CustomElements = {
  /**
   * The four implementing partners of the Eastern Partnership Integrated Border
   * Management project as a collapsible list.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `expanded`: Ids of the open partners. In the attribute they are separated by spaces or
   * commas, and `all` means all; the property takes an array or such a string.
   * Ids that don't exist are left out with a warning. Reflects what the visitor
   * does.
   * - `exclusive`: At most one partner is open at a time; of several that are open the first
   * stays. Off with the value `false`, as all boolean attributes here, since
   * servers write that.
   * - `include`: Ids of the partners that are shown, in this order. Ids that don't exist
   * are left out with a warning; where none is left, all are shown.
   * - `heading-level`/`headingLevel`: Level of the list's title, 1 to 5; the names are one level below. Other
   * numbers mean the nearest of these, no number means 2, both with a warning.
   * - `no-heading`/`noHeading`: Leaves the list's title out, for pages that have their own.
   * - `remember`: Keeps what is open for the visit, in `sessionStorage` under
   * `ibm-partners:` and the element's id. Storage that throws is ignored.
   * - `ready`: Settled when the wanted language is rendered, or what stands in for it where it can't be had. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `ibm-partners-toggle`: A panel was opened or closed, by the visitor or a script.
   * - `ibm-partners-error`: A language could not be loaded; the source language is shown.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: Shown until the widget is ready, and for good where scripts don't run.
   * - `heading`: Replaces the list's title.
   * - `frontex`: The page's own addition at the end of this panel.
   * - `wco`: The page's own addition at the end of this panel.
   * - `iom`: The page's own addition at the end of this panel.
   * - `icmpd`: The page's own addition at the end of this panel.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `addContent(content: Content) => void`: Adds a language, so that files of several languages can stand on one page.
   * - `openAll() => void`: Opens all partners; with `exclusive`, the first.
   * - `closeAll() => void`: Closes all partners.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--ibm-partners-color`: Colour of all text. (default: `inherit`)
   * - `--ibm-partners-background`: Background of the whole widget. (default: `transparent`)
   * - `--ibm-partners-heading-size`: Font size of the list's title. (default: `1.5em`)
   * - `--ibm-partners-gap`: Space between the partners; without any they share a border. (default: `0`)
   * - `--ibm-partners-border-width`: Width of the partners' borders. (default: `1px`)
   * - `--ibm-partners-border-color`: Colour of the borders. The default is a paler text colour, of 3:1 or more where the text has 7:1. (default: `currentcolor`)
   * - `--ibm-partners-border-radius`: Rounding of each partner's corners. (default: `0`)
   * - `--ibm-partners-padding`: Space around names and text. (default: `0.75em 1em`)
   * - `--ibm-partners-hover-background`: Background of a name under the pointer. (default: `rgb(128 128 128 / 12%)`)
   * - `--ibm-partners-scroll-margin`: Space kept free around what a deep link or the focus scrolls to, for pages with a sticky header. (default: `0`)
   * - `--ibm-partners-focus-color`: Colour of the focus ring. (default: `currentcolor`)
   * - `--ibm-partners-name-color`: Colour of the partners' names. (default: `inherit`)
   * - `--ibm-partners-name-size`: Font size of the names. (default: `1em`)
   * - `--ibm-partners-name-weight`: Font weight of the names. (default: `600`)
   * - `--ibm-partners-marker-size`: Width and height of the marker. (default: `1.25em`)
   * - `--ibm-partners-marker-color`: Colour of the marker. (default: `inherit`)
   * - `--ibm-partners-duration`: Time that opening takes; 0 where the visitor wants less motion. (default: `0.2s`)
   * - `--ibm-partners-max-width`: Width of the lines of text. The default is the limit of WCAG 1.4.8. (default: `80ch`)
   * - `--ibm-partners-link-color`: Colour of the links. (default: `inherit`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `base`: The whole of what is rendered.
   * - `heading`: The list's title.
   * - `toggle-all`: The button that opens or closes all.
   * - `list`: The list of the partners.
   * - `partner`: One partner: its name and its panel.
   * - `summary`: The line that opens a panel when activated.
   * - `name`: The partner's name.
   * - `marker`: The mark that shows whether a panel is open.
   * - `panel`: The partner's text.
   * - `link`: A link in the text.
   * - `open`: Also a name of the partner and the summary whose panel is open, as in `::part(summary open)`.
   */
  "ibm-partners": Partial<
    IbmPartnersProps & BaseProps<IbmPartners> & BaseEvents
  >;
};

export type CustomElementsSolidJs = {
  /**
   * The four implementing partners of the Eastern Partnership Integrated Border
   * Management project as a collapsible list.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `expanded`: Ids of the open partners. In the attribute they are separated by spaces or
   * commas, and `all` means all; the property takes an array or such a string.
   * Ids that don't exist are left out with a warning. Reflects what the visitor
   * does.
   * - `exclusive`: At most one partner is open at a time; of several that are open the first
   * stays. Off with the value `false`, as all boolean attributes here, since
   * servers write that.
   * - `include`: Ids of the partners that are shown, in this order. Ids that don't exist
   * are left out with a warning; where none is left, all are shown.
   * - `heading-level`/`headingLevel`: Level of the list's title, 1 to 5; the names are one level below. Other
   * numbers mean the nearest of these, no number means 2, both with a warning.
   * - `no-heading`/`noHeading`: Leaves the list's title out, for pages that have their own.
   * - `remember`: Keeps what is open for the visit, in `sessionStorage` under
   * `ibm-partners:` and the element's id. Storage that throws is ignored.
   * - `ready`: Settled when the wanted language is rendered, or what stands in for it where it can't be had. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `ibm-partners-toggle`: A panel was opened or closed, by the visitor or a script.
   * - `ibm-partners-error`: A language could not be loaded; the source language is shown.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: Shown until the widget is ready, and for good where scripts don't run.
   * - `heading`: Replaces the list's title.
   * - `frontex`: The page's own addition at the end of this panel.
   * - `wco`: The page's own addition at the end of this panel.
   * - `iom`: The page's own addition at the end of this panel.
   * - `icmpd`: The page's own addition at the end of this panel.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `addContent(content: Content) => void`: Adds a language, so that files of several languages can stand on one page.
   * - `openAll() => void`: Opens all partners; with `exclusive`, the first.
   * - `closeAll() => void`: Closes all partners.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--ibm-partners-color`: Colour of all text. (default: `inherit`)
   * - `--ibm-partners-background`: Background of the whole widget. (default: `transparent`)
   * - `--ibm-partners-heading-size`: Font size of the list's title. (default: `1.5em`)
   * - `--ibm-partners-gap`: Space between the partners; without any they share a border. (default: `0`)
   * - `--ibm-partners-border-width`: Width of the partners' borders. (default: `1px`)
   * - `--ibm-partners-border-color`: Colour of the borders. The default is a paler text colour, of 3:1 or more where the text has 7:1. (default: `currentcolor`)
   * - `--ibm-partners-border-radius`: Rounding of each partner's corners. (default: `0`)
   * - `--ibm-partners-padding`: Space around names and text. (default: `0.75em 1em`)
   * - `--ibm-partners-hover-background`: Background of a name under the pointer. (default: `rgb(128 128 128 / 12%)`)
   * - `--ibm-partners-scroll-margin`: Space kept free around what a deep link or the focus scrolls to, for pages with a sticky header. (default: `0`)
   * - `--ibm-partners-focus-color`: Colour of the focus ring. (default: `currentcolor`)
   * - `--ibm-partners-name-color`: Colour of the partners' names. (default: `inherit`)
   * - `--ibm-partners-name-size`: Font size of the names. (default: `1em`)
   * - `--ibm-partners-name-weight`: Font weight of the names. (default: `600`)
   * - `--ibm-partners-marker-size`: Width and height of the marker. (default: `1.25em`)
   * - `--ibm-partners-marker-color`: Colour of the marker. (default: `inherit`)
   * - `--ibm-partners-duration`: Time that opening takes; 0 where the visitor wants less motion. (default: `0.2s`)
   * - `--ibm-partners-max-width`: Width of the lines of text. The default is the limit of WCAG 1.4.8. (default: `80ch`)
   * - `--ibm-partners-link-color`: Colour of the links. (default: `inherit`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `base`: The whole of what is rendered.
   * - `heading`: The list's title.
   * - `toggle-all`: The button that opens or closes all.
   * - `list`: The list of the partners.
   * - `partner`: One partner: its name and its panel.
   * - `summary`: The line that opens a panel when activated.
   * - `name`: The partner's name.
   * - `marker`: The mark that shows whether a panel is open.
   * - `panel`: The partner's text.
   * - `link`: A link in the text.
   * - `open`: Also a name of the partner and the summary whose panel is open, as in `::part(summary open)`.
   */
  "ibm-partners": Partial<
    IbmPartnersProps &
      IbmPartnersSolidJsProps &
      BaseProps<IbmPartners> &
      BaseEvents
  >;
};

export type CustomCssProperties = {
  /** Colour of all text. */
  "--ibm-partners-color"?: string | undefined;
  /** Background of the whole widget. */
  "--ibm-partners-background"?: string | undefined;
  /** Font size of the list's title. */
  "--ibm-partners-heading-size"?: string | undefined;
  /** Space between the partners; without any they share a border. */
  "--ibm-partners-gap"?: string | undefined;
  /** Width of the partners' borders. */
  "--ibm-partners-border-width"?: string | undefined;
  /** Colour of the borders. The default is a paler text colour, of 3:1 or more where the text has 7:1. */
  "--ibm-partners-border-color"?: string | undefined;
  /** Rounding of each partner's corners. */
  "--ibm-partners-border-radius"?: string | undefined;
  /** Space around names and text. */
  "--ibm-partners-padding"?: string | undefined;
  /** Background of a name under the pointer. */
  "--ibm-partners-hover-background"?: string | undefined;
  /** Space kept free around what a deep link or the focus scrolls to, for pages with a sticky header. */
  "--ibm-partners-scroll-margin"?: string | undefined;
  /** Colour of the focus ring. */
  "--ibm-partners-focus-color"?: string | undefined;
  /** Colour of the partners' names. */
  "--ibm-partners-name-color"?: string | undefined;
  /** Font size of the names. */
  "--ibm-partners-name-size"?: string | undefined;
  /** Font weight of the names. */
  "--ibm-partners-name-weight"?: string | undefined;
  /** Width and height of the marker. */
  "--ibm-partners-marker-size"?: string | undefined;
  /** Colour of the marker. */
  "--ibm-partners-marker-color"?: string | undefined;
  /** Time that opening takes; 0 where the visitor wants less motion. */
  "--ibm-partners-duration"?: string | undefined;
  /** Width of the lines of text. The default is the limit of WCAG 1.4.8. */
  "--ibm-partners-max-width"?: string | undefined;
  /** Colour of the links. */
  "--ibm-partners-link-color"?: string | undefined;
};

declare module "react" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "react/jsx-runtime" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "react/jsx-dev-runtime" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "@builder.io/qwik" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "@stencil/core" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "hono/jsx" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "react-native" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "solid-js" {
  namespace JSX {
    interface IntrinsicElements extends CustomElementsSolidJs {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare global {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}
