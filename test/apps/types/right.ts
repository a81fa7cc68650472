import {
  IbmPartners,
  type PartnerIds,
  type PartnerId,
  type ToggleDetail,
} from "ibm-partners";
import { IbmPartners as Other } from "ibm-partners/element";
import "ibm-partners/ru";

declare const widget: IbmPartners;
const ids: PartnerId[] = widget.expanded;
widget.expanded = ids;
widget.expanded = "all";
widget.expanded = widget.getAttribute("expanded");
widget.expanded = null;
widget.expanded = "wco iom";
const initial: PartnerIds = "icmpd frontex iom wco";
widget.expanded = initial;
widget.expanded = "";
widget.include = "iom frontex";
widget.addEventListener("ibm-partners-toggle", ({ detail }) => {
  const { partner }: ToggleDetail = detail;
  widget.expanded = [partner];
});
document.querySelector("ibm-partners")?.expandAll();
void (Other.version satisfies string);
