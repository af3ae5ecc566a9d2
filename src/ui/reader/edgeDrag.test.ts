import { describe, expect, it } from "vitest";
import { askDrag, type Direction, markAt, pullAt } from "./edgeDrag";

/** Rows of 60 pixels, an edge at 100, and a pointer that goes through `heights`; how many rows are open after each. */
function drag(heights: readonly number[], direction: Direction, moves = true): readonly number[] {
  const marks: number[] = [];
  return heights.map((pointer) => {
    for (;;) {
      const edge = 100 + (moves ? marks.length * 60 * direction : 0);
      const asked = askDrag(marks, edge, pointer, direction);
      if (asked === null) return marks.length;
      if (asked === "fold") marks.pop();
      else marks.push(markAt(marks, edge, direction));
    }
  });
}

describe("askDrag", () => {
  it.each<[string, readonly number[], Direction, readonly number[]]>([
    ["a press that trembles opens nothing", [100, 105, 96, 111], 1, [0, 0, 0, 0]],
    ["rows open as the pointer leaves the edge behind", [112, 160, 172, 232], 1, [1, 1, 2, 3]],
    ["a quick pointer opens several", [240], 1, [3]],
    ["back over the edge they fold", [240, 180, 115, 100], 1, [3, 2, 1, 0]],
    ["upwards from a lower edge", [88, 40, 28, 90, 101], -1, [1, 1, 2, 0, 0]],
    ["not against the way an edge opens", [20], 1, [0]],
  ])("%s", (_, heights, direction, open) => {
    expect(drag(heights, direction)).toEqual(open);
  });

  it("opens row by row, too, where the page cannot move the edge", () => {
    expect(drag([88, 60, 52, 16, 90], -1, false)).toEqual([1, 1, 2, 3, 0]);
  });
});

describe("pullAt", () => {
  it.each([
    ["not in the middle", 400, 0],
    ["not yet at the foot", 552, 0],
    ["a little near the foot", 576, 6],
    ["fastest at the foot", 600, 12],
    ["no faster beyond it", 900, 12],
    ["a little near the top", 124, -6],
    ["fastest above it", 0, -12],
  ])("%s", (_, pointer, pull) => {
    expect(pullAt(pointer, 100, 600)).toBe(pull);
  });

  it("rests in the middle of a window lower than both of its edges", () => {
    expect(pullAt(120, 100, 140)).toBe(0);
  });
});
