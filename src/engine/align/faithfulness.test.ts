import { describe, expect, it } from "vitest";

import { measureFaithfulness, type RatedPair } from "./faithfulness";

function rate(a: number, b: number, gain: number, coverage: number): RatedPair {
  return { a, b, gain, coverage: () => ({ a: coverage, b: coverage / 2 }) };
}

const excess = (pairs: readonly RatedPair[]): number => measureFaithfulness(pairs).excess;

describe("measureFaithfulness", () => {
  it("is none without a pair", () => {
    expect(measureFaithfulness([])).toEqual({ excess: 0, lack: 0 });
  });

  it("rises with the share that sure pairs have in common, and with their number", () => {
    const copied = [rate(0, 0, 3, 1), rate(1, 1, 3, 1)];
    const rewritten = [rate(0, 0, 3, 0.7), rate(1, 1, 3, 0.7)];
    expect(excess(copied)).toBeCloseTo(0.2);
    expect(excess(copied.slice(1))).toBeLessThan(excess(copied));
    expect(excess(rewritten)).toBeLessThan(excess(copied));
    expect(excess(rewritten)).toBeGreaterThan(0);
  });

  it("asks no pair that has a rival or gains little", () => {
    expect(excess([rate(0, 0, 3, 1), rate(0, 1, 2.8, 1)])).toBe(0);
    expect(excess([rate(0, 0, 0.5, 1)])).toBe(0);
  });

  it("is none where sure pairs share little", () => {
    expect(excess([rate(0, 0, 3, 0.3)])).toBe(0);
    expect(measureFaithfulness([rate(0, 0, 3, 0.3)]).lack).toBeCloseTo(0.1);
  });
});
