import "ibm-partners";
import "ibm-partners/element";
import "ibm-partners/ru";

addEventListener("fetch", (event) =>
  event.respondWith(new Response(typeof document)),
);
