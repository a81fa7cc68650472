import { Component, signal } from "@angular/core";
import { bootstrapApplication } from "@angular/platform-browser";
import { Partners } from "./partners";

@Component({
  selector: "app-root",
  imports: [Partners],
  template: `
    @if (shown()) {
      <app-partners />
    }
    <button id="remove" (click)="shown.set(false)">×</button>
  `,
})
class App {
  readonly shown = signal(true);
}

void bootstrapApplication(App);
