import { describe, expect, it } from "vitest";
import { createHeights } from "./heights";

describe("createHeights", () => {
  it("knows where each stands, as it was guessed", () => {
    const heights = createHeights([10, 20, 30]);
    expect([0, 1, 2, 3].map((at) => heights.above(at))).toEqual([0, 10, 30, 60]);
    expect(heights.of(1)).toBe(20);
    expect(heights.count).toBe(3);
  });

  it("and as it was measured since, wherever that is", () => {
    const heights = createHeights([10, 20, 30]);
    expect(heights.above(3)).toBe(60);
    heights.set(0, 15);
    heights.set(2, 5);
    expect([0, 1, 2, 3].map((at) => heights.above(at))).toEqual([0, 15, 35, 40]);
  });

  it.each([
    ["at the top", 0, 0],
    ["within one", 29, 1],
    ["where one begins", 30, 3],
    ["past what has no height", 31, 3],
    ["below everything", 1000, 3],
    ["above everything", -5, 0],
  ])("finds what stands %s", (_, distance, expected) => {
    expect(createHeights([10, 20, 0, 30]).find(distance)).toBe(expected);
  });

  it("finds nothing without height where something has some", () => {
    expect(createHeights([10, 0, 0]).find(1000)).toBe(0);
  });
});
