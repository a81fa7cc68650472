import "ibm-partners/element";
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from "@angular/core";
import type { IbmPartners, PartnerId, ToggleDetail } from "ibm-partners";

@Component({
  selector: "app-partners",
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <ibm-partners
      [lang]="lang()"
      [expanded]="expanded()"
      [include]="['iom', 'wco', 'frontex']"
      [headingLevel]="3"
      [exclusive]="false"
      remember
      (ibm-partners-toggle)="onToggle($event)"
    />
    <button id="open" (click)="expanded.set(['iom'])">IOM</button>
    <button id="language" (click)="lang.set('ru')">Русский</button>
    <output>{{ last() }}</output>
  `,
})
export class Partners {
  readonly expanded = signal<PartnerId[]>(["wco"]);
  readonly lang = signal("az");
  readonly last = signal("");

  onToggle({ currentTarget, detail }: CustomEvent<ToggleDetail>) {
    this.expanded.set((currentTarget as IbmPartners).expanded);
    this.last.set(`${detail.partner} ${detail.expanded}`);
  }
}
