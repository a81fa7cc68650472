import "ibm-partners";

export const widgets = (
  <>
    <ibm-partners
      class="a"
      style={{ color: "red" }}
      expanded="wco iom"
      include={["wco"]}
      heading-level={3}
      noHeading
      onClick$={(_, widget) => widget.collapseAll()}
    />
    {/* @ts-expect-error No partner has this id. */}
    <ibm-partners expanded={["nato"]} />
    {/* @ts-expect-error There is no such level. */}
    <ibm-partners headingLevel={9} />
  </>
);
