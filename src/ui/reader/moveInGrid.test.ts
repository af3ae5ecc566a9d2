import { expect, it } from "vitest";
import { moveInGrid } from "./moveInGrid";

/** Cells are "row side"; the grid has three rows. */
it.each([
  ["ArrowDown", false, "0 a", "1 a"],
  ["ArrowDown", false, "2 a", null],
  ["ArrowUp", false, "1 b", "0 b"],
  ["ArrowUp", false, "0 b", null],
  ["ArrowRight", false, "1 a", "1 b"],
  ["ArrowRight", false, "1 b", null],
  ["ArrowLeft", false, "1 b", "1 a"],
  ["Home", false, "1 b", "1 a"],
  ["End", false, "1 a", "1 b"],
  ["Home", true, "2 b", "0 b"],
  ["End", true, "0 a", "2 a"],
  ["x", false, "0 a", null],
] as const)("%s (with control: %s) from %s to %s", (key, control, from, to) => {
  const [row, side] = from.split(" ");
  const next = moveInGrid(key, control, { row: Number(row), side: side === "b" ? "b" : "a" }, 3);
  expect(next && `${next.row} ${next.side}`).toBe(to);
});
