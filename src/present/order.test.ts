import { expect, it } from "vitest";
import { numberGroup, numberPairs } from "./order";
import { layRows } from "./rows";
import { sketch } from "./sketch.fixture";

it("numbers pairs, and passes over what stands alone", () => {
  const comparison = sketch("b0 a0=b1 a1 a2~b2!");
  expect(numberPairs(comparison, layRows(comparison))).toEqual({
    of: [null, 1, null, 2],
    total: 2,
  });
});

it("numbers a group by its first segments", () => {
  expect(numberGroup(sketch("a0=b1! a1+a2~b0"), 1)).toEqual({ a: 2, b: 1 });
});
