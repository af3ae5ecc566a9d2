import { describe, expect, it } from "vitest";

import { readFigures } from "../figures/readFigures";
import { tokenise } from "../tokens";
import { areEqual, isAmong } from "./sameFigure";

function figuresIn(text: string) {
  return readFigures(tokenise(text, { start: 0, end: text.length }), "en");
}

function compareFirst(one: string, other: string): boolean {
  const [a] = figuresIn(one);
  const [b] = figuresIn(other);
  if (!a || !b) throw new Error("There is no figure.");
  return areEqual(a, b);
}

describe("areEqual", () => {
  it.each([
    ["48 hours", "two days", true],
    ["24 months", "two years", true],
    ["90 minutes", "1.5 hours", true],
    ["30 days", "one month", false],
    ["4 km", "4 miles", false],
    ["80 km", "50 miles", true],
    ["80 km", "55 miles", false],
    ["10 feet", "3 metres", true],
    ["2 kg", "2 metres", false],
    ["30 degrees Celsius", "86 degrees Fahrenheit", true],
    ["30 degrees Celsius", "80 degrees Fahrenheit", false],
    ["two decades", "20 years", true],
    ["1:05", "65 seconds", true],
    ["1:05", "65 hours", false],
    ["4 km", "4", true],
    ["10:45 a.m.", "quarter to eleven", true],
    ["22:45", "quarter to eleven", true],
    ["10:45 a.m.", "10:45 p.m.", false],
    ["half past two", "half past three", false],
    ["the 21st man", "21 men", false],
    ["5 percent", "5 euros", false],
  ])("%s and %s: %s", (one, other, equal) => {
    expect(compareFirst(one, other)).toBe(equal);
    expect(compareFirst(other, one)).toBe(equal);
  });
});

describe("isAmong", () => {
  it.each([
    ["between 8 and 12 euros", "8 euros or 12 euros", true],
    ["between 8 and 12 euros", "8 euros", false],
    ["12 euros", "between 8 and 12 euros", true],
    ["10 euros", "between 8 and 12 euros", false],
    ["2021", "August 2021", true],
    ["2021", "August 2022", false],
    ["August 2021", "2021", false],
  ])("%s among %s: %s", (one, others, among) => {
    const [figure] = figuresIn(one);
    if (!figure) throw new Error("There is no figure.");
    expect(isAmong(figure, figuresIn(others))).toBe(among);
  });
});
