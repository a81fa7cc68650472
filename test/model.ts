/*
 * The public contract of the element as a model: what a list shows and reports,
 * from its attributes and what is done to it. It shares no code with `src/`.
 */

export const partners = ["frontex", "wco", "iom", "icmpd"];

export type Attributes = Record<string, string | null>;

export const itemsOf = (value?: string | null): string[] => [
  ...new Set(value?.split(/[\s,]+/).filter(Boolean)),
];

const isOn = (value?: string | null): boolean =>
  value != null && value !== "false";

/** What the attributes mean; it depends on nothing else. */
export const meaningOf = (attributes: Attributes) => {
  const known = (name: string) =>
    itemsOf(attributes[name]).filter((id) => partners.includes(id));
  const included = known("include");
  const include = included.length ? included : partners;
  const named = itemsOf(attributes.expanded).includes("all")
    ? include
    : known("expanded").filter((id) => include.includes(id));
  const exclusive = isOn(attributes.exclusive);
  const level = Math.trunc(Number(attributes["heading-level"]?.trim() || NaN));
  return {
    include,
    exclusive,
    expanded: exclusive ? named.slice(0, 1) : named,
    level: Number.isNaN(level) ? 2 : Math.min(Math.max(level, 1), 5),
    heading: !isOn(attributes["no-heading"]),
    remember: isOn(attributes.remember),
  };
};

/** Attributes whose value is not allowed, as a warning names them. */
const badValuesOf = (attributes: Attributes): string[] =>
  Object.entries(attributes)
    .filter(([name, value]) => {
      const items = itemsOf(value);
      const areKnown = items.every((id) => partners.includes(id));
      if (value === null) return false;
      if (name === "expanded") return !areKnown && value !== "all";
      if (name === "include") return !areKnown || !items.length;
      if (name === "heading-level") return !/^[1-5]$/.test(value);
      return name === "lang" && !/^(az|ru)(-|$)/.test(value);
    })
    .map(([name, value]) => `${name}="${value}"`);

export class Model {
  /** Events since they were last compared: `wco true`. */
  events: string[] = [];
  readonly warnings = new Set<string>();
  /** Where the focus may be: `name wco`, `link wco`, `all` (the button), `body` or an id of the page; anywhere if there is none. */
  focus = ["body"];
  /** Whether a deep link may still focus a name later, since its list has come anew or lost the focus: then a place that is not known stays so. */
  mayArrive = false;
  pageLang = "az";
  hash = "";
  /** Partners that the page has an element for outside of the list: the full form's own text. */
  targets: string[] = [];
  #rendered?: ReturnType<Model["view"]>;

  constructor(
    public attributes: Attributes,
    /** What `sessionStorage` has. */
    public stored: string | null,
    /** Which partners the visitor left open in the text that showed before the script came, in its order. */
    left: Record<string, boolean> = {},
    /** Languages whose text can be shown. */
    readonly languages = ["az", "ru"],
    /** In the page of its own in a frame the focus is left alone. */
    readonly isFramed = false,
  ) {
    this.start(left);
  }

  /** The first rendering: no events, nothing stored. */
  start(left: Record<string, boolean> = {}): void {
    this.#warn();
    const { remember, include, expanded } = this.view();
    const isStored =
      itemsOf(this.stored).join() !== itemsOf(this.attributes.expanded).join();
    if (remember && this.stored !== null && isStored)
      this.attributes.expanded = this.stored;
    for (const [id, isOpen] of Object.entries(left)) {
      if (!include.includes(id) || isOpen === expanded.includes(id)) continue;
      if (isOpen) this.expand(id);
      else this.collapse(id);
    }
    this.#rendered = undefined;
    this.render();
  }

  view() {
    const tag = this.attributes.lang ?? this.pageLang;
    const wanted = /^ru\b/.test(tag) ? "ru" : "az";
    const isAvailable = this.languages.includes(wanted);
    if (!isAvailable) this.warnings.add(`load ${wanted}`);
    const lang = isAvailable ? wanted : "az";
    return { ...meaningOf(this.attributes), lang };
  }

  set expanded(ids: string[]) {
    this.attributes.expanded = ids.length ? ids.join(" ") : null;
  }

  expand(id: string): void {
    const { expanded, exclusive } = this.view();
    if (!expanded.includes(id))
      this.expanded = exclusive ? [id] : [...expanded, id];
  }

  collapse(id: string): void {
    this.expanded = this.view().expanded.filter((other) => other !== id);
  }

  expandAll(): void {
    this.expanded = this.view().include;
  }

  /** The visitor activates a name, which has the focus then. */
  toggle(id: string): void {
    const { include, expanded } = this.view();
    if (!include.includes(id)) return;
    this.focus = [`name ${id}`];
    if (expanded.includes(id)) this.collapse(id);
    else this.expand(id);
  }

  get hasButton(): boolean {
    const { include, exclusive } = this.view();
    return !exclusive && include.length > 1;
  }

  get isAllExpanded(): boolean {
    const { include, expanded } = this.view();
    return include.length === expanded.length;
  }

  toggleAll(): void {
    if (!this.hasButton) return;
    this.focus = ["all"];
    this.expanded = this.isAllExpanded ? [] : this.view().include;
  }

  /** A deep link; where somebody is writing, the focus stays. */
  follow(id: string): void {
    const isIncluded = this.view().include.includes(id);
    if (isIncluded) this.expand(id);
    this.render();
    const isUnknown = this.mayArrive && !this.focus.length;
    if (!isIncluded || isUnknown) this.focus = [];
    else if (!this.isFramed && this.focus[0] === "field")
      this.focus = this.targets.includes(id) ? [] : ["field"];
    else if (!this.isFramed) this.focus = [`name ${id}`];
  }

  /** The browser itself takes the focus away where the page has an element for the address. */
  goBack(): void {
    if (this.targets.includes(this.hash)) this.focus.push("body");
  }

  /** What is removed from the page loses the focus; a deep link that was just followed gives it back to its name. */
  loseFocus(): void {
    if (!/^(name|link|all)/.test(this.focus[0])) return;
    this.mayArrive = this.view().include.includes(this.hash) && !this.isFramed;
    this.focus = this.mayArrive ? [] : ["body"];
  }

  /** Once per task, however much has changed in it: each partner that changed is reported, in the order of the list, then those that are shown no longer. */
  render(): void {
    const before = this.#rendered;
    const now = this.view();
    this.#rendered = now;
    this.#warn();
    if (!before) return;
    const changed = [...new Set([...now.include, ...partners])].filter(
      (id) => before.expanded.includes(id) !== now.expanded.includes(id),
    );
    for (const id of changed)
      this.events.push(`${id} ${now.expanded.includes(id)}`);
    if (changed.length && now.remember)
      this.stored = this.attributes.expanded ?? "";
    this.#keepFocus(before, now);
  }

  #warn(): void {
    for (const bad of badValuesOf(this.attributes)) this.warnings.add(bad);
  }

  /** WCAG 2.4.3: where what had the focus is no longer there, it goes to the name of its partner, or to the name in its place. */
  #keepFocus(
    before: ReturnType<Model["view"]>,
    now: ReturnType<Model["view"]>,
  ): void {
    const [kind, id] = this.focus[0]?.split(" ") ?? [];
    if (kind === "all" && !this.hasButton)
      this.focus = [`name ${now.include[0]}`];
    if (!id) return;
    const place = Math.min(before.include.indexOf(id), now.include.length - 1);
    if (!now.include.includes(id)) this.focus = [`name ${now.include[place]}`];
    else if (kind === "link" && !now.expanded.includes(id))
      this.focus = [`name ${id}`];
    // A panel in another language, order or level may be a new one.
    else if (kind === "link") this.focus = [`link ${id}`, `name ${id}`];
  }
}
