import { expect } from "chai";
import { command } from "./helpers.js";

interface Visit {
  /** Whether the browser had kept the page, and did not load it again. */
  persisted: boolean;
  result: unknown;
}

const whenAllAreThere = `
  while (document.querySelectorAll("ibm-partners").length < 4)
    await new Promise((resolve) => setTimeout(resolve, 50));`;

describe("the back button", function () {
  this.timeout(120_000);

  it("finds each list of the page as it was left, where the browser keeps pages", async function () {
    const visit = (page: string, before = "", after = "") =>
      command<Visit>(this, "leave-and-return", {
        address: new URL(page, location.href).href,
        elsewhere: new URL("/demo/dark.html", location.href).href,
        before,
        after,
      });
    const isKept = async (): Promise<boolean> => {
      const { persisted, result } = await visit(
        "/demo/attributes.html",
        `${whenAllAreThere}
          for (const widget of document.querySelectorAll("ibm-partners"))
            widget.expanded = ["iom"];`,
        `${whenAllAreThere}
          const panels = ({ shadowRoot }) =>
            shadowRoot.querySelectorAll("[part~=summary][aria-expanded=true]").length;
          const widgets = [...document.querySelectorAll("ibm-partners")];
          const found = widgets.map((widget) => widget.expanded + " " + panels(widget));
          widgets[0].shadowRoot.querySelector("[part~=summary]").click();
          return [...found, widgets[0].expanded.length];`,
      );
      expect(result).to.deep.equal(
        persisted
          ? // The second list doesn't show this partner.
            ["iom 1", " 0", "iom 1", "iom 1", 2]
          : // As the page has it.
            ["wco 1", " 0", " 0", " 0", 2],
      );
      return persisted;
    };
    // Short of memory or time, a browser keeps no page: ours is kept where one without scripts is.
    const plain = "/demo/guides/hosting.html";
    const attempts: string[] = [];
    while (attempts.length < 3) {
      if (await isKept()) return;
      if (!(await visit(plain)).persisted) return;
      attempts.push("a plain page was kept, ours was not");
    }
    expect(attempts).to.deep.equal([]);
  });
});

describe("a page that the browser prepared in advance", function () {
  this.timeout(30_000);

  it("shows what was opened in the meantime, where it remembers", async function () {
    const { result } = await command<{ result: unknown[] }>(this, "go", {
      address: new URL("/test/pages/preparing.html", location.href).href,
      prepared: `localStorage.prepared === ""`,
      before: `document.querySelector("ibm-partners").expanded = ["iom"]`,
      arrived: `location.pathname.endsWith("/prepared.html")`,
      expression: `[
        performance.getEntriesByType("navigation")[0].activationStart > 0,
        document.title,
        document.querySelector("ibm-partners").expanded.join(),
        document.querySelectorAll("ibm-partners").length
      ]`,
    });
    const [isPrepared, ...shown] = result;
    // Not all browsers prepare pages, and none has to.
    if (!isPrepared) this.skip();
    expect(shown).to.deep.equal(["A page that another one prepares", "iom", 1]);
  });
});
