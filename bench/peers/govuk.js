import "govuk-frontend/dist/govuk/govuk-frontend.min.css";
import { Accordion, createAll } from "govuk-frontend";

globalThis.enhance = (scope) => createAll(Accordion, {}, scope);
globalThis.enhance(document);
