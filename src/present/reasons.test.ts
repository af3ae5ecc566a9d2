import { describe, expect, it } from "vitest";

import type { Match, Reason, Version } from "../model/comparison";
import type { Pair } from "../model/pair";
import { KEPT_IN_MATCH } from "./sketch.fixture";
import { areWrittenAlike, tellReasons } from "./reasons";

const A = "Ruiz welcomed\n 12 boats.";
const B = "Twelve boats were hailed by Ruiz.";

function version(text: string): Version {
  const pieces = [{ start: 0, end: text.length }];
  const segments = [{ kind: "body", pieces, paragraph: 0 }] as const;
  return { name: "x.txt", text, language: "en", segments, notices: [] };
}

const VERSIONS: Pair<Version> = { a: version(A), b: version(B) };

function at(a: string, b: string): Pair<{ start: number; end: number }> {
  const find = (text: string, words: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };
  return { a: find(A, a), b: find(B, b) };
}

/** "same: Ruiz = Ruiz, …" for each group. */
function tell(reasons: readonly Reason[], relation: Match["relation"] = "paraphrase"): string[] {
  const match: Match = {
    relation,
    segments: { a: [0], b: [0] },
    moved: false,
    similarity: 0.5,
    marks: { a: [], b: [] },
    reasons,
    facts: [],
    styleOnly: false,
    kept: KEPT_IN_MATCH,
  };
  return tellReasons(VERSIONS, match).map(({ sort, words }) =>
    [sort, ...words.map(({ a, b }) => `${a} = ${b}`)].join(" | "),
  );
}

describe("tellReasons", () => {
  it("tells what is the same apart from what was swapped", () => {
    expect(
      tell([
        { kind: "figure", at: at("12", "Twelve") },
        { kind: "swap", at: at("welcomed", "hailed") },
        { kind: "name", at: at("Ruiz", "Ruiz") },
        { kind: "neighbours" },
      ]),
    ).toEqual(["same | 12 = Twelve | Ruiz = Ruiz", "swapped | welcomed = hailed", "neighbours"]);
  });

  it("shows words as the page does", () => {
    expect(tell([{ kind: "phrase", at: at("welcomed\n 12", "boats were") }])).toEqual([
      "same | welcomed 12 = boats were",
    ]);
  });

  it("shows of a long phrase its beginning", () => {
    const long = `${"harbour ".repeat(20)}boats`;
    const whole = { start: 0, end: long.length };
    const versions = { a: version(long), b: version(long) };
    const [same] = tellReasons(versions, {
      relation: "paraphrase",
      segments: { a: [0], b: [0] },
      moved: false,
      similarity: 0.5,
      marks: { a: [], b: [] },
      reasons: [{ kind: "phrase", at: { a: whole, b: whole } }],
      facts: [],
      styleOnly: false,
      kept: KEPT_IN_MATCH,
    });
    expect(same?.words[0]?.a).toMatch(/^(?:harbour ){10}…$/u);
  });

  it("says so where all words are the same", () => {
    expect(tell([], "verbatim")).toEqual(["verbatim"]);
  });

  it("always has something to say", () => {
    expect(tell([])).toEqual(["neighbours"]);
  });
});

describe("areWrittenAlike", () => {
  it.each([
    ["ministers’ summit", "ministers’ summit", true],
    ["ASEAN foreign ministers", "ASEAN) foreign ministers", true],
    ["The meeting", "“the meeting,”", true],
    ["1.5", "15", false],
    ["12", "12%", false],
    ["$12", "€12", false],
    ["honor", "honour", false],
  ])("%s, %s: %s", (a, b, alike) => {
    expect(areWrittenAlike({ a, b })).toBe(alike);
  });
});
