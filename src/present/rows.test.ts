import { describe, expect, it } from "vitest";
import type { Cell } from "./rows";
import { layRows } from "./rows";
import { sketch } from "./sketch.fixture";

/** Rows as they stand on the page: "a0 | b0", "a1 |" for a gap, "→2" for text of group 2 that stands elsewhere. */
function draw(line: string): readonly string[] {
  return layRows(sketch(line)).map(({ cells }) =>
    `${show(cells.a, "a")} | ${show(cells.b, "b")}`.trim(),
  );
}

function show(cell: Cell, side: string): string {
  switch (cell.kind) {
    case "text":
      return cell.segments.map((segment) => side + segment).join(" ");
    case "gap":
      return "";
    case "elsewhere":
      return `→${cell.group}`;
    default:
      return cell satisfies never;
  }
}

describe("layRows", () => {
  it.each([
    ["matches stand level", "a0=b0 a1~b1", ["a0 | b0", "a1 | b1"]],
    ["what stands alone has a row of its own", "a0 a1=b0 b1", ["a0 |", "a1 | b0", "| b1"]],
    ["a headline on the right opens the page", "b0 a0 a1=b1", ["| b0", "a0 |", "a1 | b1"]],
    [
      "right before left between two matches",
      "a0=b0 b1 a1 a2=b2",
      ["a0 | b0", "| b1", "a1 |", "a2 | b2"],
    ],
    ["a split sentence is one row", "a0~b0+b1 a1=b2", ["a0 | b0 b1", "a1 | b2"]],
    ["two sentences merged are one row", "a0+a1~b0", ["a0 a1 | b0"]],
    [
      "a caption between merged sentences joins their row",
      "a0+a2~b0 a1:caption",
      ["a0 a1 a2 | b0"],
    ],
    [
      "a caption after an interrupted sentence has its own",
      "a0~b0 a1:caption a2=b1",
      ["a0 | b0", "a1 |", "a2 | b1"],
    ],
    ["interleaved groups share a row", "a0+a2~b0 a1+a3~b1", ["a0 a1 a2 a3 | b0 b1"]],
    [
      "a moved match stands twice",
      "a0=b1! a1=b0 a2=b2",
      ["a0 | →0", "a1 | b0", "→0 | b1", "a2 | b2"],
    ],
    [
      "two moved sentences in a row are one move",
      "a0+a1~b1! a2=b0",
      ["a0 a1 | →0", "a2 | b0", "→0 | b1"],
    ],
    [
      "a moved group that is torn apart has a row for each part",
      "a0+a2~b1! a1=b0",
      ["a0 | →0", "a1 | b0", "→0 | b1", "a2 | →0"],
    ],
    ["nothing on the left", "b0 b1", ["| b0", "| b1"]],
  ])("%s", (_, line, rows) => {
    expect(draw(line)).toEqual(rows);
  });

  it("names the groups with text in a row", () => {
    const rows = layRows(sketch("a0+a2~b0 a1:caption a3=b2! a4~b1"));
    expect(rows.map((row) => row.groups)).toEqual([[0, 1], [2], [3], [2]]);
  });
});
