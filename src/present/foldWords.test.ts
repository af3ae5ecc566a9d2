import { describe, expect, it } from "vitest";
import type { Comparison } from "../model/comparison";
import { listAlarms } from "./checks";
import { compareFacts } from "./checks.fixture";
import { tellFold } from "./foldWords";
import { layRows } from "./rows";
import { sketch } from "./sketch.fixture";

/** What is said of a fold over the whole page. */
function tell(comparison: Comparison): string {
  const rows = layRows(comparison);
  return tellFold(comparison, rows, { first: 0, end: rows.length }, listAlarms(comparison));
}

/** Puts the sentences of the left text into paragraphs, by number. */
function inParagraphs(comparison: Comparison, paragraphs: readonly number[]): Comparison {
  const { a, b } = comparison.versions;
  const segments = a.segments.map((segment, index) => ({
    ...segment,
    paragraph: paragraphs[index] ?? segment.paragraph,
  }));
  return { ...comparison, versions: { a: { ...a, segments }, b } };
}

describe("tellFold", () => {
  it.each([
    ["a0=b0", "1 sentence unchanged"],
    ["a0=b0 a1=b1 a2=b2", "3 sentences unchanged"],
    ["a0+a1=b0", "1 sentence unchanged"],
    ["a0~b0 a1=b1", "1 sentence unchanged, 1 sentence in other words"],
    ["a0 b0 b1", "1 sentence only on the left, 2 sentences only on the right"],
    ["a0=b1! a1=b0", "1 sentence unchanged, 1 sentence moved"],
    ["a0:caption", "1 caption"],
    ["a0:caption b0:caption", "2 captions"],
    ["a0:caption a1:link b0:caption", "3 captions and links"],
    ["a0:headline=b0:headline a1:link a2:credit", "3 headlines, links and the like"],
    ["a0=b0 a1:caption", "1 sentence unchanged, 1 caption"],
  ])("%s: %s", (line, words) => {
    expect(tell(sketch(line))).toBe(words);
  });

  it("tells of its rows only, and of a match that is torn apart in them once", () => {
    const comparison = sketch("a0+a2~b1! a1=b0 a3");
    const rows = layRows(comparison);
    expect(tellFold(comparison, rows, { first: 0, end: 4 }, [])).toBe(
      "1 sentence unchanged, 1 sentence moved",
    );
  });

  it("tells of whole paragraphs that one side has alone", () => {
    const alone = sketch("a0 a1 a2 a3=b0");
    expect(tell(inParagraphs(alone, [0, 0, 1, 2]))).toBe(
      "1 sentence unchanged, 2 paragraphs only on the left",
    );
    expect(tell(inParagraphs(alone, [0, 0, 1, 1])), "the last is not whole").toBe(
      "1 sentence unchanged, 3 sentences only on the left",
    );
    expect(tell(inParagraphs(alone, [0, 1, 2, 3])), "a sentence is no less than that").toBe(
      "1 sentence unchanged, 3 sentences only on the left",
    );
  });

  it.each([
    ["“It is over,” he said.", ", 1 with a quotation"],
    ["«C’est fini», dit-il.", ", 1 with a quotation"],
    ['"It is over," he said.', ", 1 with a quotation"],
    ["He stood 6'2\" tall.", ""],
    ["It’s over.", ""],
  ])("%s%s", (sentence, words) => {
    expect(tell(compareFacts(sentence, sentence, []))).toBe(`1 sentence in other words${words}`);
  });

  it("tells of what is to be checked and of damage", () => {
    const told = compareFacts("He paid 11?.", "He paid 17.", [["number altered", "11", "17"]]);
    const { a, b } = told.versions;
    const span = { start: 8, end: 11 };
    const versions = { a: { ...a, notices: [{ kind: "lost" as const, span }] }, b };
    expect(tell({ ...told, versions })).toBe(
      "1 sentence in other words, 1 with damaged text, 1 to check",
    );
  });
});
