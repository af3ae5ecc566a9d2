import { describe, expect, it } from "vitest";
import { numberGroup } from "./order";
import { rowOpensParagraph } from "./paragraphs";
import { findPlace } from "./places";
import { layRows } from "./rows";
import { sketch } from "./sketch.fixture";

const COMPARISON = sketch("a0=b1! a1=b0 a2");
const ROWS = layRows(COMPARISON);

describe("findPlace", () => {
  it.each([
    ["a moved match on the left", 0, "a", 0],
    ["the same on the right", 0, "b", 2],
    ["a side on which there is nothing", 2, "b", null],
  ] as const)("%s", (_, group, side, row) => {
    expect(findPlace(COMPARISON, ROWS, group, side)).toBe(row);
  });
});

describe("numberGroup", () => {
  it("counts from one, as an editor would", () => {
    expect(numberGroup(COMPARISON, 0)).toEqual({ a: 1, b: 2 });
    expect(numberGroup(COMPARISON, 2)).toEqual({ a: 3, b: null });
  });
});

describe("rowOpensParagraph", () => {
  it("is true where either side begins one, and not for a hint at text elsewhere", () => {
    const { versions, ...rest } = sketch("a0=b0 a1=b1");
    const segments = versions.a.segments.map((segment) => ({ ...segment, paragraph: 0 }));
    const flat = { ...versions.a, segments };
    const left = { ...rest, versions: { a: flat, b: versions.b } };
    const both = { ...rest, versions: { a: flat, b: { ...versions.b, segments } } };
    const opens = (comparison: typeof left): readonly boolean[] =>
      layRows(comparison).map((row) => rowOpensParagraph(comparison, row));
    expect(opens(left)).toEqual([true, true]);
    expect(opens(both)).toEqual([true, false]);
  });
});
