import "ibm-partners";
import { IbmPartners } from "ibm-partners/element";
import { content } from "ibm-partners/languages/ru";
import "ibm-partners/uk";

IbmPartners.addLanguage(content);

addEventListener("fetch", (event) =>
  event.respondWith(new Response(typeof document)),
);
