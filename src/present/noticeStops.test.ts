import { describe, expect, it } from "vitest";
import type { Comparison } from "../model/comparison";
import { mapPair, type Pair } from "../model/pair";
import { findNoticeStops, stepNotice } from "./noticeStops";
import { layRows } from "./rows";
import { sketch } from "./sketch.fixture";

/** A notice over the whole of each segment listed. */
function damage(comparison: Comparison, damaged: Pair<readonly number[]>): Comparison {
  const versions = mapPair(comparison.versions, (version, side) => ({
    ...version,
    notices: damaged[side].flatMap((index) => {
      const span = version.segments[index]?.pieces[0];
      return span === undefined ? [] : [{ kind: "lost" as const, span }];
    }),
  }));
  return { ...comparison, versions };
}

/** Rows: a0 b0, a1 alone, (a2 moved), a3 b2, (b3 moved). */
const CLEAN = sketch("a0=b0 a1 a2=b3! b1 a3=b2");
const COMPARISON = damage(CLEAN, { a: [0, 2], b: [0, 2, 3] });
const STOPS = findNoticeStops(COMPARISON, layRows(COMPARISON));

describe("findNoticeStops", () => {
  it("lists them as the page is read, each where its text stands and not at its ghost", () => {
    expect(STOPS.map(({ side, notice, row }) => `${side}${notice} row ${row}`)).toEqual([
      "a0 row 0",
      "b0 row 0",
      "a1 row 3",
      "b1 row 4",
      "b2 row 5",
    ]);
  });

  it("lists none on a clean page", () => {
    expect(findNoticeStops(CLEAN, layRows(CLEAN))).toEqual([]);
  });
});

describe("stepNotice", () => {
  it.each([
    ["from the top to the first", 0, null, 1, "a0"],
    ["from one to the next, across", 0, "a0", 1, "b0"],
    ["and back", 0, "b0", -1, "a0"],
    ["on from a row without one", 1, null, 1, "a1"],
    ["on from a row with one", 3, null, 1, "a1"],
    ["back from a row with one", 3, null, -1, "b0"],
    ["not past the end", 5, "b2", 1, null],
    ["not before the beginning", 0, "a0", -1, null],
    ["from one that is no more", 4, "a9", 1, "b1"],
  ] as const)("%s", (_, row, at, step, expected) => {
    const current = at && {
      side: at.startsWith("a") ? ("a" as const) : ("b" as const),
      notice: Number(at.slice(1)),
    };
    const stop = stepNotice(STOPS, row, current, step);
    expect(stop && `${stop.side}${stop.notice}`).toBe(expected);
  });
});
