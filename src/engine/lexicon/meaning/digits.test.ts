import { expect, it } from "vitest";

import { NUMBER_WIDTH, readNumber, writeNumber } from "./digits";

it("reads every number as it was written, in signs that need no escape", () => {
  const numbers = Array.from({ length: 91 * 91 }, (_, number) => number);
  const table = numbers.map(writeNumber).join("");
  expect(table).toHaveLength(numbers.length * NUMBER_WIDTH);
  expect(table).toMatch(/^[#-[\]-~]+$/u);
  expect(numbers.map((number) => readNumber(table, number * NUMBER_WIDTH))).toEqual(numbers);
});

it("says what does not fit", () => {
  expect(() => writeNumber(91 * 91)).toThrow(RangeError);
  expect(() => writeNumber(-1)).toThrow(RangeError);
});
