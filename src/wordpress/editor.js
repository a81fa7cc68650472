/* The block "ibm-partners/list": its options in the sidebar, the server's own list in the canvas. */
(({
  blockEditor,
  blocks,
  components,
  element,
  escapeHtml,
  i18n,
  serverSideRender,
}) => {
  const { createElement: el, Fragment, RawHTML, useEffect } = element;
  const { InspectorControls, useBlockProps } = blockEditor;
  const { __, sprintf } = i18n;
  const { escapeHTML, escapeAttribute } = escapeHtml;
  const { language, names } = window.ibmPartners;

  const textIn = (lang) => names[lang] ?? names[language];
  const allIds = Object.keys(textIn(language).partners);
  const included = ({ include }) => (include.length ? include : allIds);

  /** What is stored as the block's content, for a site that has the plugin no longer: a line of links that need nothing of it. */
  const linksOf = ({ lang, include }) => {
    const { title, partners } = textIn(lang);
    const links = included({ include }).map(
      (id) =>
        `<a href="${escapeAttribute(partners[id].url)}">${escapeHTML(partners[id].name)}</a>`,
    );
    return `${escapeHTML(title)}: ${links.join(", ")}`;
  };

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
    const ids = included(attributes);
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

  const edit = ({ attributes, setAttributes }) => {
    const set = (changes) =>
      setAttributes({
        ...changes,
        links: linksOf({ ...attributes, ...changes }),
      });
    useEffect(() => {
      if (!attributes.links) set({});
    });
    const toggle = (name, label) =>
      control("ToggleControl", {
        label,
        checked: attributes[name],
        onChange: (isOn) => set({ [name]: isOn }),
      });
    const shown = included(attributes);
    const options = { ...attributes, links: undefined };
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
          el(serverSideRender, {
            block: "ibm-partners/list",
            attributes: options,
          }),
        ),
      ),
    );
  };

  blocks.registerBlockType("ibm-partners/list", {
    edit,
    save: ({ attributes: { links } }) =>
      links ? el("p", useBlockProps.save(), el(RawHTML, {}, links)) : null,
  });
})(window.wp);
