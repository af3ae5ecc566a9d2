import { describe, expect, it } from "vitest";
import { layRows } from "./rows";
import { sketch } from "./sketch.fixture";
import { findGoal, type Goal } from "./goal";

const COMPARISON = sketch("a0=b1 a1~b0! a2");
const ROWS = layRows(COMPARISON);

describe("findGoal", () => {
  it.each<[string, Goal, number]>([
    ["a row as it is", { row: 2 }, 2],
    ["a group where it is text, not a hint", { side: "b", group: 1 }, 0],
    ["its text on the other side", { side: "a", group: 1 }, 2],
    ["a sentence", { side: "a", segment: 2 }, 3],
  ])("finds %s", (_, goal, expected) => {
    expect(findGoal(COMPARISON, ROWS, goal)).toBe(expected);
  });

  it("finds the sentence a notice stands in", () => {
    const { a, b } = COMPARISON.versions;
    const piece = a.segments[2]?.pieces[0] ?? { start: 0, end: 0 };
    const notices = [{ kind: "invisible", span: piece, detail: "" }] as const;
    const noticed = {
      ...COMPARISON,
      versions: { a: { ...a, notices: notices as unknown as typeof a.notices }, b },
    };
    expect(findGoal(noticed, ROWS, { side: "a", notice: 0 })).toBe(3);
  });

  it("finds nothing that is not there", () => {
    expect(findGoal(COMPARISON, ROWS, { side: "a", segment: 99 })).toBeNull();
    expect(findGoal(COMPARISON, ROWS, { side: "b", group: 2 })).toBeNull();
    expect(findGoal(COMPARISON, ROWS, { side: "b", notice: 0 })).toBeNull();
  });
});
