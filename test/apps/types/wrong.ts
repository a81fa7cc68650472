declare const widget: HTMLElementTagNameMap["ibm-partners"];
declare const told: HTMLElementEventMap["ibm-partners-toggle"];

// @ts-expect-error No partner has this id.
widget.expanded = ["nato"];
// @ts-expect-error No partner has this id.
widget.include = ["nato"];
// @ts-expect-error The event tells of partners alone.
void (told.detail.partner === "nato");
