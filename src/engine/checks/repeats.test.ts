import { describe, expect, it } from "vitest";

import type { Fact, Match, Version } from "../../model/comparison";
import { tellOnce } from "./repeats";

const TEXT = "On Sept. 30 it rose. On sept.  30 it fell.";
const NONE = { words: 0, kept: 0 };

function layOut(text: string): Version {
  return { name: "", text, language: "en", segments: [], notices: [] };
}

function match(...facts: readonly Fact[]): Match {
  return {
    relation: "paraphrase",
    segments: { a: [0], b: [0] },
    moved: false,
    similarity: 0.5,
    marks: { a: [], b: [] },
    reasons: [],
    styleOnly: false,
    facts,
    kept: { shares: { a: NONE, b: NONE }, longest: 0 },
  };
}

const FIRST: Fact = { kind: "number", change: "dropped", at: { a: { start: 3, end: 11 } } };
const SECOND: Fact = { kind: "number", change: "dropped", at: { a: { start: 24, end: 33 } } };
const ADDED: Fact = { kind: "number", change: "added", at: { b: { start: 3, end: 11 } } };
const ALTERED: Fact = {
  kind: "number",
  change: "altered",
  at: { a: { start: 3, end: 11 }, b: { start: 3, end: 11 } },
};

function tell(...matches: readonly Match[]): (readonly Fact[])[] {
  return tellOnce(matches, { a: layOut(TEXT), b: layOut(TEXT) }).map(({ facts }) => facts);
}

describe("tellOnce", () => {
  it("keeps what was dropped where it first stands, whatever the order of the matches", () => {
    expect(tell(match(FIRST), match(SECOND))).toEqual([[FIRST], []]);
    expect(tell(match(SECOND, ALTERED), match(FIRST))).toEqual([[ALTERED], [FIRST]]);
  });

  it("keeps what differs in each place, and what was added apart from what was dropped", () => {
    expect(tell(match(ALTERED), match(ALTERED))).toEqual([[ALTERED], [ALTERED]]);
    expect(tell(match(FIRST), match(ADDED))).toEqual([[FIRST], [ADDED]]);
  });

  it.each(["hedge", "attribution"] as const)(
    "keeps each %s, for it is of its own statement",
    (kind) => {
      const [one, other] = [FIRST, SECOND].map((fact): Fact => ({ ...fact, kind }));
      expect(one && other && tell(match(one), match(other))).toEqual([[one], [other]]);
    },
  );
});
