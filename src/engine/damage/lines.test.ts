import { describe, expect, it } from "vitest";

import { linesHolding } from "./lines";

describe("linesHolding", () => {
  it.each<[string, string, string[]]>([
    ["the only line", "an x here", ["an x here"]],
    ["some of several", "x one\ntwo\nthree x\n", ["x one", "three x"]],
    ["a line with two, once", "x and x\nx", ["x and x", "x"]],
    ["one at either end of a line", "one x\nx two", ["one x", "x two"]],
    ["blank lines between", "\n\nx\n\n\nx\n", ["x", "x"]],
    ["none", "one\ntwo\n", []],
    ["no text", "", []],
  ])("%s", (_, text, lines) => {
    const spans = Array.from(linesHolding(text, /x/gu));
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(lines);
  });

  it("does not move the pattern it was given", () => {
    const pattern = /x/gu;
    expect(linesHolding("x\nx", pattern).next().done).toBe(false);
    expect(pattern.lastIndex).toBe(0);
  });
});
