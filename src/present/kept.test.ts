import { describe, expect, it } from "vitest";

import type { Kept } from "../model/comparison";
import type { Pair } from "../model/pair";
import { tellKept, tellKeptInBody } from "./kept";

type Share = readonly [kept: number, words: number];

function share([kept, words]: Share): { kept: number; words: number } {
  return { kept, words };
}

function drawKept(a: Share, b: Share, own: Pair<Share> = { a, b }, run = 31): Kept {
  const all = { a: share(a), b: share(b) };
  const withoutQuotations = { a: share(own.a), b: share(own.b) };
  return {
    all,
    withoutQuotations,
    withoutFurniture: all,
    withoutBoth: withoutQuotations,
    ...(run > 0 && { longest: { words: run, at: { a: NOWHERE, b: NOWHERE } } }),
  };
}

const NOWHERE = { start: 0, end: 1 };
const NAMES = { a: "the left", b: "the right" };

function tell(kept: Kept): string {
  return tellKept(kept, NAMES).replaceAll("\u00A0", " ");
}

describe("tellKept", () => {
  it.each<[what: string, kept: Kept, told: string]>([
    [
      "shares of either side",
      drawKept([67, 100], [67, 115]),
      "67 % of the left, 58 % of the right; longest run 31 words",
    ],
    [
      "shares without quotations, where there are any",
      drawKept([67, 100], [67, 115], { a: [41, 100], b: [20, 50] }),
      "67 % of the left, 58 % of the right (41 % and 40 % without quotations); longest run 31 words",
    ],
    [
      "all only where it is all",
      drawKept([1000, 1000], [1000, 1001]),
      "100 % of the left, 99 % of the right; longest run 31 words",
    ],
    [
      "nothing only where it is nothing",
      drawKept([1, 8], [1, 1000], { a: [0, 7], b: [0, 1000] }, 1),
      "12 % of the left, under 1 % of the right (0 % and 0 % without quotations); longest run 1 word",
    ],
    ["that nothing is kept", drawKept([0, 9], [0, 9], undefined, 0), "nothing"],
    ["that there is nothing", drawKept([0, 0], [0, 0], undefined, 0), "nothing"],
  ])("tells %s", (_, kept, told) => {
    expect(tell(kept)).toBe(told);
  });
});

describe("tellKeptInBody", () => {
  it("tells the shares with and without quotations", () => {
    const kept = drawKept([67, 100], [67, 115], { a: [41, 100], b: [20, 50] });
    expect(tellKeptInBody(kept).replaceAll("\u00A0", " ")).toBe(
      "In the body alone: 67 % and 58 %, without quotations 41 % and 40 %",
    );
  });
});
