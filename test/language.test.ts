import { expect } from "chai";
import "../dist/ibm-partners.js";
import { mount, names, one, warnings } from "./helpers.js";

describe("language", () => {
  afterEach(() => document.documentElement.removeAttribute("lang"));

  it("is the source’s for one that there is no translation for", async () => {
    document.documentElement.lang = "fr";
    const widget = await mount("<ibm-partners></ibm-partners>");
    expect(one(widget, "[part=base]").lang).to.equal("az");
    expect(names(widget)).to.have.length(4);
  });

  it("is warned about where the element itself asks for an unknown one", async () => {
    const said = await warnings(() =>
      mount('<ibm-partners lang="fr"></ibm-partners>'),
    );
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/lang="fr": allowed are az/);
  });

  it("says nothing of regions", async () => {
    const said = await warnings(() =>
      mount('<ibm-partners lang="az-Latn-AZ"></ibm-partners>'),
    );
    expect(said).to.deep.equal([]);
  });
});
