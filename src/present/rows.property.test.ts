import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Comparison, Group, SegmentIndex } from "../model/comparison";
import { type Pair, type Side, SIDES } from "../model/pair";
import { layRows } from "./rows";
import { build, KEPT_IN_MATCH } from "./sketch.fixture";
import { findStops } from "./stops";

/**
 * Any comparison, moved or not, torn apart or not: each segment is dealt to one of a few groups. Which of them count as
 * moved is left to chance too, because a page must be complete even where the engine is mistaken.
 */
const comparisons: fc.Arbitrary<Comparison> = fc
  .record({
    a: fc.array(fc.nat(9), { maxLength: 14 }),
    b: fc.array(fc.nat(9), { maxLength: 14 }),
    moved: fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }),
  })
  .map(({ a, b, moved }) => build(deal({ a, b }, moved)));

function deal(hands: Pair<readonly number[]>, moved: readonly boolean[]): readonly Group[] {
  const groups = moved.flatMap((isMoved, number): Group[] => {
    const segments = { a: pick(hands.a, number), b: pick(hands.b, number) };
    if (segments.a.length > 0 && segments.b.length > 0) {
      const marks = { a: [], b: [] };
      return [
        {
          relation: "paraphrase",
          segments,
          moved: isMoved,
          similarity: 0.5,
          marks,
          reasons: [],
          facts: [],
          styleOnly: false,
          kept: KEPT_IN_MATCH,
        },
      ];
    }
    return SIDES.flatMap((side) => segments[side].map((segment) => alone(side, segment)));
  });
  return groups.toSorted((one, other) => (one.segments.a[0] ?? 0) - (other.segments.a[0] ?? 0));
}

function pick(hand: readonly number[], number: number): readonly SegmentIndex[] {
  return hand.flatMap((dealt, index) => (dealt === number ? [index] : []));
}

function alone(side: Side, segment: SegmentIndex): Group {
  const segments = side === "a" ? { a: [segment], b: [] } : { a: [], b: [segment] };
  return { relation: "only", segments };
}

describe("rows of any comparison", () => {
  it("read downwards, each column is its version, complete and in order", () => {
    fc.assert(
      fc.property(comparisons, (comparison) => {
        const rows = layRows(comparison);
        for (const side of SIDES) {
          const column = rows.flatMap(({ cells }) => {
            const cell = cells[side];
            return cell.kind === "text" ? cell.segments : [];
          });
          expect(column).toEqual(comparison.versions[side].segments.map((_, index) => index));
        }
      }),
    );
  });

  it("every match on the spine stands level, in one row", () => {
    fc.assert(
      fc.property(comparisons, (comparison) => {
        const rows = layRows(comparison);
        for (const [index, group] of comparison.groups.entries()) {
          if (group.relation === "only" || group.moved) continue;
          const own = rows.filter((row) => row.groups.includes(index));
          expect(own).toHaveLength(1);
          for (const side of SIDES) {
            const cell = own[0]?.cells[side];
            expect(cell?.kind === "text" ? cell.segments : []).toEqual(
              expect.arrayContaining([...group.segments[side]]),
            );
          }
        }
      }),
    );
  });

  it("every difference is stopped at once", () => {
    fc.assert(
      fc.property(comparisons, (comparison) => {
        const stops = findStops(comparison, layRows(comparison));
        const groups = stops.map((stop) => stop.group).toSorted((one, other) => one - other);
        expect(groups).toEqual([...comparison.groups.keys()]);
        expect(stops.map((stop) => stop.row)).toEqual(
          stops.map((stop) => stop.row).toSorted((one, other) => one - other),
        );
      }),
    );
  });
});
