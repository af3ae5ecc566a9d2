import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Comparison, Group } from "../model/comparison";
import { swapPair } from "../model/pair";
import { check } from "./check";
import { compare } from "./compare";

/** Texts that look like wire copy to the engine: sentences, quotations, figures, furniture, wraps, damage. */
const fragment = fc.constantFrom(
  "The minister said on Tuesday that talks had failed.",
  "“We will not go back,” Ana Ruiz told reporters.",
  "Dr. Priya Nandan of the U.S. Agency paid $1.2bn for 4,000 trucks at 2.35pm.",
  "He declined to comment.",
  "https://www.example.org/author/afp-3",
  "Related article: Who Owns Otter Island?",
  "By Petra Lindqvist",
  "A soldier helps a resident board a bus. Photograph: I. Kolb/Ledger",
  "Killing two peopleю The mayor spoke.",
  "revealed ерфе his counterpart had left",
  "1/4",
  "bombard-\nment of the town",
  "「行きます」と彼は言った。次の日。",
  "قال الوزير يوم الثلاثاء.",
  "Am 3. Mai kamen z. B. 26.000 Menschen.",
  "***",
  "«Non», a-t-il dit.",
);
const joint = fc.constantFrom(" ", "\n", "\n\n", "\r\n", "\n   ", "\u00a0", "");
const wireText = fc
  .array(fc.tuple(fragment, joint), { maxLength: 14 })
  .map((parts) => parts.map((part) => part.join("")).join(""));
const anyText = fc.oneof(
  wireText,
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
);
const pair = fc.record({ a: anyText, b: anyText });

function compareTexts(texts: { readonly a: string; readonly b: string }): Comparison {
  return compare({ a: { name: "a.txt", text: texts.a }, b: { name: "b.txt", text: texts.b } });
}

function mirror(group: Group): Group {
  if (group.relation === "only") return { ...group, segments: swapPair(group.segments) };
  return { ...group, segments: swapPair(group.segments), marks: swapPair(group.marks) };
}

function byContent(groups: readonly Group[]): string[] {
  return groups.map((group) => JSON.stringify(group)).sort();
}

describe("compare", () => {
  test("keeps every promise, whatever the input", () => {
    fc.assert(
      fc.property(pair, (texts) => check(compareTexts(texts))),
      { numRuns: 300 },
    );
  });

  test("mirrors its result when the sides are swapped", () => {
    fc.assert(
      fc.property(pair, (texts) => {
        const straight = compareTexts(texts);
        const swapped = compareTexts(swapPair(texts));
        expect(swapped.versions.a.segments).toEqual(straight.versions.b.segments);
        expect(byContent(swapped.groups.map(mirror))).toEqual(byContent(straight.groups));
      }),
      { numRuns: 200 },
    );
  });

  test("finds a text equal to itself", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const group of compareTexts({ a: text, b: text }).groups)
          expect(group).toMatchObject({
            relation: "verbatim",
            moved: false,
            facts: [],
            similarity: 1,
          });
      }),
      { numRuns: 300 },
    );
  });

  test("gives the same result every time", () => {
    fc.assert(
      fc.property(pair, (texts) => {
        expect(compareTexts(texts)).toEqual(compareTexts(texts));
      }),
      { numRuns: 50 },
    );
  });
});
