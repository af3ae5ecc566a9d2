import { expect, it } from "vitest";
import { layRows } from "../../present/rows";
import { sketch } from "../../present/sketch.fixture";
import { findTextRow, moveInFlow } from "./moveInFlow";

/** Rows: 0 "a0 | →", 1 "a1 |", 2 "a2 | b0", 3 "| b1", 4 "→ | b2", 5 "a3 | b3". */
const COMPARISON = sketch("a0~b2! a1 a2=b0 b1 a3=b3");
const ROWS = layRows(COMPARISON);

/** Places are "row side". */
it.each([
  ["ArrowDown", false, "2 a", "5 a"],
  ["ArrowUp", false, "5 a", "2 a"],
  ["ArrowDown", false, "2 b", "3 b"],
  ["ArrowUp", false, "0 a", null],
  ["ArrowDown", false, "5 b", null],
  ["ArrowRight", false, "2 a", "2 b"],
  ["ArrowLeft", false, "2 b", "2 a"],
  ["ArrowRight", false, "0 a", "4 b"],
  ["ArrowLeft", false, "4 b", "0 a"],
  ["ArrowRight", false, "1 a", "2 b"],
  ["ArrowLeft", false, "3 b", "2 a"],
  ["ArrowRight", false, "2 b", null],
  ["ArrowLeft", false, "2 a", null],
  ["Home", false, "4 b", "0 a"],
  ["End", false, "2 a", "2 b"],
  ["Home", true, "5 b", "2 b"],
  ["End", true, "0 a", "5 a"],
  ["x", false, "0 a", null],
] as const)("%s (with control: %s) from %s to %s", (key, control, from, to) => {
  const [row, side] = from.split(" ");
  const at = { row: Number(row), side: side === "b" ? "b" : "a" } as const;
  const next = moveInFlow(COMPARISON, ROWS, key, control, at);
  expect(next && `${next.row} ${next.side}`).toBe(to);
});

it.each([
  ["a", 2, 2],
  ["b", 0, 2],
  ["b", 1, 2],
  ["a", 3, 2],
  ["a", 4, 5],
] as const)("the text on side %s nearest to row %s is in row %s", (side, row, found) => {
  expect(findTextRow(ROWS, side, row)).toBe(found);
});

it("finds nothing in an empty text", () => {
  expect(findTextRow(layRows(sketch("b0 b1")), "a", 0)).toBeNull();
});
