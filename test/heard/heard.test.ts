import { describe, it } from "node:test";
import { expect } from "chai";
import {
  canListen,
  expectSaid,
  listen,
  vocabulary,
  type Node,
} from "./listen.js";

/*
 * What Orca, a real screen reader, says of the list, and what the browser tells
 * it, which no driver of Firefox and WebKitGTK can ask for.
 */

const partners = [
  "Frontex",
  "World Customs Organization (WCO)",
  "International Organization for Migration",
  "International Centre for Migration Policy Development (ICMPD)",
];
const [frontex, wco] = partners;

/** The headings of lists, each with the language that it is told in. */
const languagesOf = (tree: Node[]): string[] =>
  tree
    .filter(({ role, level }) => role === "heading" && level < 4)
    .map(({ lang }) => lang);

/** What two scripts, of Azerbaijani first, make of a list in the page's language and of one with its own. */
const both = (own: string): string[] => [
  ..."ru ru ru ru ru".split(" "),
  ...partners.map(() => own),
];

/** The names with their level and state. */
const namesIn = (tree: Node[]): string[] =>
  tree.flatMap(({ role, level, name, depth }, index) => {
    const button = tree[index + 1];
    return role === "heading" && level === 3 && button?.depth > depth
      ? `${name}: ${button.role === "heading" ? "" : button.states.join(" ")}`
      : [];
  });

const closed = "expandable focusable";
const open = "expanded expandable focusable";

const named = (states: string[]): string[] =>
  partners.map((name, index) => `${name}: ${states[index]}`);

describe("Orca in Firefox", { skip: !canListen("firefox") }, () => {
  it("goes through the list by headings, lists, buttons and Tab, and opens what it came to", async () => {
    const browse =
      "ctrl+Home b b k h h h Return Down h Return shift+l ctrl+Home b b b Return tree Return";
    const focus = "Tab space Tab shift+Tab space tree";
    // Before Tab, after which Firefox may stay in the mode that takes no letters.
    const slot = "ctrl+Home h h h h Return h Up shift+h Return";
    const steps = await listen(
      "firefox",
      "list.html",
      `${slot} ${browse} ${focus}`.split(" "),
    );
    const added = steps.splice(0, slot.split(" ").length);
    const next = () => steps.shift()!;
    next();
    const words = vocabulary({
      Aaaa: next().said,
      Bbbb: next().said,
      Cccc: next().said,
      Dddd: next().said,
    });
    const { button, collapsed, expanded, link, heading } = words;
    expectSaid(next().said, "Implementing partners");
    // By heading to a name: what it is and its state, and Enter opens it.
    expectSaid(next().said, frontex, button, collapsed, heading);
    expectSaid(next().said, "", expanded);
    expectSaid(next().said, "The need to coordinate");
    expectSaid(next().said, wco, button, collapsed, heading);
    expectSaid(next().said, "", expanded);
    expectSaid(next().said, "4");
    next();
    next();
    next();
    expectSaid(next().said, "Open all", button, collapsed);
    expectSaid(next().said, "", expanded);
    expect(namesIn(next().tree)).to.deep.equal(named([open, open, open, open]));
    expectSaid(next().said, "", collapsed);
    // By Tab.
    expectSaid(next().said, frontex, button, collapsed);
    expectSaid(next().said, "", expanded);
    expectSaid(next().said, "www.frontex.europa.eu", link);
    expectSaid(next().said, frontex, button, expanded);
    expectSaid(next().said, "", collapsed);
    expect(namesIn(next().tree)).to.deep.equal(
      named([closed, closed, closed, closed]),
    );
    // What the page adds to a panel is where the panel ends.
    expectSaid(added[6].said, "International Organization for Migration");
    expectSaid(added[7].said, "Eeee");
  });

  it("is where a deep link leads, hears one open at a time, and what the page adds", async () => {
    const [tab, back, before, opened, { tree }] = await listen(
      "firefox",
      "exclusive.html#ibm-partners-wco",
      "Tab shift+Tab shift+Tab Return tree".split(" "),
    );
    expectSaid(tab.said, "www.wcoomd.org");
    expectSaid(back.said, wco);
    expectSaid(before.said, frontex);
    expect(opened.said).to.not.deep.equal([]);
    expect(namesIn(tree)).to.deep.equal(named([open, closed, closed, closed]));
  });

  it("is told the language of all text, also when it becomes another", async () => {
    const keys = "tree ctrl+End Return wait tree";
    const [{ tree: before }, change, , , { tree }] = await listen(
      "firefox",
      "list.html",
      keys.split(" "),
    );
    expectSaid(change.said, "Change");
    expect(new Set(languagesOf(before))).to.deep.equal(new Set(["en"]));
    const russian = tree.filter(({ name }) => /[а-я]/.test(name));
    expect(languagesOf(russian)).to.deep.equal(["ru", "ru", "ru", "ru", "ru"]);
  });

  it("is told the language that scripts bring one after the other, and the element’s own", async () => {
    const [{ tree: before }, , , , { tree }] = await listen(
      "firefox",
      "both.html",
      "tree ctrl+End Return wait tree".split(" "),
    );
    expect(languagesOf(before)).to.deep.equal(both("az"));
    expect(languagesOf(tree)).to.deep.equal(both("ru"));
  });
});

describe("Orca in WebKitGTK", { skip: !canListen("webkit") }, () => {
  it("hears names, their state and what it opens by Tab and as buttons", async () => {
    const keys = "Tab Tab Tab tree Tab Tab Return Tab shift+Tab space b tree";
    const steps = await listen("webkit", "list.html", keys.split(" "));
    const next = () => steps.shift()!;
    const [closedSample, openSample] = [next().said, next().said];
    next();
    const [{ name }] = next().tree.filter(({ role }) => role === "heading");
    expect(name).to.equal("Dddd");
    const words = vocabulary({
      Aaaa: closedSample,
      Bbbb: openSample,
      Cccc: ["Cccc link"],
      Dddd: ["Dddd heading"],
    });
    const { button, collapsed, expanded } = words;
    expectSaid(next().said, "Open all", button, collapsed);
    expectSaid(next().said, frontex, button, collapsed);
    expectSaid(next().said, "", expanded);
    expectSaid(next().said, "www.frontex.europa.eu");
    expectSaid(next().said, frontex, button, expanded);
    expectSaid(next().said, "", collapsed);
    expectSaid(next().said, wco, button, collapsed);
    expect(namesIn(next().tree)).to.deep.equal(
      named([closed, closed, closed, closed]),
    );
  });

  it("is told the language of all text", async () => {
    const [{ tree }] = await listen("webkit", "both.html", ["tree"]);
    expect(languagesOf(tree)).to.deep.equal(both("az"));
  });
});
