import { describe, expect, it } from "vitest";

import type { Version } from "../model/comparison";
import { endsOf, heightOf, pointAt, scaleTexts, segmentAt } from "./mapScale";

/** A text of segments with so many letters each, a hard-wrapped line in every one. */
function version(counts: readonly number[]): Version {
  let text = "";
  const segments = counts.map((count, paragraph) => {
    const start = text.length;
    text += `${"x".repeat(count - 1)}\n   x `;
    return { kind: "body" as const, pieces: [{ start, end: text.length - 1 }], paragraph };
  });
  return { name: "x.txt", text, language: "en", segments, notices: [] };
}

function scale(a: readonly number[], b: readonly number[], height: number) {
  return scaleTexts({ a: version(a), b: version(b) }, height);
}

describe("scaleTexts", () => {
  it.each([
    ["a short text keeps its size", [100, 100], [100], 900, [0, 34, 68], [0, 34]],
    ["the longer text fills the height", [300, 100], [100], 88, [0, 64, 88], [0, 24]],
    ["wherever it stands", [100], [300, 100], 88, [0, 24], [0, 64, 88]],
    ["a word beside a speech can be seen", [1000, 2], [2], 108, [0, 103.8, 108], [0, 4.2]],
    ["crowded segments share half of it evenly", [10, 30], [10], 8, [0, 3, 8], [0, 3]],
    ["a text without a segment has no bar", [], [100], 900, [0], [0, 34]],
  ])("%s", (_, a, b, height, edgesA, edgesB) => {
    const edges = scale(a, b, height);
    expect(edges.a.map((edge) => Math.round(edge * 10) / 10)).toEqual(edgesA);
    expect(edges.b.map((edge) => Math.round(edge * 10) / 10)).toEqual(edgesB);
  });

  it("keeps a thousand segments within the height", () => {
    const edges = scale(
      Array.from({ length: 1000 }, () => 80),
      [80],
      700,
    );
    expect(edges.a.at(-1)).toBeCloseTo(700);
    expect(edges.a.every((edge, index) => index === 0 || edge > (edges.a[index - 1] ?? 0))).toBe(
      true,
    );
  });
});

const EDGES = [0, 10, 30, 34];

describe("the way from text to height and back", () => {
  it.each([
    ["the top", 0, 0],
    ["a quarter into the second segment", 1.25, 15],
    ["where a segment begins", 2, 30],
    ["the end", 3, 34],
  ])("%s", (_, point, height) => {
    expect(heightOf(EDGES, point)).toBe(height);
    expect(pointAt(EDGES, height)).toBe(point);
  });

  it("stays on the bar", () => {
    expect([-1, 9].map((point) => heightOf(EDGES, point))).toEqual([0, 34]);
    expect([-5, 50].map((height) => pointAt(EDGES, height))).toEqual([0, 3]);
    expect(heightOf([0], 0)).toBe(0);
    expect(pointAt([0], 5)).toBe(0);
  });

  it("finds the segment at a height, none beyond the ends", () => {
    expect([-1, 0, 9, 10, 29, 33.9, 34].map((height) => segmentAt(EDGES, height))).toEqual([
      null,
      0,
      0,
      1,
      1,
      2,
      null,
    ]);
  });
});

describe("endsOf", () => {
  it("spans what is in view", () => {
    expect(endsOf(EDGES, { from: 0.5, to: 1.5 })).toEqual({ top: 5, bottom: 20 });
  });

  it("is never too low to be taken", () => {
    expect(endsOf(EDGES, { from: 2, to: 2 })).toEqual({ top: 27, bottom: 33 });
  });
});
