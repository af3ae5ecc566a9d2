import { expect, it } from "vitest";
import { numberGroup, numberPairs } from "./order";
import { sketch } from "./sketch.fixture";

it("numbers pairs, and passes over what stands alone", () => {
  expect(numberPairs(sketch("b0 a0=b1 a1 a2~b2!"))).toEqual([null, 1, null, 2]);
});

it("numbers a group by its first segments", () => {
  expect(numberGroup(sketch("a0=b1! a1+a2~b0"), 1)).toEqual({ a: 2, b: 1 });
});
