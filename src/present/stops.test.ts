import { describe, expect, it } from "vitest";
import { layRows } from "./rows";
import { sketch } from "./sketch.fixture";
import { findStops, stepStop } from "./stops";

const COMPARISON = sketch("a0=b0 a1~b1 a2:caption a3=b3! a4=b2");
const STOPS = findStops(COMPARISON, layRows(COMPARISON));

describe("findStops", () => {
  it("leaves out what is the same in the same place, and meets a moved match once", () => {
    expect(STOPS).toEqual([
      { group: 1, row: 1 },
      { group: 2, row: 2 },
      { group: 3, row: 3 },
    ]);
  });
});

describe("stepStop", () => {
  it.each([
    ["from the top to the first", 0, null, 1, 1],
    ["with nothing selected, a stop under the eye counts", 2, null, 1, 2],
    ["on from a stop", 1, 1, 1, 2],
    ["back from a stop", 2, 2, -1, 1],
    ["on from a match that does not differ", 0, 0, 1, 1],
    ["on from a moved match's other place", 5, 3, 1, null],
    ["back from below", 4, null, -1, 3],
    ["not past the end", 3, 3, 1, null],
    ["not before the beginning", 1, 1, -1, null],
  ] as const)("%s", (_, row, group, step, expected) => {
    expect(stepStop(STOPS, row, group, step)?.group ?? null).toBe(expected);
  });
});
