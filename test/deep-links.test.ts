import { expect } from "chai";
import { frame, next, one, opened, removeFrames, settled } from "./helpers.js";

const host = "/test/pages/host.html";

const visit = async (address: string) => {
  const window = await frame({ src: address });
  const [first, second] = window.document.querySelectorAll("ibm-partners");
  await settled();
  return { window, first: first, second: second };
};

const only = (index: number) => [0, 1, 2, 3].map((other) => other === index);

describe("deep links", () => {
  afterEach(removeFrames);

  it("open the partner on load, scroll to it and focus its name", async () => {
    const { window, first, second } = await visit(`${host}#ibm-partners-wco`);
    expect(opened(first)).to.deep.equal(only(1));
    expect(opened(second)).to.deep.equal(only(-1));
    const { top } = one(
      first,
      "[part~=partner]:nth-child(2) summary",
    ).getBoundingClientRect();
    expect(Math.abs(top)).to.be.below(5);
    expect(first.shadowRoot!.activeElement).to.equal(
      one(first, "[part~=partner]:nth-child(2) summary"),
    );
    expect(window.scrollY).to.be.above(0);
  });

  it("open the partner of the element that has the id", async () => {
    const { first, second } = await visit(`${host}#second-icmpd`);
    expect(opened(first)).to.deep.equal(only(-1));
    expect(opened(second)).to.deep.equal(only(3));
  });

  it("follow changes of the address", async () => {
    const { window, first } = await visit(`${host}#ibm-partners-wco`);
    window.location.hash = "#ibm-partners-iom";
    await settled();
    expect(opened(first)).to.deep.equal([false, true, true, false]);
  });

  it("open it again when the visitor comes back to the address", async () => {
    const { window, first } = await visit(`${host}#ibm-partners-wco`);
    first.closeAll();
    window.location.hash = "#elsewhere";
    await settled();
    expect(opened(first)).to.deep.equal(only(-1));
    const back = next(window, "hashchange");
    window.history.back();
    await back;
    await settled();
    expect(opened(first)).to.deep.equal(only(1));
  });

  it("leave the page’s own ids and everything else alone", async () => {
    const { window, first } = await visit(`${host}#ibm-partners-nato`);
    window.document.querySelector("p")!.id = "ibm-partners-wco";
    window.location.hash = "#ibm-partners-wco";
    await settled();
    expect(opened(first)).to.deep.equal(only(-1));
  });

  it("work on the page of its own too, whose plain text has the same ids", async () => {
    const { first } = await visit(
      "/dist/ibm-partners.az.html#ibm-partners-icmpd",
    );
    expect(opened(first)).to.deep.equal(only(3));
  });
});
