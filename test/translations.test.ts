import { expect } from "chai";
import type { PartnerId } from "../src/index.js";
import {
  all,
  frame,
  ids,
  languages,
  names,
  one,
  page,
  removeFrames,
  source,
  targetLocales,
  translation,
  texts,
} from "./helpers.js";

/** How a language is written: its letters, its quotation marks, and where it wants a no-break space. */
interface Writing {
  letters: RegExp;
  /** Opening and closing, outer pair first. */
  quotes: [string, string][];
  /** Latin abbreviations that stand in its text beside its own letters. */
  latin?: string[];
  /** What must not stand in its text: an ordinary space where a no-break one belongs. */
  breaks?: RegExp;
}

const cyrillicBreaks = / —|\d (?:%|год|рок)/;

const writings: Record<string, Writing> = {
  en: {
    letters: /[A-Za-z]/,
    quotes: [
      ["‘", "’"],
      ["“", "”"],
    ],
  },
  ru: {
    letters: /[А-ЯЁа-яё]/,
    quotes: [
      ["«", "»"],
      ["„", "“"],
    ],
    breaks: cyrillicBreaks,
  },
  uk: {
    letters:
      /[АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯабвгґдеєжзиіїйклмнопрстуфхцчшщьюя’]/,
    quotes: [
      ["«", "»"],
      ["„", "“"],
    ],
    breaks: cyrillicBreaks,
  },
  be: {
    letters:
      /[АБВГДЕЁЖЗІЙКЛМНОПРСТУЎФХЦЧШЫЬЭЮЯабвгдеёжзійклмнопрстуўфхцчшыьэюя’]/,
    quotes: [
      ["«", "»"],
      ["„", "“"],
    ],
    breaks: / —|\d (?:%|год)/,
  },
  ro: {
    letters: /[A-Za-zĂÂÎȘȚăâîșț]/,
    quotes: [
      ["„", "”"],
      ["«", "»"],
    ],
  },
  ka: {
    letters: /[ა-ჰ]/,
    quotes: [["„", "“"]],
    latin: ["WCO", "IOM", "ICMPD"],
  },
  hy: {
    letters: /[Ա-Ֆա-և՛՜՞]/,
    quotes: [["«", "»"]],
    latin: ["ICMPD"],
  },
};

const strings = ({
  title,
  expandAll,
  collapseAll,
  partners,
}: Awaited<ReturnType<typeof translation>>): string[] => [
  title,
  expandAll,
  collapseAll,
  ...ids.flatMap((id) => [partners[id].name, ...partners[id].text]),
];

/** Web addresses are the same in every language. */
const withoutAddresses = (text: string): string =>
  text.replace(/(?:https?:\/\/|www\.)[\w./-]+\w/g, "");

/** The figures of a paragraph; English writes "the 1990s" for the source’s "last century’s 90s". */
const figures = (text: string): string[] =>
  withoutAddresses(text)
    .replace(/\b19(?=90s)/, "")
    .match(/\d+/g)
    ?.sort() ?? [];

/** A name in whatever case the sentence wants: of each word the beginning alone. */
const inflected = (name: string): RegExp =>
  new RegExp(
    name
      .split(" ")
      .map((word) => `${word.slice(0, Math.ceil(word.length * 0.6))}\\p{L}*`)
      .join(" "),
    "iu",
  );

const read = async (file: string): Promise<string> =>
  (await fetch(`/test/${file}`)).text();

/** The table of names.md: per row, what each language calls it. */
const namesTable = async (): Promise<
  Record<string, Record<string, string>>
> => {
  const rows = (await read("names.md"))
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) => line.split("|").map((cell) => cell.trim()));
  const languages = rows[0].map((cell) => cell.split(" ")[0]);
  return Object.fromEntries(
    rows.map((row) => [
      row[1],
      Object.fromEntries(row.map((cell, index) => [languages[index], cell])),
    ]),
  );
};

describe("translations", () => {
  afterEach(removeFrames);

  it("are tested, each of them", () => {
    expect(Object.keys(writings)).to.include.members(targetLocales);
  });

  for (const lang of targetLocales) {
    describe(lang, () => {
      const { letters, quotes, latin = [], breaks } = writings[lang];

      it("shows completely from its own script", async () => {
        const { document } = await frame(
          page(
            `<ibm-partners expanded=all lang="${lang}"></ibm-partners>`,
            `<script src="/dist/ibm-partners.${lang}.js"></script>`,
          ),
        );
        const widget = document.querySelector("ibm-partners")!;
        await widget.ready;
        const { title, partners } = await translation(lang);
        expect(one(widget, "[part=base]").lang).to.equal(lang);
        expect(one(widget, "[part=heading]").textContent).to.equal(title);
        expect(names(widget)).to.deep.equal(ids.map((id) => partners[id].name));
        expect(texts(all(widget, "p"))).to.deep.equal(
          ids.flatMap((id) => partners[id].text),
        );
        expect(all(widget, "a")).to.have.length(4);
      });

      it("has its page", async () => {
        const html = await (
          await fetch(`/dist/ibm-partners.${lang}.html`)
        ).text();
        const { documentElement } = new DOMParser().parseFromString(
          html,
          "text/html",
        );
        const { partners } = await translation(lang);
        expect(documentElement.lang).to.equal(lang);
        expect(texts(documentElement.querySelectorAll("p"))).to.deep.equal(
          ids.flatMap((id) => partners[id].text),
        );
      });

      it("has every unit translated and marked for review", async () => {
        const xliff = new DOMParser().parseFromString(
          await (await fetch(`/src/content/${lang}.xlf`)).text(),
          "application/xml",
        );
        const units = [...xliff.querySelectorAll("trans-unit")];
        // One unit more than the element shows: the date.
        expect(units).to.have.length(
          strings(await translation(lang)).length + 1,
        );
        for (const unit of units) {
          const target = unit.querySelector("target")!;
          expect(target.textContent).to.match(/\S/);
          expect(target.getAttribute("state")).to.be.oneOf([
            "needs-review-translation",
            "final",
          ]);
        }
      });

      it("has the names of names.md", async () => {
        const table = await namesTable();
        const { title, expandAll, collapseAll, partners } =
          await translation(lang);
        const name = (row: string) => table[row][lang];
        expect(title).to.equal(name("list title"));
        expect(expandAll).to.equal(name("open all"));
        expect(collapseAll).to.equal(name("close all"));
        expect(partners.frontex.name).to.equal(name("Frontex"));
        expect(partners.wco.name).to.equal(name("WCO"));
        // The source's title of this one has no abbreviation.
        expect(partners.iom.name).to.equal(
          name("IOM").replace(/ \([^)]*\)$/, ""),
        );
        expect(partners.icmpd.name).to.equal(name("ICMPD"));
      });

      it("has the terms of names.md wherever the source has them", async () => {
        const table = await namesTable();
        const { partners } = await translation(lang);
        const terms: Record<string, RegExp> = {
          "Integrated Border Management": /İnteqrasiya edilmiş Sərhəd İdarəçi/,
          "Eastern Partnership": /Şərq Tərəfdaşlığı/,
          "European Union": /Avropa İttifaqı/,
        };
        for (const [row, inSource] of Object.entries(terms)) {
          const term = inflected(table[row][lang]);
          let places = 0;
          (await source()).partners.forEach(({ text }, partner) => {
            text.forEach((paragraph, index) => {
              if (!inSource.test(paragraph)) return;
              expect(partners[ids[partner]].text[index]).to.match(term);
              places++;
            });
          });
          expect(places, row).to.be.above(2);
        }
      });

      it("has the facts of facts.json", async () => {
        const facts = JSON.parse(await read("facts.json")) as Record<
          PartnerId,
          { numbers: string[]; verbatim: string[] }
        >;
        const { partners } = await translation(lang);
        for (const id of ids) {
          const text = partners[id].text.join(" ");
          for (const fact of facts[id].verbatim) expect(text).to.include(fact);
          expect(figures(text)).to.include.members(facts[id].numbers);
        }
      });

      it("has the source’s figures in each paragraph, and no others", async () => {
        const { partners } = await translation(lang);
        (await source()).partners.forEach(({ text }, partner) => {
          expect(partners[ids[partner]].text.map(figures)).to.deep.equal(
            text.map(figures),
          );
        });
      });

      it("has the source’s paragraphs, none much shorter or longer", async () => {
        const paragraphs = (await source()).partners.flatMap(
          ({ text }) => text,
        );
        const { partners } = await translation(lang);
        const translated = ids.flatMap((id) => partners[id].text);
        expect(translated).to.have.length(paragraphs.length);
        translated.forEach((text, index) => {
          expect(text.length / paragraphs[index].length, text).to.be.within(
            0.7,
            1.5,
          );
        });
      });

      it("is written in its own letters", async () => {
        for (const text of strings(await translation(lang))) {
          const words =
            withoutAddresses(text).match(/[\p{L}\p{M}՛՜՞’]+/gu) ?? [];
          for (const word of words) {
            if (latin.includes(word)) continue;
            const foreign = [...word].filter(
              (char) => char !== "’" && !letters.test(char),
            );
            expect(foreign, word).to.deep.equal([]);
          }
        }
      });

      it("has its own quotation marks, in pairs, and no straight ones", async () => {
        const known = new Set(quotes.flat());
        for (const text of strings(await translation(lang))) {
          expect(text).not.to.match(/["'`´]/);
          // Between letters and before a decade it is an apostrophe.
          const marks = text
            .replace(/(?<=\p{L})’(?=\p{L})|’(?=\d)/gu, "")
            .match(/[«»“”„‟‘’‚‹›]/g);
          const open: string[] = [];
          for (const mark of marks ?? []) {
            expect(known.has(mark), `${mark} in ${text}`).to.equal(true);
            const expected = quotes.find(
              ([start]) => start === open.at(-1),
            )?.[1];
            if (mark === expected) open.pop();
            else open.push(mark);
          }
          expect(open, text).to.deep.equal([]);
        }
      });

      it("has no stray spaces and nothing invisible: copied and searched, it is plain text", async () => {
        for (const text of strings(await translation(lang))) {
          expect(text).not.to.match(/\p{Cf}/u);
          expect(text).not.to.match(/^\s|\s$|\s\s|\s[,.;:!?։)»”]|[(«„]\s/);
          if (breaks) expect(text).not.to.match(breaks);
        }
      });
    });
  }
});

describe("lines", function () {
  this.timeout(60_000);
  afterEach(removeFrames);

  /** Where letters are joined to a figure, a sign, a quotation or an abbreviation by a hyphen. */
  const joint = /[\p{Lu}\d%»”“]-\p{L}/gu;

  /** Whether the characters before and behind a place of a paragraph are on one line. */
  const isOnOneLine = (paragraph: Element, place: number): boolean => {
    const { ownerDocument } = paragraph;
    const walker = ownerDocument.createTreeWalker(
      paragraph,
      NodeFilter.SHOW_TEXT,
    );
    const topOf = (offset: number): number => {
      walker.currentNode = paragraph;
      let node = walker.nextNode() as Text;
      let rest = offset;
      while (rest >= node.length) {
        rest -= node.length;
        node = walker.nextNode() as Text;
      }
      const range = ownerDocument.createRange();
      range.setStart(node, rest);
      range.setEnd(node, rest + 1);
      return range.getBoundingClientRect().top;
    };
    return topOf(place) === topOf(place + 2);
  };

  for (const lang of languages)
    it(`break nowhere before a suffix: ${lang}`, async () => {
      const { document } = await frame(
        page(
          `<ibm-partners lang="${lang}" expanded="all"></ibm-partners>`,
          `<script src="/dist/ibm-partners.${lang}.js"></script>`,
        ),
      );
      const widget = document.querySelector("ibm-partners")!;
      await widget.ready;
      const paragraphs = all(widget, "p, [part=name], [part=heading]");
      for (let width = 290; width <= 1240; width += 10) {
        widget.style.width = `${width}px`;
        for (const paragraph of paragraphs)
          for (const { index } of paragraph.textContent.matchAll(joint))
            if (!isOnOneLine(paragraph, index))
              expect.fail(
                `${width} px: ${paragraph.textContent.slice(index - 9, index + 9)}`,
              );
      }
    });
});
