import "ibm-partners";
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from "@angular/core";
import type { IbmPartners, PartnerId, ToggleDetail } from "ibm-partners";

@Component({
  selector: "app-partners",
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <ibm-partners
      [lang]="lang()"
      [open]="open()"
      (ibm-partners-toggle)="onToggle($event)"
    />
    <button id="open" (click)="open.set(['iom'])">IOM</button>
    <button id="language" (click)="lang.set('ru')">Русский</button>
    <output>{{ last() }}</output>
  `,
})
export class Partners {
  readonly open = signal<PartnerId[]>(["wco"]);
  readonly lang = signal("az");
  readonly last = signal("");

  onToggle({ currentTarget, detail }: CustomEvent<ToggleDetail>) {
    this.open.set((currentTarget as IbmPartners).open);
    this.last.set(`${detail.partner} ${detail.open}`);
  }
}
