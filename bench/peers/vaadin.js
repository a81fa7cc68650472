import "@vaadin/accordion";
