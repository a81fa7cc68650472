import { expect } from "chai";
import "../dist/ibm-partners.js";
import {
  all,
  frame,
  held,
  ids,
  mount,
  names,
  one,
  opened,
  page,
  settled,
  warnings,
  type IbmPartners,
} from "./helpers.js";

const none = [false, false, false, false];
const every = [true, true, true, true];
const only = (id: string): boolean[] => ids.map((other) => other === id);

describe("expanded", () => {
  it("opens nothing where it is missing", async () => {
    const widget = await mount("<ibm-partners></ibm-partners>");
    expect(opened(widget)).to.deep.equal(none);
    expect(widget.expanded).to.deep.equal([]);
  });

  it("opens the partners that it names", async () => {
    const widget = await mount(
      '<ibm-partners expanded=" wco  icmpd "></ibm-partners>',
    );
    expect(opened(widget)).to.deep.equal([false, true, false, true]);
    expect(widget.expanded).to.deep.equal(["wco", "icmpd"]);
  });

  it("opens all where it says so, and nothing where it is empty", async () => {
    const widget = await mount('<ibm-partners expanded="all"></ibm-partners>');
    expect(opened(widget)).to.deep.equal(every);
    expect(widget.expanded).to.deep.equal(ids);
    const empty = await mount("<ibm-partners expanded></ibm-partners>");
    expect(opened(empty)).to.deep.equal(none);
  });

  it("takes commas, and strings where it takes arrays", async () => {
    const widget = await mount(
      '<ibm-partners expanded="wco,iom" include="iom, wco"></ibm-partners>',
    );
    expect(widget.expanded).to.deep.equal(["wco", "iom"]);
    expect(widget.include).to.deep.equal(["iom", "wco"]);
    widget.include = "frontex icmpd";
    widget.expanded = "icmpd";
    expect(widget.expanded).to.deep.equal(["icmpd"]);
    expect(widget.include).to.deep.equal(["frontex", "icmpd"]);
    widget.headingLevel = "4";
    expect(widget.headingLevel).to.equal(4);
  });

  it("follows the attribute and the property", async () => {
    const widget = await mount("<ibm-partners></ibm-partners>");
    widget.setAttribute("expanded", "iom");
    await settled();
    expect(opened(widget)).to.deep.equal(only("iom"));
    widget.expanded = ["wco"];
    expect(widget.getAttribute("expanded")).to.equal("wco");
    await settled();
    expect(opened(widget)).to.deep.equal(only("wco"));
    widget.expanded = [];
    expect(widget.hasAttribute("expanded")).to.equal(false);
    await settled();
    expect(opened(widget)).to.deep.equal(none);
  });

  it("reflects what the visitor does", async () => {
    const widget = await mount("<ibm-partners></ibm-partners>");
    all(widget, "[part~=summary]")[1].click();
    await settled();
    expect(widget.getAttribute("expanded")).to.equal("wco");
    all(widget, "[part~=summary]")[0].click();
    await settled();
    expect(widget.expanded).to.have.members(["wco", "frontex"]);
    all(widget, "[part~=summary]")[1].click();
    await settled();
    expect(widget.getAttribute("expanded")).to.equal("frontex");
  });

  it("leaves out what does not exist, with one warning", async () => {
    const said = await warnings(async () => {
      const widget = await mount(
        '<ibm-partners expanded="nato wco"></ibm-partners><ibm-partners expanded="nato wco"></ibm-partners>',
      );
      expect(opened(widget)).to.deep.equal(only("wco"));
      widget.headingLevel = 3;
      await settled();
    });
    expect(said).to.deep.equal([
      '<ibm-partners> expanded="nato wco": allowed are frontex wco iom icmpd all',
    ]);
  });

  it("takes whatever a script sets without throwing", async () => {
    const widget = await mount("<ibm-partners></ibm-partners>");
    await warnings(async () => {
      for (const value of ["wco", null, undefined, 5, {}, ["wco", "wco"]]) {
        Reflect.set(widget, "expanded", value);
        await settled();
      }
    });
    expect(widget.expanded).to.deep.equal(["wco"]);
    expect(opened(widget)).to.deep.equal(only("wco"));
  });
});

describe("expandAll() and collapseAll()", () => {
  it("open and close all", async () => {
    const widget = await mount("<ibm-partners></ibm-partners>");
    widget.expandAll();
    await settled();
    expect(opened(widget)).to.deep.equal(every);
    widget.collapseAll();
    await settled();
    expect(opened(widget)).to.deep.equal(none);
  });

  it("are what the button does, its label following the state", async () => {
    const widget = await mount("<ibm-partners></ibm-partners>");
    const label = () => one(widget, "[part=toggle-all]").textContent.trim();
    expect(label()).to.equal("Hamısını aç");
    one(widget, "[part=toggle-all]").click();
    await settled();
    expect(opened(widget)).to.deep.equal(every);
    expect(label()).to.equal("Hamısını bağla");
    all(widget, "[part~=summary]")[2].click();
    await settled();
    expect(label()).to.equal("Hamısını aç");
    one(widget, "[part=toggle-all]").click();
    await settled();
    one(widget, "[part=toggle-all]").click();
    await settled();
    expect(opened(widget)).to.deep.equal(none);
  });

  it("have no button with exclusive or a single partner", async () => {
    expect(
      one(
        await mount("<ibm-partners exclusive></ibm-partners>"),
        "[part=toggle-all]",
      ),
    ).to.equal(null);
    expect(
      one(
        await mount('<ibm-partners include="iom"></ibm-partners>'),
        "[part=toggle-all]",
      ),
    ).to.equal(null);
  });
});

describe("exclusive", () => {
  it("keeps what is open when partners before it are left out", async () => {
    const widget = await mount(
      '<ibm-partners exclusive expanded="iom" include="frontex wco iom"></ibm-partners>',
    );
    widget.include = ["iom"];
    await widget.updateComplete;
    await settled();
    expect(widget.expanded).to.deep.equal(["iom"]);
    expect(opened(widget)).to.deep.equal([true]);
  });

  it("keeps at most one open", async () => {
    const widget = await mount("<ibm-partners exclusive></ibm-partners>");
    for (const [index, id] of ids.entries()) {
      all(widget, "[part~=summary]")[index].click();
      await settled();
      expect(opened(widget)).to.deep.equal(only(id));
      expect(widget.expanded).to.deep.equal([id]);
    }
    all(widget, "[part~=summary]")[3].click();
    await settled();
    expect(opened(widget)).to.deep.equal(none);
  });

  it("keeps the first of several", async () => {
    const widget = await mount(
      '<ibm-partners exclusive expanded="iom wco"></ibm-partners>',
    );
    expect(opened(widget)).to.deep.equal(only("iom"));
    widget.expandAll();
    await settled();
    expect(opened(widget)).to.deep.equal(only("frontex"));
  });

  it("can be switched on and off", async () => {
    const widget = await mount("<ibm-partners expanded=all></ibm-partners>");
    widget.exclusive = true;
    await settled();
    expect(opened(widget)).to.deep.equal(only("frontex"));
    widget.exclusive = false;
    widget.expanded = ["frontex", "iom"];
    await settled();
    expect(opened(widget)).to.deep.equal([true, false, true, false]);
  });
});

describe("include", () => {
  it("chooses partners and their order", async () => {
    const widget = await mount(
      '<ibm-partners include="iom frontex"></ibm-partners>',
    );
    expect(names(widget)).to.deep.equal([
      "Beynəlxalq Miqrasiya Təşkilatı",
      "“Frontex” Agentliyi",
    ]);
    widget.include = ["wco"];
    await settled();
    expect(names(widget)).to.deep.equal(["Ümumdünya Gömrük Təşkilatı (ÜGT)"]);
    widget.removeAttribute("include");
    await settled();
    expect(names(widget)).to.have.length(4);
  });

  it("keeps what is open open", async () => {
    const widget = await mount('<ibm-partners expanded="wco"></ibm-partners>');
    widget.include = ["iom", "wco", "frontex"];
    await settled();
    expect(opened(widget)).to.deep.equal([false, true, false]);
    expect(widget.expanded).to.deep.equal(["wco"]);
  });

  it("shows all where nothing valid is named, with a warning", async () => {
    const said = await warnings(async () => {
      expect(
        names(await mount('<ibm-partners include=""></ibm-partners>')),
      ).to.have.length(4);
      expect(
        names(
          await mount('<ibm-partners include="eu wco wco"></ibm-partners>'),
        ),
      ).to.have.length(1);
    });
    expect(said).to.deep.equal([
      '<ibm-partners> include="": allowed are frontex wco iom icmpd',
      '<ibm-partners> include="eu wco wco": allowed are frontex wco iom icmpd',
    ]);
  });
});

describe("heading-level", () => {
  const levels = (widget: Element) =>
    ["[part=heading]", ":has(> [part~=summary])"].map(
      (selector) => one(widget, selector).localName,
    );

  it("is 2 by itself", async () => {
    expect(levels(await mount("<ibm-partners></ibm-partners>"))).to.deep.equal([
      "h2",
      "h3",
    ]);
  });

  it("goes from 1 to 5", async () => {
    const widget = await mount("<ibm-partners></ibm-partners>");
    for (const level of [1, 2, 3, 4, 5]) {
      widget.headingLevel = level;
      await settled();
      expect(levels(widget)).to.deep.equal([`h${level}`, `h${level + 1}`]);
    }
  });

  it("takes the nearest level for a bad value, with a warning", async () => {
    const said = await warnings(async () => {
      expect(
        levels(await mount('<ibm-partners heading-level="9"></ibm-partners>')),
      ).to.deep.equal(["h5", "h6"]);
      expect(
        levels(await mount('<ibm-partners heading-level="-1"></ibm-partners>')),
      ).to.deep.equal(["h1", "h2"]);
      expect(
        levels(
          await mount('<ibm-partners heading-level="big"></ibm-partners>'),
        ),
      ).to.deep.equal(["h2", "h3"]);
    });
    expect(said).to.deep.equal(
      ["9", "-1", "big"].map(
        (value) =>
          `<ibm-partners> heading-level="${value}": allowed are 1 to 5`,
      ),
    );
  });
});

describe("no-heading", () => {
  it("leaves the title out", async () => {
    const widget = await mount("<ibm-partners no-heading></ibm-partners>");
    expect(all(widget, "[part=heading]")).to.have.length(0);
    widget.noHeading = false;
    await settled();
    expect(one(widget, "[part=heading]").textContent).to.equal("İcraçılar");
  });
});

describe("remember", () => {
  afterEach(() => sessionStorage.clear());

  it("is remembered once while a language is awaited, and not rendered without end", async () => {
    sessionStorage.setItem("ibm-partners:awaited", "wco");
    const { folder, asked, release } = held();
    // Firefox holds back the event of a page that waits for a module.
    const loading = frame(
      page(
        `<ibm-partners id="awaited" lang="ru" remember></ibm-partners><script type="module" src="${folder}/ibm-partners.js"></script>`,
      ),
    );
    await asked();
    await settled();
    await release();
    const window = await loading;
    const widget = window.document.querySelector("ibm-partners")!;
    await widget.ready;
    expect(widget.expanded).to.deep.equal(["wco"]);
    sessionStorage.removeItem("ibm-partners:awaited");
    window.frameElement!.remove();
  });

  it("keeps what is open for the visit, by the element’s id", async () => {
    const widget = await mount(
      '<ibm-partners id="list" remember></ibm-partners>',
    );
    expect(sessionStorage.getItem("ibm-partners:list")).to.equal(null);
    all(widget, "[part~=summary]")[2].click();
    await settled();
    expect(sessionStorage.getItem("ibm-partners:list")).to.equal("iom");
    expect(
      opened(
        await mount(
          '<ibm-partners id="list" remember expanded="wco"></ibm-partners>',
        ),
      ),
    ).to.deep.equal(only("iom"));
    expect(
      opened(
        await mount(
          '<ibm-partners id="other" remember expanded="wco"></ibm-partners>',
        ),
      ),
    ).to.deep.equal(only("wco"));
  });

  it("remembers that all were closed", async () => {
    const widget = await mount(
      '<ibm-partners remember expanded="wco"></ibm-partners>',
    );
    widget.collapseAll();
    await settled();
    expect(
      opened(
        await mount('<ibm-partners remember expanded="wco"></ibm-partners>'),
      ),
    ).to.deep.equal(none);
  });

  it("does without storage that throws, and stores nothing unasked", async () => {
    const methods = Object.getOwnPropertyDescriptors(Storage.prototype);
    const forbidden = () => {
      throw new DOMException("forbidden", "SecurityError");
    };
    Object.assign(Storage.prototype, {
      setItem: forbidden,
      getItem: forbidden,
    });
    try {
      const widget = await mount("<ibm-partners remember></ibm-partners>");
      widget.expandAll();
      await settled();
      expect(opened(widget)).to.deep.equal(every);
    } finally {
      Object.defineProperties(Storage.prototype, methods);
    }
    const widget = await mount("<ibm-partners></ibm-partners>");
    widget.expandAll();
    await settled();
    expect(sessionStorage.length).to.equal(0);
  });
});

describe("events", () => {
  const record = (widget: IbmPartners) => {
    const events: unknown[] = [];
    const listener = ({ detail, bubbles, composed }: CustomEvent) =>
      events.push([detail, bubbles, composed]);
    widget.addEventListener("ibm-partners-toggle", listener);
    return events;
  };

  it("tell of each panel that the visitor or a script changed", async () => {
    const widget = await mount('<ibm-partners expanded="iom"></ibm-partners>');
    const events = record(widget);
    all(widget, "[part~=summary]")[1].click();
    await settled();
    expect(events).to.deep.equal([
      [{ partner: "wco", expanded: true }, true, true],
    ]);
    events.length = 0;
    widget.expanded = ["frontex", "iom"];
    await settled();
    expect(events).to.deep.equal([
      [{ partner: "frontex", expanded: true }, true, true],
      [{ partner: "wco", expanded: false }, true, true],
    ]);
  });

  it("do not tell of what was open from the start, nor of what did not change", async () => {
    const stage = document.createElement("div");
    document.body.append(stage);
    const events: unknown[] = [];
    stage.addEventListener("ibm-partners-toggle", (event) =>
      events.push(event.detail),
    );
    stage.innerHTML = '<ibm-partners expanded="wco"></ibm-partners>';
    const widget = stage.querySelector("ibm-partners")!;
    await settled();
    widget.expanded = ["wco"];
    await settled();
    expect(events).to.deep.equal([]);
    stage.remove();
  });
});

describe("slots", () => {
  it("take the page’s own title and additions", async () => {
    const widget = await mount(
      '<ibm-partners expanded=all><h4 slot="heading">Own</h4><p slot="wco">More</p><a href="#x">fallback</a></ibm-partners>',
    );
    const assigned = (name: string) =>
      one<HTMLSlotElement>(widget, `slot[name=${name}]`)
        .assignedElements()
        .map(({ textContent }) => textContent);
    expect(assigned("heading")).to.deep.equal(["Own"]);
    expect(assigned("wco")).to.deep.equal(["More"]);
    expect(assigned("iom")).to.deep.equal([]);
    expect(
      one(widget, "slot[name=wco]").closest("[part=panel]")!.lastElementChild!
        .localName,
    ).to.equal("slot");
    expect(widget.querySelector("a")!.getClientRects()).to.have.length(0);
  });
});

describe("parts", () => {
  it("are those of the contract", async () => {
    const widget = await mount("<ibm-partners></ibm-partners>");
    const parts = new Set(
      all(widget, "[part]").map((element) => element.getAttribute("part")!),
    );
    expect([...parts].sort()).to.deep.equal([
      "base",
      "heading",
      "link",
      "list",
      "marker",
      "name",
      "panel",
      "partner",
      "summary",
      "toggle-all",
    ]);
  });
});

describe("boolean attributes", () => {
  for (const [attribute, property] of [
    ["exclusive", "exclusive"],
    ["no-heading", "noHeading"],
    ["remember", "remember"],
  ] as const)
    it(`are off with the value false, which servers write: ${attribute}`, async () => {
      const widget = await mount(
        `<ibm-partners ${attribute}="false"></ibm-partners>`,
      );
      expect(widget[property]).to.equal(false);
      widget[property] = true;
      expect(widget[property]).to.equal(true);
      widget[property] = false;
      expect(widget.hasAttribute(attribute)).to.equal(false);
    });
});
