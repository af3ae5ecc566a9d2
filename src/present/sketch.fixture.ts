/**
 * Comparisons for tests, drawn in a line that can be read aloud:
 *
 *     "a0=b0 a1:caption a2+a3~b1 b2 a4~b3!"
 *
 * is: a0 verbatim b0, the caption a1 only left, a2 and a3 a paraphrase of b1, b2 only right, a4 a moved paraphrase of b3.
 * Each segment's text is its own name, and each stands in a paragraph of its own.
 */
import type {
  Comparison,
  Group,
  Kept,
  KeptInMatch,
  KeptShare,
  Segment,
  SegmentIndex,
  SegmentKind,
} from "../model/comparison";
import { mapPair, type Pair, type Side } from "../model/pair";

const NONE: KeptShare = { words: 0, kept: 0 };
const NONE_OF_BOTH: Pair<KeptShare> = { a: NONE, b: NONE };

/** What a match keeps where a test does not ask. */
export const KEPT_IN_MATCH: KeptInMatch = { shares: NONE_OF_BOTH, longest: 0 };
const KEPT: Kept = {
  all: NONE_OF_BOTH,
  withoutQuotations: NONE_OF_BOTH,
  withoutFurniture: NONE_OF_BOTH,
  withoutBoth: NONE_OF_BOTH,
};

/** What a comparison tells of the whole story, where a test does not ask. */
export const WHOLE = {
  kept: KEPT,
  unchanged: { quotations: 0, figures: 0 },
  leftOut: { a: [], b: [] },
  spellings: [],
} satisfies Partial<Comparison>;

/** Draws a comparison; groups stand as listed. */
export function sketch(line: string): Comparison {
  const kinds: Pair<Map<SegmentIndex, SegmentKind>> = { a: new Map(), b: new Map() };
  const groups = line.split(" ").map((word) => readGroup(word, kinds));
  return build(groups, kinds);
}

/** A comparison of the given groups, all of body text. */
export function build(
  groups: readonly Group[],
  kinds: Pair<ReadonlyMap<SegmentIndex, SegmentKind>> = { a: new Map(), b: new Map() },
): Comparison {
  const versions = mapPair(kinds, (named, side) => {
    const count = groups.reduce((sum, group) => sum + group.segments[side].length, 0);
    const names = Array.from({ length: count }, (_, index) => `${side}${index}`);
    const segments = names.map((name, index): Segment => {
      const start = names.slice(0, index).join(" ").length + (index === 0 ? 0 : 1);
      const pieces = [{ start, end: start + name.length }];
      return { kind: named.get(index) ?? "body", pieces, paragraph: index };
    });
    return { name: `${side}.txt`, text: names.join(" "), language: "en", segments, notices: [] };
  });
  return { versions, groups, ...WHOLE, effort: { level: "full" } };
}

function readGroup(word: string, kinds: Pair<Map<SegmentIndex, SegmentKind>>): Group {
  const segments: Record<Side, SegmentIndex[]> = { a: [], b: [] };
  for (const [, side, digits, kind] of word.matchAll(/([ab])(\d+)(?::(\w+))?/gu)) {
    if (side !== "a" && side !== "b") continue;
    segments[side].push(Number(digits));
    if (kind !== undefined) kinds[side].set(Number(digits), kind as SegmentKind);
  }
  if (!/[=~]/u.test(word)) return { relation: "only", segments };
  return {
    relation: word.includes("=") ? "verbatim" : "paraphrase",
    segments,
    moved: word.endsWith("!"),
    similarity: word.includes("=") ? 1 : 0.5,
    marks: { a: [], b: [] },
    reasons: [],
    facts: [],
    styleOnly: false,
    kept: KEPT_IN_MATCH,
  };
}
