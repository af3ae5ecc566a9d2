import { describe, expect, it } from "vitest";

import type { Notice } from "../../model/comparison";
import { dropOverlaps } from "./overlaps";

/** Notices given as "start-end", lists with a bar between them. */
function readLists(drawn: string): Notice[][] {
  return drawn.split("|").map((list) =>
    (list.match(/\d+-\d+/gu) ?? []).map((range) => {
      const [start = 0, end = 0] = range.split("-").map(Number);
      return { kind: "control", span: { start, end } };
    }),
  );
}

describe("dropOverlaps", () => {
  it.each([
    ["no lists", "", ""],
    ["one list, put in order", "4-6 0-2", "0-2 4-6"],
    ["two that do not meet", "0-2 8-9 | 4-6", "0-2 4-6 8-9"],
    ["two that touch", "2-4 | 0-2 4-6", "0-2 2-4 4-6"],
    ["the earlier list stays", "2-4 | 3-5", "2-4"],
    ["from before", "2-4 | 1-3", "2-4"],
    ["at the same start", "2-4 | 2-9", "2-4"],
    ["inside", "0-9 | 2-4 5-6", "0-9"],
    ["around", "2-4 6-7 | 0-9 9-10", "2-4 6-7 9-10"],
    ["in one list the first stays", "2-5 4-6 5-7", "2-5 5-7"],
    ["a third list looks at both", "0-2 | 4-6 | 1-3 5-7 2-4", "0-2 2-4 4-6"],
  ])("%s", (_, lists, kept) => {
    const drawn = dropOverlaps(readLists(lists)).map(({ span }) => `${span.start}-${span.end}`);
    expect(drawn.join(" ")).toBe(kept);
  });
});
