/* The block "ibm-partners/list": its options in the sidebar, the server's own list in the canvas. */
(({
  blockEditor,
  blocks,
  components,
  element,
  escapeHtml,
  i18n,
  serverSideRender,
  shortcode,
}) => {
  const { createElement: el, Fragment, RawHTML } = element;
  const { InspectorControls, useBlockProps } = blockEditor;
  const { __, sprintf } = i18n;
  const { escapeHTML, escapeAttribute } = escapeHtml;
  const { language, names } = window.ibmPartners;

  const name = "ibm-partners/list";
  const textIn = (lang) => names[lang || language];
  const allIds = Object.keys(textIn("").partners);
  const shownOf = ({ include }) => (include.length ? include : allIds);

  const words = (value) => {
    const texts = [value].flat().filter((it) => typeof it === "string");
    return [...new Set(texts.join(" ").split(/[\s,]+/))];
  };
  const isOn = (value) =>
    value === true || (typeof value === "string" && value !== "false");

  /** Options as the server normalises them, whatever an author or another program wrote. */
  const normalise = (values) => {
    const lang = `${values.lang ?? ""}`.split(/[-_]/)[0];
    const include = words(values.include).filter((id) => allIds.includes(id));
    const expanded = words(values.expanded);
    const written = `${values.headingLevel ?? ""}`.trim();
    const level = written ? Math.trunc(Number(written)) : NaN;
    return {
      lang: !lang || Object.hasOwn(names, lang) ? lang : Object.keys(names)[0],
      include,
      expanded: expanded.includes("all")
        ? shownOf({ include })
        : expanded.filter((id) => shownOf({ include }).includes(id)),
      headingLevel: Number.isNaN(level) ? 2 : Math.min(Math.max(level, 1), 5),
      noHeading: isOn(values.noHeading),
      exclusive: isOn(values.exclusive),
      remember: isOn(values.remember),
    };
  };

  /** What is stored as the block's content, for a site that no longer has the plugin: links that need nothing of it. */
  const linksOf = (options) => {
    const { title, partners } = textIn(options.lang);
    const links = shownOf(options).map(
      (id) =>
        `<a href="${escapeAttribute(partners[id].url)}">${escapeHTML(partners[id].name)}</a>`,
    );
    return `${escapeHTML(title)}: ${links.join(", ")}`;
  };

  /** The block from options by the names of the element's attributes. */
  const blockOf = ({ id, ...values }) => {
    const options = normalise({
      ...values,
      headingLevel: values["heading-level"],
      noHeading: values["no-heading"],
    });
    return blocks.createBlock(name, {
      ...options,
      anchor: id ?? "",
      links: linksOf(options),
    });
  };

  const shortcodeIn = (text) => shortcode.next("ibm-partners", text)?.shortcode;

  /** The link of a paragraph that is nothing but a link to a list. */
  const linkIn = (content) => {
    const { body } = new DOMParser().parseFromString(content, "text/html");
    const link = body.querySelector('a[href*="/ibm-partners."]');
    return body.textContent.trim() === link?.textContent.trim() &&
      new URLSearchParams(link.search).has("embed")
      ? link
      : undefined;
  };

  const from = [
    {
      type: "block",
      blocks: ["core/shortcode"],
      isMatch: ({ text }) => !!shortcodeIn(`${text}`),
      transform: ({ text }) => {
        const { named, numeric } = shortcodeIn(`${text}`).attrs;
        return blockOf({
          ...named,
          ...Object.fromEntries(numeric.map((word) => [word, "true"])),
        });
      },
    },
    {
      type: "block",
      blocks: ["core/paragraph"],
      isMatch: ({ content }) => !!linkIn(`${content}`),
      transform: ({ content }) => {
        const { pathname, search } = linkIn(`${content}`);
        const [, lang] = pathname.split("/").pop().split(".");
        const options = Object.fromEntries(new URLSearchParams(search));
        return blockOf({ ...options, lang });
      },
    },
  ];

  const own = (lang) =>
    new Intl.DisplayNames([lang], { type: "language" }).of(lang);

  /** New sizes, which older versions don't know. */
  const control = (type, props) =>
    el(components[type], {
      __nextHasNoMarginBottom: true,
      __next40pxDefaultSize: true,
      ...props,
    });

  const partner = (id, attributes, set) => {
    const { name } = textIn(attributes.lang).partners[id];
    const ids = shownOf(attributes);
    const index = ids.indexOf(id);
    const include = (list) =>
      set({ include: list.join() === allIds.join() ? [] : list });
    const move = (by, label, icon) =>
      el(components.Button, {
        icon,
        size: "small",
        label: sprintf(label, name),
        disabled: index < 0 || !ids[index + by],
        onClick: () => {
          const list = ids.filter((it) => it !== id);
          list.splice(index + by, 0, id);
          include(list);
        },
      });
    return el(
      components.BaseControl,
      { key: id, __nextHasNoMarginBottom: true },
      control("CheckboxControl", {
        label: name,
        checked: index >= 0,
        disabled: index >= 0 && ids.length === 1,
        onChange: (isOn) =>
          include(isOn ? [...ids, id] : ids.filter((it) => it !== id)),
      }),
      el(
        components.Flex,
        { style: { paddingInlineStart: "2em" } },
        control("CheckboxControl", {
          label: __("Expanded", "ibm-partners"),
          "aria-label": sprintf(
            /* translators: %s: name of a partner. */
            __("%s: expanded", "ibm-partners"),
            name,
          ),
          checked: attributes.expanded.includes(id),
          disabled: index < 0,
          onChange: (isOn) =>
            set({
              expanded: allIds.filter((it) =>
                it === id ? isOn : attributes.expanded.includes(it),
              ),
            }),
        }),
        el(
          "span",
          {},
          /* translators: %s: name of a partner. */
          move(-1, __("%s: move up", "ibm-partners"), "arrow-up-alt2"),
          /* translators: %s: name of a partner. */
          move(1, __("%s: move down", "ibm-partners"), "arrow-down-alt2"),
        ),
      ),
    );
  };

  const edit = ({ attributes: written, setAttributes }) => {
    const attributes = normalise(written);
    const set = (changes) => {
      const options = { ...attributes, ...changes };
      setAttributes({ ...options, links: linksOf(options) });
    };
    const toggle = (name, label) =>
      control("ToggleControl", {
        label,
        checked: attributes[name],
        onChange: (isOn) => set({ [name]: isOn }),
      });
    const shown = shownOf(attributes);
    return el(
      Fragment,
      {},
      el(
        InspectorControls,
        {},
        el(
          components.PanelBody,
          { title: __("Partners", "ibm-partners") },
          control("SelectControl", {
            label: __("Language", "ibm-partners"),
            value: attributes.lang,
            options: [
              { value: "", label: __("The page’s language", "ibm-partners") },
              ...Object.keys(names).map((value) => ({
                value,
                label: own(value),
              })),
            ],
            onChange: (lang) => set({ lang }),
          }),
          [...shown, ...allIds.filter((id) => !shown.includes(id))].map((id) =>
            partner(id, attributes, set),
          ),
        ),
        el(
          components.PanelBody,
          { title: __("Options", "ibm-partners") },
          control("SelectControl", {
            label: __("Heading level", "ibm-partners"),
            value: `${attributes.headingLevel}`,
            options: ["1", "2", "3", "4", "5"].map((value) => ({
              value,
              label: value,
            })),
            onChange: (level) => set({ headingLevel: Number(level) }),
          }),
          toggle("noHeading", __("Without the title", "ibm-partners")),
          toggle("exclusive", __("At most one open at a time", "ibm-partners")),
          toggle(
            "remember",
            __("Remember what is open during a visit", "ibm-partners"),
          ),
        ),
      ),
      el(
        "div",
        useBlockProps(),
        el(
          components.Disabled,
          {},
          el(serverSideRender, { block: name, attributes }),
        ),
      ),
    );
  };

  blocks.registerBlockType(name, {
    transforms: { from },
    // A new block has its links from the start: a change afterwards would be another step to undo.
    variations: [
      {
        name: "list",
        isDefault: true,
        attributes: { links: linksOf(normalise({})) },
      },
    ],
    edit,
    save: ({ attributes: { links } }) =>
      links ? el("p", useBlockProps.save(), el(RawHTML, {}, links)) : null,
  });
})(window.wp);
