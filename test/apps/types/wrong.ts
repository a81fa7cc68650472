declare const widget: HTMLElementTagNameMap["ibm-partners"];
declare const told: HTMLElementEventMap["ibm-partners-toggle"];

// @ts-expect-error No partner has this id.
widget.expanded = ["nato"];
// @ts-expect-error No partner has this id.
widget.include = ["nato"];
// @ts-expect-error No partner has this id.
widget.expanded = "wco nato";
// @ts-expect-error Ids are separated by spaces.
widget.expanded = "wco;iom";
// @ts-expect-error Nothing is shown twice.
widget.include = "wco wco";
// @ts-expect-error What is shown is named.
widget.include = "all";
// @ts-expect-error The event tells of partners alone.
void (told.detail.partner === "nato");
