import { describe, expect, it } from "vitest";
import { mapPair } from "../model/pair";
import { drawGroup, listLinked, spread, tellBeyond } from "./links";
import type { Extent } from "./scrollSync";
import { sketch } from "./sketch.fixture";

/** Twenty sentences of 50 pixels each, in windows of 200. */
const SENTENCES = Array.from({ length: 20 }, (_, at): Extent => ({
  top: at * 50,
  bottom: at * 50 + 50,
}));

function draw(a: readonly number[], b: readonly number[], scroll: readonly [number, number]) {
  const views = { a: scroll[0], b: scroll[1] };
  const texts = {
    extents: { a: SENTENCES, b: SENTENCES },
    views: mapPair(views, (at) => ({ scroll: at, height: 200, full: 1000 })),
  };
  return drawGroup({ a, b }, texts, 100);
}

describe("drawGroup", () => {
  it.each([
    ["level", [0], [0], [0, 0], "M0 0C50 0 50 0 100 0V50C50 50 50 50 0 50Z"],
    ["one is lower", [0], [2], [0, 0], "M0 0C50 0 50 100 100 100V150C50 150 50 50 0 50Z"],
    ["scrolled", [4], [2], [150, 75.24], "M0 50C50 50 50 24.8 100 24.8V74.8C50 74.8 50 100 0 100Z"],
    [
      "a split is one shape",
      [1],
      [1, 2],
      [0, 0],
      "M0 50C50 50 50 50 100 50V150C50 150 50 100 0 100Z",
    ],
    ["partly in view is in view", [0], [0], [49, 0], "M0 -49C50 -49 50 0 100 0V50C50 50 50 1 0 1Z"],
  ] as const)("%s", (_, a, b, scroll, path) => {
    expect(draw(a, b, scroll)).toEqual([{ kind: "link", path }]);
  });

  it("draws one shape for each part of a group that is torn apart", () => {
    expect(draw([0], [0, 2], [0, 0]).map(({ kind }) => kind)).toEqual(["link", "link"]);
  });

  it.each([
    ["the right end below", [0], [9], [0, 0], "b", "6 sentences below", 25],
    ["the right end just below", [0], [4], [0, 0], "b", "1 sentence below", 25],
    ["the left end above", [0], [9], [400, 400], "a", "8 sentences above", 75],
    ["the nearer part of a group torn apart", [0], [7, 9], [0, 0], "b", "4 sentences below", 25],
    [
      "seen in part, it is at the middle of what is seen",
      [0],
      [9],
      [30, 0],
      "b",
      "6 sentences below",
      10,
    ],
  ] as const)("culls: %s", (_, a, b, scroll, side, words, y) => {
    const [drawn, ...others] = draw(a, b, scroll);
    if (drawn?.kind !== "stub") throw new Error("No stub was drawn.");
    expect(others).toEqual([]);
    expect([drawn.beyond.side, tellBeyond(drawn.beyond), drawn.y]).toEqual([side, words, y]);
  });

  it("gives a stub round corners at its free end", () => {
    expect(draw([0], [9], [0, 0])[0]?.path).toBe("M0 0h11q3 0 3 3V47q0 3 -3 3H0Z");
    expect(draw([9], [0], [0, 0])[0]?.path).toBe("M100 0h-11q-3 0 -3 3V47q0 3 3 3H100Z");
  });

  it.each([
    ["both above", [0], [0], [400, 400]],
    ["one above, one below", [0], [19], [400, 400]],
    ["alone on its side", [0], [], [0, 0]],
    ["not measured yet", [0], [77], [0, 0]],
  ] as const)("draws nothing of what is out of view: %s", (_, a, b, scroll) => {
    expect(draw(a, b, scroll)).toEqual([]);
  });

  it("is mirrored where the sides are swapped", () => {
    const [left] = draw([0], [9], [0, 0]);
    const [right] = draw([9], [0], [0, 0]);
    if (left?.kind !== "stub" || right?.kind !== "stub") throw new Error("No stub was drawn.");
    expect({ ...left.beyond, side: "a" }).toEqual(right.beyond);
  });
});

it("moves and splits have a link at all times", () => {
  expect(listLinked(sketch("a0=b0 a1~b1+b2 a2+a3~b3 a4 a5=b5! a6~b4"))).toEqual([1, 2, 4]);
});

describe("spread", () => {
  it.each([
    ["apart as they are", [0, 50, 100], [0, 50, 100]],
    ["one pushes the next", [0, 10, 15], [0, 24, 48]],
    ["in the order of their heights", [15, 0], [24, 0]],
    ["at one height", [5, 5], [5, 29]],
  ])("%s", (_, wanted, heights) => {
    expect(spread(wanted, 24)).toEqual(heights);
  });
});
