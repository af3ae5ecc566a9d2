import { describe, expect, it } from "vitest";

import type { SegmentKind, Version } from "../../model/comparison";
import type { Evidence } from "./evidence";
import { pairHeads, shareLinked } from "./heads";

function layOut(kinds: readonly SegmentKind[]): Version {
  return {
    name: "",
    text: "",
    language: "en",
    notices: [],
    segments: kinds.map((kind, paragraph) => ({ kind, pieces: [], paragraph })),
  };
}

/** A judge who finds the same share of every headline in the other's opening. */
function judge(share: number): Evidence {
  return { pairGain: () => 0, joinGain: () => 0, coverage: () => ({ a: share, b: share }) };
}

const A = layOut(["byline", "headline", "body", "body"]);
const B = layOut(["headline", "subhead", "body"]);
const MOST = { a: 0.8, b: 0.6 };

describe("pairHeads", () => {
  it("pairs the first headlines of versions of one story", () => {
    expect(pairHeads({ a: A, b: B }, MOST, judge(0.4))).toEqual({ a: 1, b: 0 });
  });

  it.each([
    ["stories that have little in common", A, { a: 0.8, b: 0.3 }, 0.4],
    ["headlines that the other story knows nothing of", A, MOST, 0.2],
    ["a version without a headline", layOut(["body"]), MOST, 0.4],
  ])("does not pair those of %s", (_, a, linked, share) => {
    expect(pairHeads({ a, b: B }, linked, judge(share))).toBeUndefined();
  });
});

describe("shareLinked", () => {
  it("counts sentences of body only", () => {
    expect(shareLinked(A, (segment) => segment === 2 || segment === 0)).toBe(0.5);
    expect(shareLinked(layOut(["headline"]), () => true)).toBe(0);
  });
});
