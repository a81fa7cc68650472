import "ibm-partners";

export const widgets = (
  <>
    <ibm-partners
      className="a"
      style={{ color: "red" }}
      suppressHydrationWarning
      expanded="wco iom"
      include={["wco"]}
      heading-level={3}
      noHeading
      onClick={({ currentTarget }) => currentTarget.collapseAll()}
    />
    {/* @ts-expect-error No partner has this id. */}
    <ibm-partners expanded={["nato"]} />
    {/* @ts-expect-error There is no such level. */}
    <ibm-partners headingLevel={9} />
  </>
);
