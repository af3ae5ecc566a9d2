import { describe, expect, it } from "vitest";

import type { Comparison } from "../model/comparison";
import { check } from "./check";

/** A comparison that can be damaged. */
type Draft<T> = { -readonly [K in keyof T]: Draft<T[K]> };

/*
 * a  Rain fell. Ana left.  Nobody spoke.      a0 = b0: verbatim · a1 ~ b2: paraphrase · a2: only left · b1: only right
 * b  Rain fell! It ended.  Ana Ruiz left.
 */
function drawSound(): Draft<Comparison> {
  return {
    versions: {
      a: {
        name: "a.txt",
        text: "Rain fell. Ana left.\n\nNobody spoke.",
        language: "en",
        segments: [
          { kind: "body", pieces: [{ start: 0, end: 10 }], paragraph: 0 },
          { kind: "body", pieces: [{ start: 11, end: 20 }], paragraph: 0 },
          { kind: "body", pieces: [{ start: 22, end: 35 }], paragraph: 1 },
        ],
        notices: [],
      },
      b: {
        name: "b.txt",
        text: "Rain fell! It ended.\n\nAna Ruiz left.",
        language: "en",
        segments: [
          { kind: "body", pieces: [{ start: 0, end: 10 }], paragraph: 0 },
          { kind: "body", pieces: [{ start: 11, end: 20 }], paragraph: 0 },
          { kind: "body", pieces: [{ start: 22, end: 36 }], paragraph: 1 },
        ],
        notices: [],
      },
    },
    groups: [
      {
        relation: "verbatim",
        segments: { a: [0], b: [0] },
        moved: false,
        similarity: 1,
        marks: { a: [], b: [] },
        reasons: [],
        facts: [],
        styleOnly: false,
        kept: { shares: { a: { words: 2, kept: 2 }, b: { words: 2, kept: 2 } }, longest: 2 },
      },
      { relation: "only", segments: { a: [], b: [1] } },
      {
        relation: "paraphrase",
        segments: { a: [1], b: [2] },
        moved: false,
        similarity: 0.8,
        marks: { a: [], b: [{ kind: "unique", span: { start: 26, end: 30 } }] },
        reasons: [
          { kind: "word", at: { a: { start: 11, end: 14 }, b: { start: 22, end: 25 } } },
          { kind: "neighbours" },
        ],
        facts: [{ kind: "name", change: "added", at: { b: { start: 22, end: 30 } } }],
        styleOnly: false,
        kept: { shares: { a: { words: 2, kept: 0 }, b: { words: 3, kept: 0 } }, longest: 0 },
      },
      { relation: "only", segments: { a: [2], b: [] } },
    ],
    kept: {
      all: { a: { words: 6, kept: 2 }, b: { words: 7, kept: 2 } },
      withoutQuotations: { a: { words: 6, kept: 2 }, b: { words: 7, kept: 2 } },
      withoutFurniture: { a: { words: 6, kept: 2 }, b: { words: 7, kept: 2 } },
      withoutBoth: { a: { words: 6, kept: 2 }, b: { words: 7, kept: 2 } },
      longest: { words: 2, at: { a: { start: 0, end: 9 }, b: { start: 0, end: 9 } } },
    },
    unchanged: { quotations: 0, figures: 0 },
    leftOut: { a: [{ segment: 2, holds: [] }], b: [{ segment: 1, holds: [] }] },
    spellings: [
      {
        writings: [
          { text: "Ana", at: { a: [{ start: 11, end: 14 }], b: [] } },
          { text: "Ruiz", at: { a: [], b: [{ start: 26, end: 30 }] } },
        ],
      },
    ],
    effort: { level: "full" },
  };
}

/** The named parts of a sound comparison, for cases to damage. */
function take(comparison: Draft<Comparison>) {
  const { versions, groups, kept, unchanged, leftOut, spellings } = comparison;
  const [name] = spellings;
  const [rain, ana, nobody] = versions.a.segments;
  const [verbatim, right, paraphrase, left] = groups;
  if (!rain || !ana || !nobody || !right || !left || !name)
    throw new Error("not the comparison drawn above");
  if (verbatim?.relation !== "verbatim" || paraphrase?.relation !== "paraphrase")
    throw new Error("not the comparison drawn above");
  const parts = { rain, ana, nobody, verbatim, right, paraphrase, left, name };
  return { versions, groups, kept, unchanged, leftOut, ...parts };
}

type Parts = ReturnType<typeof take>;

const ana = { start: 11, end: 14 };
const leftA = { start: 15, end: 19 };
const anaRuiz = { start: 22, end: 30 };
const anywhere = { start: 22, end: 25 };
const beyond = { start: 22, end: 99 };

describe("check", () => {
  it("has nothing to say of a sound comparison", () => {
    expect(() => check(drawSound())).not.toThrow();
  });

  it.each<[string, (parts: Parts) => unknown]>([
    ["segment 0 of a has a piece", ({ rain }) => (rain.pieces = [])],
    ["segment 1 of a stands in document order", ({ versions }) => versions.a.segments.reverse()],
    ["the paragraph of segment 2 of a does not fall back", ({ ana }) => (ana.paragraph = 2)],
    ["a piece of segment 2 of a is a span of its text", ({ nobody }) => (nobody.pieces = [beyond])],
    [
      "the pieces of segment 0 of a are in order",
      ({ rain }) =>
        (rain.pieces = [
          { start: 0, end: 4 },
          { start: 3, end: 10 },
        ]),
    ],
    [
      "a piece of segment 0 of a has no white space at its ends",
      ({ rain }) => (rain.pieces = [{ start: 0, end: 11 }]),
    ],
    ["pieces do not overlap", ({ ana }) => (ana.pieces = [{ start: 9, end: 20 }])],
    ["character 19 of a is in a piece", ({ ana }) => (ana.pieces = [{ start: 11, end: 19 }])],
    ["a group's segments of a ascend", ({ paraphrase }) => (paraphrase.segments.a = [1, 1])],
    ["segment 1 of a is in one group only", ({ left }) => (left.segments.a = [1])],
    ["every segment of a is in a group", ({ groups }) => groups.pop()],
    ["groups stand in the order of a's segments", ({ groups }) => groups.reverse()],
    [
      "a group of b follows the group of the segment before it",
      ({ groups, right }) => groups.push(...groups.splice(groups.indexOf(right), 1)),
    ],
    [
      "an unmatched group holds one segment of one side",
      ({ groups, left, right }) => {
        groups.splice(groups.indexOf(left), 1);
        groups.splice(groups.indexOf(right), 1);
        groups.push({ relation: "only", segments: { a: [2], b: [1] } });
      },
    ],
    ["similarity lies between 0 and 1", ({ paraphrase }) => (paraphrase.similarity = 1.1)],
    [
      "a match has segments on both sides",
      ({ groups, paraphrase, right }) => {
        paraphrase.segments.b = [];
        groups.splice(groups.indexOf(right) + 1, 0, {
          relation: "only",
          segments: { a: [], b: [2] },
        });
      },
    ],
    [
      "a mark is a span of its text",
      ({ paraphrase }) => (paraphrase.marks.b = [{ kind: "unique", span: beyond }]),
    ],
    [
      "marks are in order and do not overlap",
      ({ paraphrase }) => paraphrase.marks.b.push({ kind: "reworded", span: anywhere }),
    ],
    [
      "a mark lies in a segment of its match",
      ({ paraphrase }) => (paraphrase.marks.a = [{ kind: "unique", span: anywhere }]),
    ],
    [
      "a verbatim match has no marks, no reasons and no facts",
      ({ verbatim }) => (verbatim.marks.a = [{ kind: "kept", span: { start: 0, end: 4 } }]),
    ],
    [
      "a verbatim match has no marks, no reasons and no facts",
      ({ verbatim, paraphrase }) => (verbatim.facts = paraphrase.facts),
    ],
    [
      "a verbatim match has no marks, no reasons and no facts",
      ({ verbatim }) => (verbatim.reasons = [{ kind: "neighbours" }]),
    ],
    [
      "the place of a reason is a span of its text",
      ({ paraphrase }) =>
        (paraphrase.reasons = [{ kind: "word", at: { a: { start: 11, end: 14 }, b: beyond } }]),
    ],
    [
      "a reason lies in a segment of its match",
      ({ paraphrase }) =>
        (paraphrase.reasons = [{ kind: "word", at: { a: anywhere, b: { start: 22, end: 25 } } }]),
    ],
    [
      "the place of a fact is a span of its text",
      ({ paraphrase }) =>
        (paraphrase.facts = [{ kind: "name", change: "added", at: { b: beyond } }]),
    ],
    [
      "a fact has a place",
      ({ paraphrase }) => (paraphrase.facts = [{ kind: "name", change: "added", at: {} }]),
    ],
    [
      "reworded marks alone have partners",
      ({ paraphrase }) => (paraphrase.marks.a = [{ kind: "reworded", span: ana }]),
    ],
    [
      "reworded marks alone have partners",
      ({ paraphrase }) => (paraphrase.marks.a = [{ kind: "unique", span: ana, partner: anaRuiz }]),
    ],
    [
      "the partner of a reworded mark is a reworded mark of the other side",
      ({ paraphrase }) =>
        (paraphrase.marks = {
          a: [{ kind: "reworded", span: ana, partner: anaRuiz }],
          b: [{ kind: "unique", span: anaRuiz }],
        }),
    ],
    [
      "the partner of a reworded mark is a reworded mark of the other side",
      ({ paraphrase }) =>
        (paraphrase.marks = {
          a: [{ kind: "reworded", span: ana, partner: anywhere }],
          b: [{ kind: "reworded", span: anaRuiz, partner: ana }],
        }),
    ],
    [
      "reworded marks are each other's partners",
      ({ paraphrase }) =>
        (paraphrase.marks = {
          a: [
            { kind: "reworded", span: ana, partner: anaRuiz },
            { kind: "reworded", span: leftA, partner: anaRuiz },
          ],
          b: [{ kind: "reworded", span: anaRuiz, partner: ana }],
        }),
    ],
    ["no more words are kept than there are", ({ kept }) => (kept.all.a.words = 1)],
    [
      "a match keeps as many words of one side as of the other",
      ({ paraphrase }) => (paraphrase.kept.shares.b.kept = 1),
    ],
    ["the longest run is of kept words", ({ paraphrase }) => (paraphrase.kept.longest = 1)],
    ["a verbatim match keeps all words", ({ verbatim }) => (verbatim.kept.shares.a.words = 3)],
    ["what is kept of b is kept in its matches", ({ kept }) => (kept.all.b.kept = 3)],
    [
      "what differs in style only is no verbatim match",
      ({ paraphrase }) => (paraphrase.styleOnly = true),
    ],
    ["what differs in style only is no", ({ verbatim }) => (verbatim.styleOnly = true)],
    ["what is unchanged is counted", ({ unchanged }) => (unchanged.figures = -1)],
    ["no more quotations are unchanged than a has", ({ unchanged }) => (unchanged.quotations = 1)],
    [
      "what is left out of a is unmatched, and listed once",
      ({ leftOut }) => leftOut.a.push({ segment: 2, holds: [] }),
    ],
    [
      "what is left out of b is unmatched, and listed once",
      ({ leftOut }) => (leftOut.b = [{ segment: 0, holds: [] }]),
    ],
    ["all body text that b has alone is listed", ({ leftOut }) => (leftOut.b = [])],
    ["a name in several spellings has several", ({ name }) => name.writings.pop()],
    [
      "a spelling stands somewhere as it is told",
      ({ name }) => name.writings.push({ text: "Anna", at: { a: [], b: [anaRuiz] } }),
    ],
    [
      "a spelling is a span of its text",
      ({ name }) => name.writings.push({ text: "Anna", at: { a: [], b: [beyond] } }),
    ],
    ["what is left out of a is not counted", ({ kept }) => (kept.withoutFurniture.a.kept = 0)],
    [
      "the longest run is a span of its text",
      ({ kept }) => kept.longest && (kept.longest.at.a = beyond),
    ],
    [
      "the longest run is no shorter than that of a match",
      ({ kept }) => kept.longest && (kept.longest.words = 1),
    ],
    [
      "links that did not move keep their order",
      ({ verbatim, paraphrase, groups, right }) => {
        verbatim.segments.b = [2];
        paraphrase.segments.b = [0];
        paraphrase.marks.b = [];
        paraphrase.reasons = [];
        groups.splice(groups.indexOf(right), 1);
        groups.splice(groups.indexOf(paraphrase) + 1, 0, right);
      },
    ],
  ])("%s", (promise, damage) => {
    const comparison = drawSound();
    damage(take(comparison));
    expect(() => check(comparison)).toThrow(`broken promise: ${promise}`);
  });
});
