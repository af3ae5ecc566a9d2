import fc from "fast-check";
import { expect, test } from "vitest";

import { partitionPoint } from "./partitionPoint";

test("the point is found wherever it is", () => {
  fc.assert(
    fc.property(fc.nat(500), fc.nat(500), (one, other) => {
      const [point, count] = [Math.min(one, other), Math.max(one, other)];
      expect(partitionPoint(count, (index) => index < point)).toBe(point);
    }),
  );
});

test("few indices are asked, and none beyond the list", () => {
  const asked: number[] = [];
  partitionPoint(1000, (index) => {
    asked.push(index);
    return true;
  });
  expect(asked.length).toBeLessThanOrEqual(10);
  expect(Math.max(...asked)).toBe(999);
  expect(partitionPoint(0, () => true)).toBe(0);
});
