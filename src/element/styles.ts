/** The tag by which editors and the build's minifier know the language. */
const css = (strings: TemplateStringsArray): string => strings[0];

/*
 * Each custom property stands here once, with its meaning, its default and a
 * value to show it by: the reference is made from these comments. Declarations
 * that old browsers don't know come after the ones they do.
 */
export const styles = css`
  :host {
    display: block;
    /** Colour of all text. @example #7a1f1f */
    color: var(--ibm-partners-color, inherit);
    /** Background of the whole widget. @example #fff3d6 */
    background-color: var(--ibm-partners-background, transparent);
    /* A background reaches a little beyond the text, and moves nothing. */
    box-shadow: 0 0 0 0.5em var(--ibm-partners-background, transparent);
    overflow-wrap: break-word;
  }
  :host([hidden]) {
    display: none;
  }
  [part="base"] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    /* The cells of tables often have nowrap. */
    white-space: normal;
  }
  [part="heading"],
  [part="name"],
  p {
    /* Words that are too long break rather than stick out. */
    min-inline-size: 0;
    margin: 0;
  }
  li :is(h2, h3, h4, h5, h6) {
    margin: 0;
    font: inherit;
  }
  [part="heading"] {
    /** Font size of the list's title; smaller in narrow windows, where long words would not fit. @example 2.25em */
    font-size: var(--ibm-partners-heading-size, clamp(1em, 6.5vw, 1.5em));
  }
  button {
    all: unset;
    min-block-size: 44px;
    cursor: pointer;
  }
  [part="toggle-all"] {
    margin-inline-start: auto;
  }
  /* A background under the pointer would take from the page's contrast. */
  [part="toggle-all"],
  [part~="summary"]:hover [part="name"] {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    /** Space between the partners; without any they share a border. @example 0.75rem */
    gap: var(--ibm-partners-gap, 0);
    inline-size: 100%;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    /** Width of the partners' borders. @example 3px */
    border: var(--ibm-partners-border-width, 1px) solid;
    /** Colour of the borders. @example #c0392b */
    border-color: var(--ibm-partners-border-color, currentcolor);
    /** Rounding of each partner's corners. @example 0.75rem */
    border-radius: var(--ibm-partners-border-radius, 0);
  }
  li + li {
    margin-block-start: calc(-1 * var(--ibm-partners-border-width, 1px));
  }
  [part~="summary"] {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 44px;
    /** Space around names and text. @example 1.5em 2em */
    padding: var(--ibm-partners-padding, 0.75em 1em);
    /* Not inherited: in a browser's tree there is a slot of its own between. */
    border-radius: var(--ibm-partners-border-radius, 0);
  }
  [part~="summary"]:hover {
    /** Background of a name under the pointer. @example #ffe08a */
    background-color: var(--ibm-partners-hover-background, transparent);
  }
  [part~="summary"],
  button,
  a {
    /** Space kept free around what a deep link or the focus scrolls to, for pages with a sticky header. @example 5rem */
    scroll-margin: var(--ibm-partners-scroll-margin, 0);
  }
  :focus-visible {
    /** Colour of the focus ring. @example #c0392b */
    outline: 3px solid var(--ibm-partners-focus-color, currentcolor);
    outline-offset: -3px;
  }
  [part="name"] {
    /** Colour of the partners' names. @example #c0392b */
    color: var(--ibm-partners-name-color, inherit);
    /** Font size of the names. @example 1.5em */
    font-size: var(--ibm-partners-name-size, 1em);
    /** Font weight of the names. @example 400 */
    font-weight: var(--ibm-partners-name-weight, 600);
  }
  svg {
    flex: none;
    /** Width and height of the marker. @example 2em */
    inline-size: var(--ibm-partners-marker-size, 1.25em);
    block-size: auto;
    /** Colour of the marker. @example #c0392b */
    color: var(--ibm-partners-marker-color, inherit);
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    /** Duration of the opening animation; 0 where the visitor prefers reduced motion. @example 1.5s */
    transition: transform var(--ibm-partners-duration, 0.2s);
  }
  [part~="expanded"] svg {
    transform: rotate(180deg);
  }
  [part="panel"] {
    padding: var(--ibm-partners-padding, 0.75em 1em);
    padding-block-start: 0.25em;
    /** Width of the lines of text. The default is the limit of WCAG 1.4.8. @example 24em */
    max-inline-size: var(--ibm-partners-max-width, 80ch);
  }
  /* Words that lines must not break. */
  [part="panel"] span {
    white-space: nowrap;
  }
  p + p {
    margin-block-start: 1em;
  }
  a {
    /** Colour of the links. @example #c0392b */
    color: var(--ibm-partners-link-color, inherit);
    overflow-wrap: anywhere;
  }
  @media screen {
    /* Not the panel itself: a page may give that padding. */
    div[hidden] {
      block-size: 0;
    }
  }
  @supports (interpolate-size: allow-keywords) {
    div:not([part]) {
      interpolate-size: allow-keywords;
      overflow: clip;
      transition: var(--ibm-partners-duration, 0.2s) allow-discrete;
      transition-property: block-size, content-visibility;
    }
    /* What closes above would carry the name away for as long as it takes. */
    :host([exclusive]) [hidden] {
      transition: none;
    }
  }
  @media (prefers-reduced-motion) {
    svg,
    div:not([part]) {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    svg {
      color: ButtonText;
    }
  }
  @media print {
    [part="toggle-all"],
    svg {
      display: none;
    }
    div:not([part]) {
      display: block;
      content-visibility: visible;
      transition: none;
    }
  }
`;

let sheet: CSSStyleSheet | undefined;

/**
 * One sheet for all elements of this document; a `<style>` each where that is
 * unknown (Safari before 16.4) or not allowed (an element adopted by another document).
 */
export const adoptStyles = (root: ShadowRoot): void => {
  root.querySelector("style")?.remove();
  if ("adoptedStyleSheets" in root && root.ownerDocument === document) {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
    }
    root.adoptedStyleSheets = [sheet];
  } else {
    const style = document.createElement("style");
    style.textContent = styles;
    root.append(style);
  }
};
