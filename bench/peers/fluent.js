import "@fluentui/web-components/accordion.js";
import "@fluentui/web-components/accordion-item.js";
import { setTheme } from "@fluentui/web-components";
import { webLightTheme } from "@fluentui/tokens";

setTheme(webLightTheme);
