import { describe, expect, it } from "vitest";
import { cutBatches } from "./batches";
import { layRows } from "./rows";
import { sketch } from "./sketch.fixture";

function cut(line: string): ReturnType<typeof cutBatches> {
  return cutBatches(layRows(sketch(line)));
}

/** So many pairs, in order. */
function pairs(count: number): string {
  return Array.from({ length: count }, (_, at) => `a${at}=b${at}`).join(" ");
}

describe("cutBatches", () => {
  it.each([
    ["no row, no batch", 0, []],
    ["the last has what is left", 1, [[0, 1]]],
    ["a full one", 12, [[0, 12]]],
    [
      "one row more",
      25,
      [
        [0, 12],
        [12, 24],
        [24, 25],
      ],
    ],
  ])("%s", (_, count, expected) => {
    const batches = count === 0 ? cutBatches([]) : cut(pairs(count));
    expect(batches.map(({ first, end }) => [first, end])).toEqual(expected);
  });

  it("knows every group that is seen in it, and no other", () => {
    const [first, second] = cut(pairs(13));
    expect([...(first?.groups ?? [])]).toEqual([...Array(12).keys()]);
    expect([...(second?.groups ?? [])]).toEqual([12]);
  });

  it("knows a group by the hint at its text, too", () => {
    const line = ["a0~b12!", ...Array.from({ length: 12 }, (_, at) => `a${at + 1}=b${at}`)].join(
      " ",
    );
    expect(cut(line).map(({ groups }) => groups.has(0))).toEqual([true, true]);
    expect(cut(line).map(({ groups }) => groups.has(1))).toEqual([true, false]);
  });
});
